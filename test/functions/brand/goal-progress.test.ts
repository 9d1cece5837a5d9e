import { describe, expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { call } = functions.GOAL_PROGRESS;
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const june = [day("2026-06-01"), day("2026-06-30")] as const;

describe("GOAL_PROGRESS", () => {
  it.each([
    ["the share reached, without dates", [450, 600], 0.75],
    ["exactly on course: a third of the target after a third of the days", [200, 600, ...june, day("2026-06-10")], 1],
    ["behind: a sixth of the target after a third of the days", [100, 600, ...june, day("2026-06-10")], 0.5],
    ["the pace of the first day, which counts whole", [20, 600, ...june, day("2026-06-01")], 1],
    ["after the end, the share reached", [450, 600, ...june, day("2026-08-01")], 0.75],
    ["a goal of one day", [3, 4, day("2026-06-01"), day("2026-06-01"), day("2026-06-01")], 0.75],
  ])("is %s", (_, args, result) => expect(call(...args)).toBe(result));

  it("counts a day whole, whatever its time", () =>
    expect(call(200, 600, ...june, new Date("2026-06-10T17:30:00Z"))).toBe(1));

  it("has no result for a target of 0 or a blank date, and goes on in the next row", () =>
    expect(
      call([[1], [1], [1]], [[0], [2], [2]], ...[june[0], june[1]].map((date) => [[date], [""], [date]]), [
        [june[1]],
        [june[1]],
        [june[1]],
      ]),
    ).toEqual([[""], [""], [0.5]]));

  it("asks for all three dates or none", () =>
    expect(() => call(1, 2, june[0])).toThrow(
      "GOAL_PROGRESS: start, end and as_of belong together: enter all three or none.",
    ));

  it("names dates in the wrong order", () => {
    expect(() => call(1, 2, june[1], june[0], june[1])).toThrow(
      'GOAL_PROGRESS: end should not be before start, but the cells say "2026-06-01" and "2026-06-30".',
    );
    expect(() => call(1, 2, ...june, day("2026-05-31"))).toThrow(
      'GOAL_PROGRESS: as_of should not be before start, but the cells say "2026-05-31" and "2026-06-01".',
    );
  });
});
