import { describe, expect, it } from "vitest";
import { byFrequency, withOneSpelling } from "../../src/appsscript/report/names-in-rows.ts";
import { newestDays } from "../../src/appsscript/report/newest-days.ts";
import type { TableName } from "../../src/tables/index.ts";
import { at, dataOf } from "./table-data.ts";

describe("the names in a column", () => {
  it("are those of most rows first, then in alphabetical order, each once", () => {
    expect(byFrequency(["X", "Meta", "TikTok", "Meta", "Bluesky"])).toEqual(["Meta", "Bluesky", "TikTok", "X"]);
  });

  it("are no blank cells and no errors", () => {
    const errors = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!"];
    expect(byFrequency(["", null, undefined, ...errors])).toEqual([]);
    expect(byFrequency(["#brood", "#N/A of Brood", "Brood #REF!", 7])).toEqual([
      "#N/A of Brood",
      "#brood",
      "7",
      "Brood #REF!",
    ]);
  });

  it("are spelled in every table as most rows of all tables spell them", () => {
    const posts = dataOf(["BROOD", "brood", "Korst"].map((account) => ({ platform: "X", account })));
    const days = dataOf([{ platform: "x", account: "BROOD" }], "days");
    const pages = dataOf([{ platform: "X", title: "x" }], "pages");
    const read = withOneSpelling([posts, days, pages]);
    expect(read.map(({ cells }) => cells)).toEqual([
      { platform: ["X", "X", "X"], account: ["BROOD", "BROOD", "Korst"] },
      { platform: ["X"], account: ["BROOD"] },
      { platform: ["X"], title: ["x"] },
    ]);
    expect(read.map(({ name, rows }) => [name, rows])).toEqual([
      ["posts", 3],
      ["days", 1],
      ["pages", 1],
    ]);
  });

  it("that are errors stay as they are", () => {
    const [read] = withOneSpelling([dataOf([{ platform: "#N/A", account: "" }])]);
    expect(read?.cells).toEqual({ platform: ["#N/A"], account: [""] });
  });
});

describe("until which day an account has data", () => {
  type Rows = readonly Readonly<Record<string, unknown>>[];
  const days = (rows: Rows, { name = "posts" as TableName, hoursAhead = 0 } = {}) =>
    newestDays([dataOf(rows, name)], () => hoursAhead * 3_600_000);

  it("is the day of its newest row, in the spreadsheet's zone", () => {
    const rows = [4, 9, 7].map((day) => ({ platform: "X", account: "Brood", published_at: at(day, 23) }));
    expect(days(rows)).toEqual([{ platform: "X", account: "Brood", day: "2026-05-09" }]);
    expect(days(rows, { hoursAhead: 1 })).toEqual([{ platform: "X", account: "Brood", day: "2026-05-10" }]);
  });

  it("is the day of its newest file, if that is later", () => {
    const of = (source: string) => days([{ platform: "X", account: "Brood", published_at: at(9), source }]);
    expect(of("X export (2026-05-31)")[0]?.day).toBe("2026-05-31");
    expect(of("X export (2026-05-02)")[0]?.day).toBe("2026-05-09");
    expect(of("X API")[0]?.day).toBe("2026-05-09");
  });

  it("is one day for all spellings of a name, of which the first is shown, and one for each platform", () => {
    const rows = [
      { platform: "X", account: "@Brood", published_at: at(4) },
      { platform: "X", account: "brood ", published_at: at(9) },
      { platform: "TikTok", account: "Brood", published_at: at(5) },
    ];
    expect(days(rows)).toEqual([
      { platform: "X", account: "@Brood", day: "2026-05-09" },
      { platform: "TikTok", account: "Brood", day: "2026-05-05" },
    ]);
  });

  it("counts a row with several accounts for each of them", () => {
    const rows = [{ platform: "X", account: "Brood, Korst", published_at: at(4) }];
    expect(days(rows).map(({ account, day }) => [account, day])).toEqual([
      ["Brood", "2026-05-04"],
      ["Korst", "2026-05-04"],
    ]);
  });

  it("is found in every table, and without accounts for the platform", () => {
    const posts = dataOf([{ platform: "X", published_at: at(4) }]);
    const numbers = dataOf([{ platform: "X", date: at(6) }], "days");
    expect(newestDays([posts, numbers], () => 0)).toEqual([{ platform: "X", account: "", day: "2026-05-06" }]);
  });

  it("is not known of rows without a date or a platform, and of rows below the last with a platform", () => {
    expect(days([{ platform: "X", account: "Brood", published_at: "soon" }])).toEqual([]);
    expect(days([{ platform: "X", account: "Brood", source: "X API" }])).toEqual([]);
    expect(days([{ platform: "", account: "Brood", published_at: at(4) }])).toEqual([]);
    expect(days([{ account: "Brood", published_at: at(4) }])).toEqual([]);
    const data = dataOf([4, 9].map((day) => ({ platform: "X", account: "Brood", published_at: at(day) })));
    expect(newestDays([{ ...data, rows: 1 }], () => 0)[0]?.day).toBe("2026-05-04");
  });
});
