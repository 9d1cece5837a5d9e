import { describe, expect, it } from "vitest";
import { addExportDate } from "../../src/importer/merge/add-export-date.ts";
import { RowOutcomes } from "../../src/importer/merge/row-outcomes.ts";

type Written = Parameters<RowOutcomes["record"]>[2];

const written = (...updatedRows: number[]): Written => ({
  stale: false,
  updatedRows,
  added: 0,
  updated: 0,
  unchanged: 0,
  rowsAfter: 0,
  formulasKept: 0,
  lastKeys: [],
});

describe("what became of the rows of an import", () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ post_id: String(index) }));
  /** Takes so many rows. */
  const upTo = (count: number) => {
    let taken = 0;
    return () => ++taken <= count;
  };

  it("blocks go on where the one before ended, until every row was written", () => {
    const outcomes = new RowOutcomes(5);
    const blocks: number[][] = [];
    for (let next = outcomes.next(rows, upTo(2)); next.length > 0; next = outcomes.next(rows, upTo(2))) {
      blocks.push(next);
      outcomes.record(
        next,
        next.map(() => null),
        written(),
      );
    }
    expect(blocks).toEqual([[0, 1], [2, 3], [4]]);
    expect(outcomes.done).toBe(5);
    expect(new RowOutcomes(0).next([], upTo(2))).toEqual([]);
  });

  it("rows without a number were added; of the others, those that the script names were updated", () => {
    const outcomes = new RowOutcomes(5);
    outcomes.record([0, 1, 2, 3], [null, 7, 8, null], written(2));
    expect((["added", "updated", "unchanged"] as const).map((one) => outcomes.count(one))).toEqual([2, 1, 1]);
    expect(outcomes.done).toBe(4);
  });

  it("the new rows to come are those that are in no block yet", () => {
    const outcomes = new RowOutcomes(5);
    const numbers = [null, 2, null, null, 3];
    expect(outcomes.countNewAfter([0, 1], numbers)).toBe(2);
    outcomes.record([0, 1], [null, 2], written());
    expect(outcomes.countNewAfter([2], numbers)).toBe(1);
    expect(outcomes.countNewAfter([2, 3, 4], numbers)).toBe(0);
  });

  it("rows that were written and are gone are written again, and no others", () => {
    const outcomes = new RowOutcomes(5);
    outcomes.record([0, 1, 2], [null, null, 4], written());
    const asked: number[] = [];
    outcomes.forgetMissing((index) => {
      asked.push(index);
      return index === 1;
    });
    expect(asked).toEqual([0, 1, 2]);
    expect(outcomes.next(rows, upTo(9))).toEqual([1, 3, 4]);
    expect([outcomes.done, outcomes.count("added"), outcomes.count("unchanged")]).toEqual([2, 1, 1]);
  });
});

describe("the day of the export in a row's source", () => {
  const sourceOf = (source: string | null, exportedOn: string | null) =>
    addExportDate({ source, likes: 3 }, exportedOn);

  it("is added where the source has none", () => {
    expect(sourceOf("Planner", "2026-05-31")).toEqual({ source: "Planner (2026-05-31)", likes: 3 });
    expect(sourceOf("Planner (2026-04-30) of Ann", "2026-05-31").source).toBe(
      "Planner (2026-04-30) of Ann (2026-05-31)",
    );
    expect(sourceOf("Planner (v. 2026)", "2026-05-31").source).toBe("Planner (v. 2026) (2026-05-31)");
  });

  it("is not added where it has one, nothing states it, or the row has no source", () => {
    expect(sourceOf("Planner (2026-04-30)", "2026-05-31").source).toBe("Planner (2026-04-30)");
    expect(sourceOf("Planner", null).source).toBe("Planner");
    expect(sourceOf(null, "2026-05-31").source).toBeNull();
  });
});
