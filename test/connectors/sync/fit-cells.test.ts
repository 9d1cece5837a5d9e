import { expect, it } from "vitest";
import { listAt, textAt } from "../../../src/connectors/json.ts";
import { noteText, type RunNote } from "../../../src/connectors/run-notes.ts";
import { base, json, run, testConnector } from "./test-connector.ts";

const connector = testConnector({
  tables: {
    posts: {
      counts: "total",
      request: () => ({ url: `${base}/posts` }),
      next: () => null,
      items: (body) => listAt(body, "posts"),
      row: (item) => ({ post_id: textAt(item, "id"), text: textAt(item, "text"), likes: 3 }),
    },
  },
});

it("a text that is longer than a cell is cut off between two characters, and the run says so", () => {
  const items = [
    { id: "7", text: `b${"🍞".repeat(25_000)}` },
    { id: "8", text: "b".repeat(70_000) },
    { id: "9", text: "b".repeat(50_000) },
  ];
  const { rows, notes } = run(() => json({ posts: items }), { connector });
  expect(rows.map(({ text }) => String(text).length)).toEqual([49_999, 50_000, 50_000]);
  expect(notes.map(([kind]) => kind)).toEqual(["cut", "cut"]);
  const [[kind, what] = ["", ""]] = notes;
  expect(noteText({ kind, what, count: 2, table: "posts" } as RunNote, { name: "Invented" }, "en")).toBe(
    "2 texts in “Posts” were too long for a cell and were cut off, such as Text (7).",
  );
});

it("half of a character, which platforms send where they cut texts off, is replaced", () => {
  const { rows, notes } = run(() => json({ posts: [{ id: "7", text: "Bread \ud83c" }] }), { connector });
  expect([rows.map(({ text }) => text), notes]).toEqual([["Bread \ufffd"], []]);
});
