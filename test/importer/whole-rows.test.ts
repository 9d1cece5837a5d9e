import { expect, it } from "vitest";
import type { Format } from "../../src/exports/define-format.ts";
import { withoutParts } from "../../src/importer/files/whole-rows.ts";

const format = { wholeRow: { column: "kind", whole: /^all$/i, parts: /^(organic|paid)$/i } } as unknown as Format;
const columns = new Map([
  ["url", 0],
  ["kind", 1],
]);
const joined = (...rows: string[][]) => withoutParts(format, columns, rows);

it("the parts of a post are added up in the place of the first", () => {
  expect(
    joined(
      ["/1", "Organic", "5", "tea", "", "1,5%"],
      ["/2", "Organic", "1"],
      ["/1", " paid ", "-1 234", "", "9", "2%"],
    ),
  ).toEqual([
    { cells: ["/1", "Organic", "5 + -1 234", "tea", "9", "1,5% + 2%"], index: 0 },
    { cells: ["/2", "Organic", "1"], index: 1 },
  ]);
});

it("the row of the whole stands for its parts, with the texts that only they have", () => {
  expect(joined(["/1", "Organic", "5", "", "7"], ["/1", "All", "", " ", "9"], ["/1", "Paid", "6", "tea", "2"])).toEqual(
    [{ cells: ["/1", "All", "", "tea", "9"], index: 1 }],
  );
});

it("a single part is dropped where its whole is in the file, and kept where it is not", () => {
  expect(joined(["/1", "All", "5"], ["/1", "Organic", "4"], ["/2", "Paid", "3"])?.map(({ index }) => index)).toEqual([
    0, 2,
  ]);
});

it("only numbers are added up, and of texts the first is kept", () => {
  expect(joined(["/1", "Organic", "5", "5 teas", " "], ["/1", "Paid", "many", "6 teas", " cake "])).toEqual([
    { cells: ["/1", "Organic", "5", "5 teas", "cake"], index: 0 },
  ]);
  expect(joined(["/1", "All", " "], ["/1", "Paid", " cake "])).toEqual([{ cells: ["/1", "All", "cake"], index: 0 }]);
  expect(joined(["/2", "Paid", " 3 "])).toEqual([{ cells: ["/2", "Paid", " 3 "], index: 0 }]);
});

it("rows of another kind, and parts without a link, stay as they are", () => {
  const rows = [
    ["", "Organic", "5"],
    ["", "Paid", "6"],
    [" ", "Paid", "7"],
    [" ", "Paid", "8"],
    ["/1", "Event", "5"],
    ["/1", "Event", "6"],
  ];
  expect(joined(...rows)).toEqual(rows.map((cells, index) => ({ cells, index })));
});

it("nothing is joined where the format, the file or its links name no parts", () => {
  expect(withoutParts({} as Format, columns, [])).toBeNull();
  expect(withoutParts(format, new Map([["url", 0]]), [])).toBeNull();
  expect(withoutParts(format, new Map([["kind", 0]]), [])).toBeNull();
});
