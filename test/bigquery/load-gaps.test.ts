import { describe, expect, it } from "vitest";
import { addGaps, type LoadGap } from "../../src/appsscript/bigquery/load-gaps.ts";

const gap = (kind: LoadGap["kind"], what: string, count: number): LoadGap => ({ kind, what, count });

describe("what did not reach BigQuery", () => {
  it("counts values of one field together, and those of another apart", () =>
    expect(
      addGaps([gap("unreadable", "likes", 2)], [gap("unreadable", "likes", 3), gap("unreadable", "views", 4)]),
    ).toEqual([gap("unreadable", "likes", 5), gap("unreadable", "views", 4)]));

  it("names one example of the rows that BigQuery refused", () =>
    expect(addGaps([gap("refused", "row 5: no such field", 2)], [gap("refused", "row 900: too long", 1)])).toEqual([
      gap("refused", "row 5: no such field", 3),
    ]));

  it("keeps what only one of the two says of the same field apart", () =>
    expect(addGaps([gap("unreadable", "post_id", 1)], [gap("without_key", "post_id", 1)])).toHaveLength(2));

  it("keeps ten of them, with up to 300 characters, and leaves the list it adds to as it was", () => {
    const known = [gap("failed", "0", 1)];
    const added = Array.from({ length: 12 }, (_, index) => gap("failed", `${index}${"x".repeat(400)}`, 1));
    const all = addGaps(known, [...added, gap("failed", "0", 1)]);
    expect([all.length, all[0], all[1]?.what.length]).toEqual([10, gap("failed", "0", 2), 300]);
    expect(known).toEqual([gap("failed", "0", 1)]);
  });
});
