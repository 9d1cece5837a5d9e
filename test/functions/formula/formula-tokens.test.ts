import { expect, it } from "vitest";
import { callsAny, formulaParts, writeParts } from "../../../src/functions/formula/formula-calls.ts";
import { formulaInDialect, formulaInEnglish, formulaTokens } from "../../../src/functions/formula/formula-tokens.ts";
import { referencesOnSheet } from "../../../src/functions/formula/references-on-sheet.ts";

/** The texts of a formula's tokens of one kind. */
const textsOf = (kind: string, formula: string, hasDecimalComma = false) =>
  formulaTokens(formula, hasDecimalComma)
    .filter((token) => token.kind === kind)
    .map(({ text }) => text);

it.each([
  "B2",
  "$B$2",
  "b2",
  "XFD1048576",
  "B2:C9",
  "$B2:C$9",
  "B2:C",
  "B2:$C",
  "B2:9",
  "B2:$9",
  "B:C9",
  "$B:C",
  "B:$C",
  "2:9",
  "$2:$9",
  "Posts!B2",
  "Posts_2026!B2:C",
  "_posts!B2",
  "Año!B2",
  "Q1.2026!B:B",
  "'May, June'!B2",
  "'It''s mine'!B2:C9",
  "'Posts (1)'!2:9",
])("%s is one reference", (text) => {
  expect(formulaTokens(text)).toEqual([{ kind: "reference", text }]);
  expect(textsOf("reference", `=SUM(${text},1)+(${text})`)).toEqual([text, text]);
});

it.each([
  ["a column alone", "=B"],
  ["a name that begins like a cell", "=AB12rates+B2_x+B2.x"],
  ["a name of four letters and digits", "=RATE2"],
  ["a function with digits at its end", "=LOG10(1)"],
  ["a cell in a text", '="B2"&"say ""B2"""'],
  ["a column of a table", "=Posts[B2]+Posts[likes]"],
  ["a sheet whose name is a cell", "='B2'!rates"],
])("no reference is %s: %s", (_, formula) => {
  expect(textsOf("reference", formula)).toEqual([]);
});

it.each([
  ["a whole number", "12", ["12"]],
  ["decimals", "1.5+.25+3.", ["1.5", ".25", "3."]],
  ["powers of ten", "1e3+2.5E+4+1E-07", ["1e3", "2.5E+4", "1E-07"]],
  ["no power without digits", "1e+x", ["1"]],
])("a number with a decimal point: %s", (_, formula, numbers) => {
  expect(textsOf("number", formula)).toEqual(numbers);
});

it.each([
  ["a whole number", "12", ["12"]],
  ["decimals", "1,5+,25", ["1,5", ",25"]],
  ["powers of ten", "1e3+2,5E+4+1E-07", ["1e3", "2,5E+4", "1E-07"]],
  ["a comma is no decimal before another sign", "1,x", ["1"]],
])("a number with a decimal comma: %s", (_, formula, numbers) => {
  expect(textsOf("number", formula, true)).toEqual(numbers);
});

it.each([
  ["a word may have digits, points and accents", "=T.TEST2+año_2", "word", ["T.TEST2", "año_2"]],
  ["empty text", '=F("","a")', "text", ['""', '"a"']],
  ["quotes within text", '=F("a ""b""","c")', "text", ['"a ""b"""', '"c"']],
  ["several spaces and a line's end are one", "=1 \n  +  2", "space", [" \n  ", "  "]],
  ["operators one sign each", '=1<=2&"a"', "other", ["=", "<", "=", "&"]],
])("%s: %s", (_, formula, kind, texts) => {
  expect(textsOf(kind, formula)).toEqual(texts);
});

it.each([
  ["a call in an array", "={1,F(2,3);4,5}", "={1\\F(2;3);4\\5}"],
  ["an array in a call", "=F({1,2},3)", "=F({1\\2};3)"],
  ["after an array, arguments again", "=F(G({1,2;3,4}),{5,6},7)", "=F(G({1\\2;3\\4});{5\\6};7)"],
  ["a group in an array", "={(1.5),2}", "={(1,5)\\2}"],
  ["after a group, arguments again", "=F((1),2)", "=F((1);2)"],
])("separators follow the innermost bracket: %s", (_, english, dutch) => {
  expect(formulaInDialect(english, true)).toBe(dutch);
  expect(formulaInEnglish(dutch, true)).toBe(english);
});

it("semicolons between arguments are read with decimal points, too", () => {
  expect(formulaInEnglish("=F(1.5;B2)", false)).toBe("=F(1.5,B2)");
  expect(formulaInEnglish("={1;2}", false)).toBe("={1;2}");
  expect(formulaInDialect("=F(1.5,B2)", false)).toBe("=F(1.5,B2)");
});

it.each([
  ["references", "=F(B2,$C$3:D)", "=F('My posts'!B2,'My posts'!$C$3:D)"],
  ["references that name their sheet", "=F(Other!B2,'It''s'!C3,B2)", "=F(Other!B2,'It''s'!C3,'My posts'!B2)"],
  ["texts and names", '=INDIRECT("B2")+rate', '=INDIRECT("B2")+rate'],
])("on another sheet, a formula's references get the name of their own: %s", (_, formula, elsewhere) => {
  expect(referencesOnSheet(formula, "My posts")).toBe(elsewhere);
});

const kindsOf = (formula: string) => formulaParts(formula)?.map(({ kind }) => kind);

it.each([
  ["a name before a bracket calls", "F(1)", ["call"]],
  ["a name with a space before the bracket calls, too", "F (1)", ["call"]],
  ["a sheet's name in quotes calls nothing", "'F'(1)", ["word", "group"]],
  ["a column of a table calls nothing", "[F](1)", ["word", "group"]],
  ["a number before a bracket calls nothing", "2(1)", ["number", "group"]],
  ["an array after a name is an array", "F{1}", ["word", "group"]],
  ["an operator before a bracket", "1+(2)", ["number", "other", "group"]],
  ["a comma outside of a call", "A1,B1", ["reference", "other", "reference"]],
])("%s: %s", (_, formula, kinds) => {
  // Outside of brackets a comma is a separator, too.
  expect(kindsOf(formula)?.map((kind) => (kind === "argument" ? "other" : kind))).toEqual(kinds);
});

it.each([
  ["none", "F()", 0],
  ["none but spaces", "F(  )", 0],
  ["one", "F(1)", 1],
  ["a first one left out", "F(,1)", 2],
  ["a last one left out", "F(1,)", 2],
  ["two left out", "F(,)", 2],
  ["one of a group", "F((1,2))", 1],
  ["one of an array", "F({1,2;3,4})", 1],
  ["one call of two", "F(G(1,2),3)", 2],
])("the arguments of a call: %s", (_, formula, count) => {
  const call = formulaParts(formula)?.[0];
  expect(call?.kind === "call" && call.args.length).toBe(count);
  expect(writeParts(formulaParts(formula) ?? [])).toBe(formula.replace("  ", ""));
});

it.each(["F(1", "F(1,", "F(", "F(1}", "F({1)", "F({1,2)}", "(1", "{1", "{(1}", "1)", "1}", "F(1))", "(F(1)"])(
  "brackets do not match in %s",
  (formula) => {
    expect(formulaParts(formula)).toBeNull();
    expect(callsAny(formula, new Set(["F"]))).toBe(false);
  },
);
