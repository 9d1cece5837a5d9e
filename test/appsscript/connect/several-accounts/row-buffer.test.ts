import { expect, it } from "vitest";
import { accountLabel } from "../../../../src/appsscript/connect/several-accounts/account-label.ts";
import { newMark } from "../../../../src/appsscript/connect/several-accounts/account-marks.ts";
import { createRowBuffer } from "../../../../src/appsscript/connect/several-accounts/row-buffer.ts";
import type { Row } from "../../../../src/tables/index.ts";

const row = (id: string): Row => ({ post_id: id });

it("rows of several accounts are kept by table until they are written, each once", () => {
  const buffer = createRowBuffer();
  expect([buffer.size(), buffer.take()]).toEqual([0, []]);
  buffer.add("posts", [row("1"), row("2")], { skipped: 1, typed: ["caption"] });
  buffer.add("days", [row("3")], { skipped: 0, typed: [] });
  buffer.add("posts", [row("4")], { skipped: 2, typed: ["caption", "url"] });
  expect(buffer.size()).toBe(4);
  expect(buffer.take()).toEqual([
    { table: "posts", rows: [row("1"), row("2"), row("4")], skipped: 3, typed: ["caption", "url"] },
    { table: "days", rows: [row("3")], skipped: 0, typed: [] },
  ]);
  expect([buffer.size(), buffer.take()]).toEqual([0, []]);
});

it("an account is called by its name, with its id if another one is called the same, and keeps the name it once had", () => {
  const marks = (...all: [string, string][]) => new Map(all.map(([id, name]) => [id, { ...newMark(id), name }]));
  expect(accountLabel("a", "Bakery", marks())).toBe("Bakery");
  expect(accountLabel("a", "Bakery", marks(["a", ""], ["b", "Butcher"]))).toBe("Bakery");
  expect(accountLabel("a", "Bakery", marks(["b", "BAKERY"]))).toBe("Bakery (a)");
  expect(accountLabel("a", "Bakery", marks(["a", "Bakery (a)"]))).toBe("Bakery (a)");
  expect(accountLabel("a", "Bakery", marks(["a", "Bakery"], ["b", "Bakery"]))).toBe("Bakery");
  // It was renamed at the platform.
  expect(accountLabel("a", "Bakery", marks(["a", "Shop"]))).toBe("Bakery");
  expect(accountLabel("a", "Bakery", marks(["a", "Shop"], ["b", "Bakery"]))).toBe("Bakery (a)");
  expect(accountLabel("a", "Bakery", marks(["a", "bakery"]))).toBe("Bakery");
});
