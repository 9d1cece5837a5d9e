import { describe, expect, it } from "vitest";
import { collectFields } from "../../src/importer/merge/collect-fields.ts";
import { convertKeyTimes } from "../../src/importer/merge/convert-key-times.ts";
import { addCounts } from "../../src/importer/merge/count-rows.ts";
import { mergeValues } from "../../src/importer/merge/merge-values.ts";
import { runSteps } from "../../src/importer/merge/steps.ts";
import { type Row, tables } from "../../src/tables/index.ts";

const hour = 3_600_000;
/** Two hours east of UTC. */
const convert = (rows: readonly Row[], table: keyof typeof tables = "posts") =>
  runSteps(convertKeyTimes(tables[table], rows, () => 2 * hour));

describe("times by which rows are matched", () => {
  it.each([
    ["2026-05-01T09:30:00Z", "2026-05-01T11:30:00"],
    ["2026-05-01T09:30Z", "2026-05-01T11:30:00"],
    ["2026-05-01T23:30:00Z", "2026-05-02T01:30:00"],
    ["2026-05-01T09:30:00+02:00", "2026-05-01T09:30:00"],
    ["2026-05-01T09:30:00-0500", "2026-05-01T16:30:00"],
    ["2026-05-01T09:30:00.250Z", "2026-05-01T11:30:00"],
    ["2026-05-01T09:30:00", "2026-05-01T09:30:00"],
    ["2026-05-01", "2026-05-01"],
    ["soon TBD, not beforeZ", "soon TBD, not beforeZ"],
    [null, null],
  ])("%s is %s on a clock two hours ahead", (time, shown) => {
    expect(convert([{ published_at: time }])[0]?.published_at).toBe(shown);
  });

  it("leave rows without a zone, other fields and tables of days as they are", () => {
    const plain = { published_at: "2026-05-01T09:30:00", text: "2026-05-01T09:30:00Z" };
    expect(convert([plain])[0]).toBe(plain);
    const days = [{ date: "2026-05-01" }];
    expect(convert(days, "days")).toBe(days);
  });

  it("a page can respond after every 5,000 rows", () => {
    const rows = new Array<Row>(10_000).fill({ published_at: "2026-05-01" });
    const steps = convertKeyTimes(tables.posts, rows, () => 0);
    expect([1, 2, 3].map(() => steps.next().done)).toEqual([false, false, true]);
    expect(convertKeyTimes(tables.posts, rows.slice(0, 4_999), () => 0).next().done).toBe(true);
  });
});

describe("the fields of an import", () => {
  it("are those with a value in a row, of which 0 and false are some", () => {
    const rows: Row[] = [{ likes: 0, saves: null, text: "" }, { is_paid: false }, { saves: null, likes: 3 }];
    expect(runSteps(collectFields(rows))).toEqual(["likes", "text", "is_paid"]);
  });

  it("a page can respond after every 10,000 rows", () => {
    const steps = collectFields(new Array<Row>(20_000).fill({ likes: 1 }));
    expect([1, 2, 3].map(() => steps.next().done)).toEqual([false, false, true]);
    expect(collectFields(new Array<Row>(9_999).fill({})).next().done).toBe(true);
  });

  it("counts of several imports are added", () => {
    expect(addCounts([{ a: 1, b: 2 }, { b: 3, c: 4 }, {}])).toEqual({ a: 1, b: 5, c: 4 });
    expect(addCounts([])).toEqual({});
  });
});

it("of two rows of one post the later values count, of which 0 is one and a missing value none", () => {
  const first = { post_id: "1", likes: 3, saves: 2, text: "Rye" };
  expect(mergeValues(first, { likes: 0, saves: null, text: "", views: 7 })).toEqual({
    post_id: "1",
    likes: 0,
    saves: 2,
    text: "",
    views: 7,
  });
  expect(first.likes).toBe(3);
});
