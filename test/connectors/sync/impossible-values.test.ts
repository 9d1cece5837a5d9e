import { expect, it } from "vitest";
import { noteText, type RunNote } from "../../../src/connectors/run-notes.ts";
import { json, run } from "./test-connector.ts";

const posts = (...items: object[]) => run(() => json({ posts: items }));
const texts = (notes: readonly (readonly [string, string])[]) =>
  notes.map(([kind, what]) =>
    noteText({ kind, what, count: 1, table: "posts" } as RunNote, { name: "Invented" }, "en"),
  );

it("a negative number of a platform is left out and named with its post, whose other values are imported", () => {
  const { rows, notes } = posts({ id: "7", likes: -5 }, { id: "8", likes: 3 });
  expect(rows.map(({ post_id, likes }) => [post_id, likes])).toEqual([
    ["7", null],
    ["8", 3],
  ]);
  expect(texts(notes)).toEqual(["An impossible value from Invented in “Posts” was left out: Likes -5 (7)."]);
});

it("a post from before all platforms loses its date, which is named, and is not lost", () => {
  const { rows, notes } = posts({ id: "7", likes: 3, at: "1970-01-01T00:00:00Z" });
  expect(rows.map(({ post_id, published_at, likes }) => [post_id, published_at, likes])).toEqual([["7", null, 3]]);
  expect(texts(notes)).toEqual([
    "An impossible value from Invented in “Posts” was left out: Published at 1970-01-01T00:00:00Z (7).",
  ]);
});

it("a post of the future is not imported yet, and the run says so", () => {
  const { rows, notes } = posts({ id: "7", likes: 3, at: "2031-01-01T00:00:00Z" });
  expect(rows).toEqual([]);
  expect(texts(notes)).toEqual([
    "Left out of “Posts” for now: 1 item with a date in the future, such as Published at 2031-01-01T00:00:00Z (7).",
  ]);
});

it("an old post outside the period is not wanted, whatever its numbers, and nothing is said", () => {
  expect(posts({ id: "7", likes: -5, at: "2020-01-01T00:00:00Z" })).toMatchObject({ rows: [], notes: [] });
});
