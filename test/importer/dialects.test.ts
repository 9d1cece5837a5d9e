import { expect, it } from "vitest";
import { detectDialect } from "../../src/importer/files/detect-dialect.ts";

const unknown = () => false;
const dialectOf = (text: string, isHeader: Parameters<typeof detectDialect>[1] = unknown) =>
  detectDialect(text, isHeader);

it.each([
  ["commas", "a,b\n1,2\n", ","],
  ["semicolons", "a;b\n1;2\n", ";"],
  ["tabs", "a\tb\n1\t2\n", "\t"],
  ["vertical bars", "a|b\n1|2\n", "|"],
  ["commas, if there is one column", "a\n1\n2\n", ","],
  ["commas, if there is nothing", "", ","],
  ["the one of most rows of the same width", "a;b\n1,5;2\n3,5;4\n5;6\n7;8\n", ";"],
  ["the one of most rows, although it is in no title", "Report, May\na;b\n1;2\n3;4\n", ";"],
  ["the one of most rows, although more names are separated by another", "a;b,c,d\n1;2\n3;4\n5;6\n", ";"],
  ["the one without a space after any, if all rows have both", "a, b,c,d;e\n1, 2,3,4;5\n", ";"],
  ["the one with more names, also after a space at the beginning", " a;b;c,d\n1;2;3,4\n", ";"],
  ["the one with more names, if all rows have both", "a;b;c, d\n1;2;3, 4\n", ";"],
  ["the one without a space after it, if all rows have both", "a, b, c;d\n1, 2, 3;4\n", ";"],
])("a file's cells are separated by %s", (_, text, delimiter) =>
  expect(dialectOf(text)).toEqual({ delimiter, newline: "\n", headLinesToSkip: 0, areRowsQuoted: false }),
);

it("a known header counts more than rows of the same width", () =>
  expect(dialectOf("x\na,b;c\n1,2;3\n4,5;6\n", (cells) => cells[0] === "a,b").delimiter).toBe(";"));

it("a header is known with the title above it", () => {
  const titles: (string | null)[] = [];
  dialectOf("Views\na,b\n1,2\n", (_, title) => titles.push(title) === 0);
  expect(titles.slice(0, 3)).toEqual([null, "Views", null]);
});

it.each([
  ["a\rb\r", "\r"],
  ["a\r\nb\r\n", "\n"],
  ["a\nb\rc", "\n"],
  ["a", "\n"],
])("the rows of %j end with %j", (text, newline) => expect(dialectOf(text).newline).toBe(newline));

it.each([
  ["sep=;\na;b\n1;2\n", ";", 1],
  ["SEP=;\r\na;b\r\n1;2\r\n", ";", 1],
  ['"sep=;"\na;b\n1;2\n', ";", 1],
  ["sep=;,,\na;b\n1;2\n", ";", 1],
  ["sep=:\na:b\n1:2\n", ":", 1],
  // Another program has saved the file since.
  ["sep=;\na,b\n1,2\n", ",", 1],
  ["sep=;", ";", 1],
  ["a:b\n1:2\n", ",", 0],
  ["a\nsep=:\n1:2\n", ",", 0],
  ["sep=; is a line\na,b\n1,2\n", ",", 0],
])("the first line of %j names the delimiter %s", (text, delimiter, headLinesToSkip) =>
  expect(dialectOf(text)).toMatchObject({ delimiter, headLinesToSkip }),
);

it("the first line of a file is none of its rows", () => {
  const rows: string[][] = [];
  dialectOf("sep=;\na;b\n", (cells) => rows.push([...cells]) === 0);
  expect(rows[0]).toEqual(["a", "b"]);
});

it.each([
  ['"a,b"\n"1,2"\n', true],
  ['"a,""b"""\n"1,""2"""\n', true],
  ['"a","b"\n"1","2"\n', false],
  ['"a, b",c\n"1, 2",3\n', false],
  ['"a"\n"1"\n', false],
])("each row of %j is in quotes of its own: %s", (text, areRowsQuoted) =>
  expect(dialectOf(text, (cells) => cells.length === 2 && cells[0] === "a")).toMatchObject({
    delimiter: ",",
    areRowsQuoted,
  }),
);
