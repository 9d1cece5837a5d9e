import { expect, it } from "vitest";
import { type DeletionMark, markAfter, markOf, nextInRound } from "../../../src/importer/people/deletion-round.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g"];

/** Asks on each of these days for at most three, and returns what was asked for. */
function askOn(days: readonly string[], known: readonly string[] = ids): string[][] {
  let stored: DeletionMark | undefined;
  return days.map((day) => {
    const mark = markOf(stored, day, 3);
    const next = nextInRound(known, mark);
    stored = markAfter(mark, next, next.length);
    return next;
  });
}

it("seven mentions at three a day are all asked for within three days, and then again in the same order", () => {
  const [first = [], second = [], third = [], fourth = []] = askOn(
    ["1", "2", "3", "4"].map((day) => `2026-06-0${day}`),
  );
  expect(first).toHaveLength(3);
  expect([...first, ...second, ...third].slice(0, 7).sort()).toEqual(ids);
  expect([...third.slice(1), ...fourth]).toEqual([...first, ...second.slice(0, 2)]);
});

it("no mention is asked for twice a day, whatever the number of imports", () => {
  const day = "2026-06-01";
  expect(askOn([day, day]).map((asked) => asked.length)).toEqual([3, 0]);
  expect(askOn([day, day], ["a", "a"]).map((asked) => asked.length)).toEqual([1, 0]);
});

it("what was not asked for because the time was over is next, on the same day", () => {
  const mark = markOf(undefined, "2026-06-01", 3);
  const next = nextInRound(ids, mark);
  const later = markAfter(mark, next, 1);
  expect(nextInRound(ids, later)).toEqual(next.slice(1));
  expect(markAfter(mark, next, 0)).toEqual(mark);
});

it("a mark that somebody has changed never allows more than the day's number", () => {
  expect(markOf({ day: "2026-06-01", left: 9_000, after: 7 }, "2026-06-01", 3)).toEqual({
    day: "2026-06-01",
    left: 3,
    after: "",
  });
  expect(markOf({ day: "2026-06-01", left: Number.NaN, after: "" }, "2026-06-01", 3).left).toBe(0);
});

it.each([["2"], [undefined], [null]])("a mark whose number is %j counts as the first of its day", (left) => {
  expect(markOf({ day: "2026-06-01", left, after: "" }, "2026-06-01", 3).left).toBe(3);
});

it("after the last mention of a round comes the first, also where the last one is gone", () => {
  const mark = markOf(undefined, "2026-06-01", 3);
  expect(nextInRound(ids, { ...mark, after: "zzzzzzz.zzzzzzz" })).toEqual(nextInRound(ids, mark));
});

it.each([
  [2, 2],
  [2.9, 2],
  [-1, 0],
  [0, 0],
])("a mark with %d mentions left leaves %d", (left, kept) => {
  expect(markOf({ day: "2026-06-01", left, after: "x" }, "2026-06-01", 3)).toEqual({
    day: "2026-06-01",
    left: kept,
    after: "x",
  });
});
