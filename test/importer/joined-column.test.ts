import { expect, it } from "vitest";
import { joinOneColumn } from "../../src/importer/files/join-one-column.ts";

it.each([
  ["commas", [["Date,Views"], ["1 May,10"], ["2 May,20"]], "Date,Views\n1 May,10\n2 May,20"],
  ["semicolons", [["Date;Views"], ["1 May;10"]], "Date;Views\n1 May;10"],
  ["tabs", [["Date\tViews"], ["1 May\t10"]], "Date\tViews\n1 May\t10"],
  ["vertical bars", [["Date|Views"], ["1 May|10"]], "Date|Views\n1 May|10"],
  [
    "blank cells beside them",
    [
      ["Date,Views", "", " "],
      ["1 May,10", ""],
    ],
    "Date,Views;; \n1 May,10",
  ],
  [
    "a line that was split",
    [["Date,Text"], ["1 May,tea", " cake"], ["2 May,x"]],
    "Date,Text\n1 May,tea; cake\n2 May,x",
  ],
  ["a title and a blank row", [["Report"], [""], ["Date,Views"], ["1 May,10"]], "Report\n\nDate,Views\n1 May,10"],
  [
    "lost outer quotation marks",
    [['Date","Views'], ['1 May","10'], ["Total,2"]],
    '"Date","Views"\n"1 May","10"\nTotal,2',
  ],
  ["as many lines that were split as others", [["a,b"], ["c,d"], ["x", "y"], ["x", "y"]], "a,b\nc,d\nx;y\nx;y"],
  ["blank rows above", [...Array.from({ length: 31 }, () => [""]), ["a,b"], ["c,d"]], `${"\n".repeat(31)}a,b\nc,d`],
  ["quotation marks in a text alone", [["Date,Views"], ['a","b']], 'Date,Views\na","b'],
] as const)("a text file in one column is put together again: %s", (_, records, text) => {
  expect(joinOneColumn(records)).toBe(text);
});

it.each([
  [
    "a table",
    [
      ["Date", "Views"],
      ["1 May", "10"],
    ],
  ],
  [
    "a table with a comma in its header",
    [
      ["Date, day", "Views"],
      ["1 May", "10"],
      ["2 May", "20"],
    ],
  ],
  ["texts with few commas", [["Hello, you"], ["tea"], ["cake"], ["bread"]]],
  ["two lines with commas above a longer table", [["a,b"], ["c,d"], ["x", "y"], ["x", "y"], ["x", "y"]]],
  ["one line with commas beside a split one", [["a,b"], ["x"], ["y"], ["p,q", "z"]]],
  ["one line", [["Date,Views"]]],
  ["a line with commas above a table", [["Report, of May"], ["Date", "Views"], ["1 May", "10"], ["2 May", "20"]]],
  [
    "a header below thirty rows",
    [...Array.from({ length: 30 }, () => ["x"]), ...Array.from({ length: 40 }, () => ["a,b"])],
  ],
  ["no cells", [[""], []]],
])("%s is left as it is", (_, records) => expect(joinOneColumn(records)).toBeNull());

it("the header can be in the thirtieth row", () => {
  const records = [...Array.from({ length: 29 }, () => ["x"]), ...Array.from({ length: 40 }, () => ["a,b"])];
  expect(joinOneColumn(records)?.split("\n")).toHaveLength(69);
});
