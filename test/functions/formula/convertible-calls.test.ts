import { describe, expect, it } from "vitest";
import { nativeFormula } from "../../../src/functions/formula/native-formula.ts";
import { functions } from "../../../src/functions/index.ts";

const native = (formula: string, language: "en" | "es" | "nl" = "en") =>
  nativeFormula(formula, functions, language)?.formula;

describe("a call of the add-on becomes the same formula in built-in functions", () => {
  it.each([
    ["in capitals or not", "=save_rate(B2,C2)", "=SAVE_RATE(B2,C2)"],
    ["with a last argument left empty", "=ENGAGEMENT_BAND(B2,)", "=ENGAGEMENT_BAND(B2)"],
    ["with an empty text for an argument", '=ENGAGEMENT_BAND(B2,"","es")', '=ENGAGEMENT_BAND(B2,,"es")'],
    ["with the default as an argument", '=ENGAGEMENT_BAND(B2,"default")', "=ENGAGEMENT_BAND(B2)"],
    [
      "with a choice in another language",
      '=RESPONSE_TIME(B2:B9,C2:C9,"Mediana")',
      '=RESPONSE_TIME(B2:B9,C2:C9,"median")',
    ],
    ["with a language by its name", '=ENGAGEMENT_BAND(B2,"tiktok","Spaans")', '=ENGAGEMENT_BAND(B2," TikTok ","es")'],
    ["for each row by default", "=RESPONSE_TIME(B2:B9,C2:C9)", '=RESPONSE_TIME(B2:B9,C2:C9,"elk")'],
    ["over 30 days by default", "=ENGAGEMENT_TREND(B2:B9,C2:C9)", "=ENGAGEMENT_TREND(B2:B9,C2:C9,30)"],
    [
      "for the mean by default",
      "=AVERAGE_ENGAGEMENT_RATE(B2:C9,D2:D9)",
      '=AVERAGE_ENGAGEMENT_RATE(B2:C9,D2:D9,"promedio")',
    ],
  ])("%s", (_, one, other) => {
    expect(native(one)).toMatch(/^=/);
    expect(native(one)).toBe(native(other));
  });

  it("in its place in the formula, each of several", () => {
    const [one, other] = [native("=SAVE_RATE(B2,C2)"), native("=REACH_RATE(D2,E2)")];
    const both = nativeFormula("=IF(A2,(SAVE_RATE(B2,C2)+REACH_RATE(D2,E2)),SAVE_RATE(B2,C2))", functions);
    expect(both?.formula).toBe(`=IF(A2,(${one?.slice(1)}+${other?.slice(1)}),${one?.slice(1)})`);
    expect(both?.functions).toEqual(["SAVE_RATE", "REACH_RATE"]);
    expect(both?.withoutNative).toEqual([]);
  });

  it("with rows to check named in the spreadsheet's language", () => {
    expect(native("=SAVE_RATE(B2:B9,C2:C9)")).toContain('"Check this row"');
    expect(native("=SAVE_RATE(B2:B9,C2:C9)", "es")).toContain('"Revisa esta fila"');
    expect(native("=SAVE_RATE(B2:B9,C2:C9)", "nl")).toContain('"Controleer deze rij"');
    expect(native("=SAVE_RATE(B2,C2)")).not.toContain("Check");
    expect(native("=ENGAGEMENT_BAND(B2)", "es")).toContain('"Muy alto"');
    expect(native("=ENGAGEMENT_BAND(B2)", "nl")).toContain('"Zeer hoog"');
  });
});

describe("a call is calculated row by row", () => {
  const isColumn = (formula: string) => native(formula)?.includes("ARRAYFORMULA");

  it.each([
    "=SAVE_RATE(B2:B9,C2:C9)",
    "=SAVE_RATE(B2:B9,C2)",
    "=SAVE_RATE(5,C2:C9)",
    "=SAVE_RATE(B2:B,C2:C)",
    "=SAVE_RATE(B2:D2,C2:E2)",
    "=ENGAGEMENT_RATE(B2:D9,E2:E9)",
    "=ENGAGEMENT_RATE(B2:D9,1000)",
    "=ENGAGEMENT_RATE(B2,E2:E9)",
    "=ENGAGEMENTS(B2:D9)",
    "=SAVE_RATE(saves,C2)",
  ])("if it has more than one: %s", (formula) => {
    expect(isColumn(formula)).toBe(true);
  });

  it.each([
    "=SAVE_RATE(B2,C2)",
    "=SAVE_RATE(B2:B2,5)",
    "=ENGAGEMENT_RATE(B2:D2,E2)",
    "=ENGAGEMENTS({1,2,3})",
    "=SAVE_RATE(SUM(B2:B9),MAX(C2:C9))",
  ])("but not if it is one: %s", (formula) => {
    expect(isColumn(formula)).toBe(false);
  });
});

describe("a call has no built-in formula", () => {
  it.each([
    ["without an argument that it needs", "=SAVE_RATE(B2)"],
    ["with an empty argument that it needs", '=SAVE_RATE(B2,"")'],
    ["with one argument too many", "=SAVE_RATE(B2,C2,D2)"],
    ["with one argument too many, which is empty", "=SAVE_RATE(B2,C2,)"],
    ["with columns of unequal height", "=SAVE_RATE(B2:B9,C2:C8)"],
    ["with two columns of which one is unknown", "=SAVE_RATE(B2:B9,reach)"],
    ["with one row of several counts beside a column", "=ENGAGEMENT_RATE(B2:D2,E2:E9)"],
    ["with an open column beside a closed one", "=SAVE_RATE(B2:B,C2:C9)"],
    ["with a choice that a cell holds", "=AVERAGE_ENGAGEMENT_RATE(B2:B9,C2:C9,D1)"],
    ["with a choice that there is not", '=AVERAGE_ENGAGEMENT_RATE(B2:B9,C2:C9,"mode")'],
    ["with a choice of two texts", '=AVERAGE_ENGAGEMENT_RATE(B2:B9,C2:C9,"mean"&"")'],
    ["with bands of the user's own", "=ENGAGEMENT_BAND(B2,$F$1:$G$4)"],
    ["with bands that there are not", '=ENGAGEMENT_BAND(B2,"myspace")'],
    ["with a language that there is not", '=ENGAGEMENT_BAND(B2,"default","fr")'],
    ["with weights in a column", "=ENGAGEMENTS(B2:D2,F1:F3)"],
    ["with weights of unknown size", "=ENGAGEMENTS(B2:D2,weights)"],
    ["for how many posts a label has", '=LABEL_LIFT(B2:B9,C2:C9,"UGC","counts")'],
    ["for the chance of a lift", '=LABEL_LIFT(B2:B9,C2:C9,"UGC","chance")'],
    ["for how many rates a trend has", '=ENGAGEMENT_TREND(B2:B9,C2:C9,30,"counts")'],
    ["for net sentiment of two counts of three", "=NET_SENTIMENT(B2,C2)"],
    ["for net sentiment of two counts of three", "=NET_SENTIMENT(B2,,C2)"],
    ["for a goal with one date of three", "=GOAL_PROGRESS(B2,C2,D2)"],
    ["for a goal with two dates of three", "=GOAL_PROGRESS(B2,C2,D2,E2)"],
  ])("%s: %s", (_, formula) => {
    const name = /[A-Z_]+/.exec(formula)?.[0];
    expect(nativeFormula(formula, functions)).toMatchObject({
      formula: null,
      functions: [name],
      withoutNative: [name],
    });
  });

  it("and neither has the formula that contains it, whose other calls are named, too", () => {
    expect(nativeFormula("=SAVE_RATE(B2,C2)+SENTIMENT(D2)+SENTIMENT(E2)", functions)).toMatchObject({
      formula: null,
      functions: ["SAVE_RATE", "SENTIMENT"],
      withoutNative: ["SENTIMENT"],
    });
  });
});

describe("an argument that is calculated", () => {
  it.each([
    ["a sum", "=SAVE_RATE(B2+B3,C2)", "=LET(saves_,B2+B3,IF("],
    ["a group", "=SAVE_RATE((B2),C2)", "=LET(saves_,(B2),IF("],
    ["a negative number", "=SAVE_RATE(-5,C2)", "=LET(saves_,-5,IF("],
    ["a call", "=SAVE_RATE(B2,MAX(C2:C9))", "=LET(audience_,MAX(C2:C9),IF("],
    ["two calls", "=SAVE_RATE(N(B2),N(C2))", "=LET(saves_,N(B2),audience_,N(C2),IF("],
    ["a name", "=SAVE_RATE(B2,reach)", "=LET(audience_,reach,ARRAYFORMULA("],
    ["a column", "=SAVE_RATE(B2:B9*2,C2:C9)", "=LET(saves_,B2:B9*2,ARRAYFORMULA("],
    ["another call of the add-on", "=ENGAGEMENT_BAND(SAVE_RATE(B2,C2))", "=LET(rate_,IF("],
  ])("is named first: %s", (_, formula, beginning) => {
    expect(native(formula)?.slice(0, beginning.length)).toBe(beginning);
  });

  it.each([
    "=SAVE_RATE( B2 , 5 )",
    "=ENGAGEMENTS({1,2,3})",
    "=ENGAGEMENTS(B2:D2,{1,2,3})",
    '=LABEL_LIFT(B2:B9,C2:C9,"UGC")',
  ])("but a reference, a number, a text or an array is not: %s", (formula) => {
    expect(native(formula)).not.toMatch(/LET\(\w+_,/);
  });
});

describe("the size of a call's result", () => {
  it.each([
    ["=ENGAGEMENT_RATE(B2:D9,E2:E9)", { rows: 8, columns: 1 }],
    ["=ENGAGEMENT_RATE(B2:D2,E2)", { rows: 1, columns: 1 }],
    ["=SAVE_RATE(B2:D9,E2:G9)", { rows: 8, columns: 3 }],
    ["=SAVE_RATE(B2:D2,5)", { rows: 1, columns: 3 }],
    ['=RESPONSE_TIME(B2:B9,C2:C9,"median")', { rows: 1, columns: 1 }],
    ["=AVERAGE_ENGAGEMENT_RATE(B2:D9,E2:E9)", { rows: 1, columns: 1 }],
    ["=NET_SENTIMENT(B2:B9)", { rows: 1, columns: 1 }],
    ["=NET_SENTIMENT(B2:B9,C2:C9,D2:D9)", { rows: 8, columns: 1 }],
    ["=SAVE_RATE(reach,5)", null],
    ["=SENTIMENT(B2:B9)", { rows: 8, columns: 1 }],
  ])("%s", (formula, shape) => {
    expect(nativeFormula(formula, functions)?.shape).toEqual(shape);
  });
});

it.each([
  ["weights in a row of cells are checked", "=ENGAGEMENTS(B2:D2,F1:H1)", true],
  ["weights in a row of cells are checked for a column, too", "=ENGAGEMENTS(B2:D9,$F$1:$H$1)", true],
  ["weights in the formula are not", "=ENGAGEMENTS(B2:D2,{1,2.5, 3})", false],
  ["no weights are not", "=ENGAGEMENTS(B2:D2)", false],
])("%s", (_, formula, isChecked) => {
  expect(native(formula)?.startsWith("=IF(SUMPRODUCT(1*IF(ISNUMBER(")).toBe(isChecked);
});
