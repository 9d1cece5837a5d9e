import { expect, it } from "vitest";
import { newAlerts } from "../../../src/appsscript/alerts/alert-state.ts";
import { noteRows, usualIfUnusual } from "../../../src/appsscript/alerts/unusual-runs.ts";

const usualRuns = [30, 28, 33, 31, 29];

it.each([
  [5, 30],
  [0, 30],
  [151, 30],
])("%i rows are unusual where about %i are usual", (rows, usual) => {
  expect(usualIfUnusual(rows, usualRuns)).toBe(usual);
});

it.each([6, 30, 150])("%i rows are not, as they are within a fifth and five times the median", (rows) => {
  expect(usualIfUnusual(rows, usualRuns)).toBeNull();
});

it("four runs do not show what is usual, and few rows more or less are not worth a message", () => {
  expect(usualIfUnusual(0, usualRuns.slice(1))).toBeNull();
  expect(usualIfUnusual(19, [0, 0, 0, 0, 0])).toBeNull();
  expect(usualIfUnusual(20, [0, 0, 0, 0, 0])).toBe(0);
});

it("a run is counted once, and the newest twelve are kept", () => {
  let state = newAlerts("");
  for (let run = 1; run <= 14; run++) state = noteRows(noteRows(state, "i", run, 100 + run), "i", run, 100 + run);
  expect(state.counts.i).toEqual({ at: 14, rows: [103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114] });
  expect(noteRows(state, "i", 15, 3).unusual).toEqual([{ id: "i", rows: 3, usual: 109 }]);
});

it("the last unusual run of each import is told", () => {
  const counts = Object.fromEntries(["a", "b"].map((id) => [id, { at: 0, rows: usualRuns }]));
  const first = noteRows(noteRows({ ...newAlerts(""), counts }, "a", 1, 2), "b", 1, 200);
  expect(first.unusual).toEqual([
    { id: "a", rows: 2, usual: 30 },
    { id: "b", rows: 200, usual: 30 },
  ]);
  expect(noteRows(first, "a", 2, 1).unusual).toEqual([
    { id: "b", rows: 200, usual: 30 },
    { id: "a", rows: 1, usual: 30 },
  ]);
});
