import { expect, it } from "vitest";
import { formulaParts } from "../../../src/functions/formula/formula-calls.ts";
import { commonShape, shapeOf } from "../../../src/functions/formula/formula-shape.ts";

const shape = (expression: string) => {
  const found = shapeOf(formulaParts(expression) ?? []);
  return found && `${found.rows} x ${found.columns}`;
};

const open = "Infinity";

it.each([
  ["B2", "1 x 1"],
  ["$B$2", "1 x 1"],
  ["B2:B2", "1 x 1"],
  ["B2:B3", "2 x 1"],
  ["B2:C2", "1 x 2"],
  ["B9:D2", "8 x 3"],
  ["$B$2:D$9", "8 x 3"],
  ["Z1:AA1", "1 x 2"],
  ["'Q1 2026'!B2:C9", "8 x 2"],
  ["'B2:B9'!C3", "1 x 1"],
  ["B2:B", `${open} x 1`],
  ["B2:D", `${open} x 3`],
  ["B:B", `${open} x 1`],
  ["B:D", `${open} x 3`],
  ["2:2", `1 x ${open}`],
  ["2:9", `8 x ${open}`],
  ["B2:9", `8 x ${open}`],
])("the reference %s has %s cells", (reference, size) => {
  expect(shape(reference)).toBe(size);
});

it.each([
  ["{1}", "1 x 1"],
  ["{1,2,3}", "1 x 3"],
  ["{1;2;3}", "3 x 1"],
  ["{1,2;3,4;5,6}", "3 x 2"],
  ['{"a",TRUE;-1,2}', "2 x 2"],
  ["{B2:B9,C2:C9}", null],
  ["{SUM(1,2),3}", null],
  ["{(1),3}", null],
])("the array %s has %s cells", (array, size) => {
  expect(shape(array)).toBe(size);
});

it.each([
  ["a number", "5", "1 x 1"],
  ["a text", '"B2:B9"', "1 x 1"],
  ["a truth value", "TRUE", "1 x 1"],
  ["a truth value in small letters", "false", "1 x 1"],
  ["nothing", "", "1 x 1"],
  ["a name of the user's", "rates", null],
  ["a name that begins with TRUE", "TRUE_RATES", null],
  ["a name that ends with TRUE", "RATES_TRUE", null],
  ["each operator", "B2:B9+1-2*3/4^5&6", "8 x 1"],
  ["each comparison", "(B2:B9=1)*(B2:B9<2)*(B2:B9>3)", "8 x 1"],
  ["a percentage", "B2:B9%", "8 x 1"],
  ["a range that Sheets resolves", "B2:INDEX(B2:B9,3)", null],
  ["an error", "#REF!", null],
  ["a group", "(B2:B9)", "8 x 1"],
  ["spaces", " B2:B9 + 1 ", "8 x 1"],
  ["two equal columns", "B2:B9+C2:C9", "8 x 1"],
  ["a column and a cell", "C2+B2:B9", "8 x 1"],
  ["columns of unequal height", "B2:B9+C2:C8", null],
  ["blocks of unequal width", "B2:C9+D2:F9", null],
  ["a column beside an unknown one", "B2:B9+rates", null],
  ["a column of a table", "Posts[likes]", null],
])("the size of %s: %s", (_, expression, size) => {
  expect(shape(expression)).toBe(size);
});

it.each(
  "SUM AVERAGE COUNT COUNTA COUNTBLANK COUNTUNIQUE COUNTIFS SUMIFS AVERAGEIFS MAX MIN MEDIAN PRODUCT SUMPRODUCT STDEV VAR PERCENTILE QUARTILE ROWS COLUMNS AND OR JOIN TEXTJOIN".split(
    " ",
  ),
)("%s of a column is one cell", (name) => {
  expect(shape(`${name}(B2:B9,rates)`)).toBe("1 x 1");
  expect(shape(`${name.toLowerCase()}(B2:C9)`)).toBe("1 x 1");
});

it.each(["TODAY", "NOW", "PI", "TRUE", "FALSE", "NA", "DATE"])("%s returns one cell", (name) => {
  expect(shape(`${name}()`)).toBe("1 x 1");
});

it.each(
  "IF IFERROR IFNA ROUND ROUNDUP ROUNDDOWN ABS INT VALUE N T TEXT TRIM NOT ISNUMBER ISBLANK ARRAYFORMULA TO_PERCENT TO_TEXT SQRT".split(
    " ",
  ),
)("%s of a column is a column", (name) => {
  expect(shape(`${name}(B2:B9,1)`)).toBe("8 x 1");
  expect(shape(`${name}(1,2)`)).toBe("1 x 1");
  expect(shape(`${name}(B2:B9,C2:C8)`)).toBeNull();
});

it.each([
  ["VSTACK of columns", "VSTACK(B2:B9,C2:C4)", "11 x 1"],
  ["VSTACK of a title and a block", 'VSTACK("Rate",B2:D9)', "9 x 3"],
  ["VSTACK of a block and a title", 'VSTACK(B2:D9,"Sum")', "9 x 3"],
  ["HSTACK of columns", "HSTACK(B2:B9,D2:E9)", "8 x 3"],
  ["HSTACK of unequal columns", "HSTACK(B2:B4,D2:D9)", "8 x 2"],
  ["a stack with an unknown part", "HSTACK(B2:B9,rates)", null],
  ["a stack with an open column", 'VSTACK("Rate",B2:B)', `${open} x 1`],
  ["a function that filters", "FILTER(B2:B9,B2:B9>1)", null],
  ["a function in a function", "ROUND(SUM(B2:B9),2)", "1 x 1"],
  ["a function that filters, counted", "COUNT(FILTER(B2:B9,B2:B9>1))", "1 x 1"],
  ["a function that filters, rounded", "ROUND(FILTER(B2:B9,B2:B9>1))", null],
])("%s: %s", (_, expression, size) => {
  expect(shape(expression)).toBe(size);
});

it("values of one column and of one row do not combine into a known size", () => {
  const column = { rows: 8, columns: 1 };
  const row = { rows: 1, columns: 8 };
  expect(commonShape([column, row])).toBeNull();
  expect(commonShape([column, { rows: 8, columns: 2 }])).toBeNull();
  expect(commonShape([column, column, { rows: 1, columns: 1 }])).toEqual(column);
  expect(commonShape([{ rows: 1, columns: 1 }, row])).toEqual(row);
  expect(commonShape([column, null])).toBeNull();
  expect(commonShape([])).toEqual({ rows: 1, columns: 1 });
});
