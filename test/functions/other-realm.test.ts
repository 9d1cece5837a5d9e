import vm from "node:vm";
import { expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";

/** Evaluates code in another realm, from which Sheets passes arrays and dates: `instanceof` is false for them. */
const elsewhere = (code: string): unknown => vm.runInNewContext(code);

it("functions accept ranges from another realm", () => {
  expect(functions.ENGAGEMENT_RATE.call(elsewhere("[[10, 5], [20, 10]]"), elsewhere("[[100], [100]]"))).toEqual([
    [0.15],
    [0.3],
  ]);
});

it("functions accept dates from another realm", () => {
  const received = elsewhere("[[new Date(Date.UTC(2026, 2, 2, 9))], [new Date(Date.UTC(2026, 2, 2, 10))]]");
  const answered = elsewhere("[[new Date(Date.UTC(2026, 2, 2, 15))], ['']]");
  expect(functions.RESPONSE_TIME.call(received, answered)).toEqual([[0.25], [""]]);
  expect(() => functions.ENGAGEMENT_RATE.call(elsewhere("new Date(Date.UTC(2026, 2, 2))"), 10)).toThrow(
    '"2026-03-02 (a date)"',
  );
});
