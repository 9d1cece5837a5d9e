import { describe, expect, it } from "vitest";
import type { Format } from "../../src/exports/define-format.ts";
import { findSections, isBlank, isTitle, titleAbove } from "../../src/importer/files/find-sections.ts";

const format = (id: string, options: Partial<Format> = {}): Format => ({
  id,
  label: { en: id, es: id, nl: id },
  platform: "other",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "likes"],
  headers: { date: { en: "Day" }, likes: { en: "Likes" } },
  ...options,
});
const plain = format("plain");
const stacked = format("stacked", {
  preamble: { account: /^# (\w+)$/m },
  headers: { date: { en: "Date" }, likes: { en: "Hearts" } },
});

const rowsOf = (text: string) => text.split("\n").map((line) => line.split(","));
const find = (text: string, formats: readonly Format[] = [plain, stacked]) => findSections(rowsOf(text), formats);

describe("rows that are no row of a table", () => {
  it.each([
    [["Report"], true],
    [["Report", "", " "], true],
    [["# a", "b"], true],
    [["Report", "May"], false],
    [["", "May"], false],
    [[""], false],
    [[" "], false],
    [[], false],
  ])("%j is a title: %s", (cells, title) => expect(isTitle(cells)).toBe(title));

  it.each([
    [[], true],
    [["", " ", "\t"], true],
    [["", "0"], false],
  ])("%j is blank: %s", (cells, blank) => expect(isBlank(cells)).toBe(blank));

  it.each([
    ["Views\nDay", 1, "Views"],
    ["Views\n\nDay", 2, "Views"],
    ["Views\n,\nDay", 2, "Views"],
    ["Views\n\n\nDay", 3, null],
    ["Views,5\nDay", 1, null],
    ["Day", 0, null],
    ["\nDay", 1, null],
    [" Views ,\nDay", 1, "Views"],
    ["Views of posts, , ,\nDay", 1, "Views of posts"],
    ["Tea, cake,,\nDay", 1, null],
    ["# Tea, cake,,\nDay", 1, "# Tea, cake"],
  ])("the title above the last row of %j is %o", (text, at, title) => expect(titleAbove(rowsOf(text), at)).toBe(title));
});

describe("tables of a file", () => {
  it("one table has all rows below its header, also after a blank one", () => {
    const { known, unknown } = find("Day,Likes\n2026-05-01,5\n\n2026-05-02,6");
    expect(known).toMatchObject([{ firstRowIndex: 1, rows: [["2026-05-01", "5"], [""], ["2026-05-02", "6"]] }]);
    expect([known.length, unknown]).toEqual([1, []]);
  });

  it("a known header begins another table within four rows below a blank one", () => {
    const after = (titles: number) => find(`Day,Likes\n1,5\n\n${"Note\n".repeat(titles)}Day,Likes\n2,6`).known.length;
    expect([after(0), after(3), after(4)]).toEqual([2, 2, 1]);
  });

  it("a known header without a blank row above it is a row", () =>
    expect(find("Day,Likes\n1,5\nDay,Likes\n2,6").known.map(({ rows }) => rows.length)).toEqual([3]));

  it("a table of a format that stacks them ends at the first blank row", () => {
    const { known, unknown } = find("# tea\nDate,Hearts\n1,5\n2,6\n\nPerson,Hours\nAnn,3\nBob,4");
    expect(known).toMatchObject([
      {
        preamble: ["# tea"],
        firstRowIndex: 2,
        rows: [
          ["1", "5"],
          ["2", "6"],
        ],
      },
    ]);
    expect(unknown).toEqual(["Person, Hours"]);
  });

  it("the nearest line above a header comes first, and those of earlier tables after it", () =>
    expect(find("# A\n# B\nDate,Hearts\n1,5\n\n# C\nDate,Hearts\n2,6").known.map(({ preamble }) => preamble)).toEqual([
      ["# B", "# A"],
      ["# C", "# B", "# A"],
    ]));

  it("titles more than 30 rows above a header are not its own", () => {
    const preambleOf = (rows: number) => find(`A\n${"x,y\n".repeat(rows)}Title\nDay,Likes\n1,5`).known[0]?.preamble;
    expect(preambleOf(28)).toEqual(["Title", "A"]);
    expect(preambleOf(29)).toEqual(["Title"]);
  });

  it("a header is looked for in the first 30 rows, and later only below a blank row or a title", () => {
    const found = (rows: number, above = "") => find(`${"x,y\n".repeat(rows)}${above}Day,Likes\n1,5`).known.length;
    expect([found(29), found(30), found(30, "\n"), found(30, "Title\n")]).toEqual([1, 0, 1, 1]);
  });

  it("tables that no format knows are named with their titles, but not with comments", () => {
    expect(
      find("My budget\nPerson,Hours\nAnn,3\n\n# made by hand\nPlace,,Days\nRome,,3\n\nDay,Likes\n1,5").unknown,
    ).toEqual(["My budget: Person, Hours", "Place, Days"]);
    expect(find("Person,Hours\nAnn,3").unknown).toEqual([]);
  });

  it("a table right above another known one is named, too", () =>
    expect(find("# A\nDate,Hearts\n1,5\n\nPerson,Hours\nAnn,3\n# B\nDate,Hearts\n2,6").unknown).toEqual([
      "Person, Hours",
    ]));

  it("single rows above a table are not named, and neither are several right above it", () => {
    expect(find("Period,May\n\nDay,Likes\n1,5").unknown).toEqual([]);
    const { known, unknown } = find("Period,May\nMade,June\nBy,Ann\nDay,Likes\n1,5");
    expect([known[0]?.rowsOutside, unknown]).toEqual([3, []]);
  });

  it("a table that its title identifies ends at the first blank row", () => {
    const titled = format("titled", { titles: [{ title: { en: "Views" } }] });
    expect(find("Views\nDay,Likes\n1,5\n\nNote,x", [titled]).known).toMatchObject([
      { rows: [["1", "5"]], rowsOutside: 1 },
    ]);
    expect(find("Clicks\nDay,Likes\n1,5", [titled]).known).toEqual([]);
  });

  it("at most 30 of them are named", () =>
    expect(find(`${"Person,Hours\nAnn,3\n\n".repeat(31)}Day,Likes\n1,5`).unknown).toHaveLength(30));

  it.each([
    ["Day,Likes\n1,5", 0],
    ["Title\nDay,Likes\n1,5", 0],
    ["Period,May\nDay,Likes\n1,5", 1],
    ["Period,May\nMade,June\nDay,Likes\n1,5", 2],
    ["Period,May\n\nDay,Likes\n1,5", 1],
    ["Period,May\n\nMade,June\nDay,Likes\n1,5", 2],
    ["Person,Hours\nAnn,3\n\nDay,Likes\n1,5", 0],
    ["# A\nDate,Hearts\n1,5\n\nTotal,5", 1],
    ["# A\nMade,May\nTo,June\n\n# A\nDate,Hearts\n1,5\n\nTotal,5", 1],
    ["Period,May\n\n# A\nDate,Hearts\n1,5\n\nTotal,5", 2],
    ["# A\nDate,Hearts\n1,5\n\nPeriod,May\nDay,Likes\n1,5", 0],
    ["# A\nDate,Hearts\n1,5\n\nThe end", 0],
  ])("single rows around the table of %j: %i", (text, count) =>
    expect(find(text).known[0]?.rowsOutside ?? 0).toBe(count),
  );

  it("a sentence has no rows", () => {
    const sentence = format("sentence", { statement: /Likes/ });
    expect(find("Day,Likes\n1,5", [sentence]).known).toMatchObject([{ rows: [], firstRowIndex: 1 }]);
  });
});

describe("files without a header", () => {
  const list = format("list", {
    headerless: [
      ["date", /^\d{4}$/],
      ["likes", /^\d+$/],
    ],
  });
  it.each([
    ["2025,5\n2026,6", 2],
    [" 2025 ,5\n\n2026,6", 3],
    ["2025,5\n2026,x", 0],
    ["2025,5\n2026,6,7", 0],
    ["2025,5\n2026", 0],
    ["\n", 0],
  ])("%j is such a table of %i rows", (text, count) =>
    expect(find(text, [plain, list]).known[0]?.rows.length ?? 0).toBe(count),
  );

  it("its columns are in the declared order", () => {
    const [section] = find("2025,5", [list]).known;
    expect(section).toMatchObject({ headers: ["date", "likes"], firstRowIndex: 0, preamble: [] });
    expect([...(section?.header.columns ?? [])]).toEqual([
      ["date", 0],
      ["likes", 1],
    ]);
  });

  it("a known header comes first", () =>
    expect(find("Day,Likes\n2025,5", [list, plain]).known[0]?.header.format.id).toBe("plain"));
});
