import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeFormula } from "../../../src/functions/formula/native-formula.ts";
import { functions } from "../../../src/functions/index.ts";
import { openSpreadsheet } from "../../emulator/open-spreadsheet.ts";

const rows = 1000;
const last = rows + 1;

const seeded = <T>(values: fc.Arbitrary<T>, seed: number): T[] => fc.sample(values, { numRuns: rows, seed });
const orBlank = (values: fc.Arbitrary<number>, also: fc.Arbitrary<number | string> = fc.constant("")) =>
  fc.oneof({ weight: 8, arbitrary: values }, { weight: 1, arbitrary: fc.constant("") }, { weight: 1, arbitrary: also });

/**
 * Rows like those of an import, with blanks and zeros, and no more interactions than followers: A to D likes, comments, shares, saves; E followers; F reach; G and H
 * when a message was received and answered; I a sentiment; J a day; K a rate.
 */
function generated(seed: number): unknown[][] {
  const count = orBlank(fc.integer({ min: 0, max: 900 }));
  const audience = orBlank(fc.integer({ min: 3_600, max: 90_000 }), fc.constant(0));
  const columns: unknown[][] = [
    ...[1, 2, 3, 4].map((part) => seeded(count, seed + part)),
    seeded(audience, seed + 5),
    seeded(audience, seed + 6),
    seeded(orBlank(fc.integer({ min: 46_000, max: 46_100 })), seed + 7),
    seeded(orBlank(fc.integer({ min: 46_101, max: 46_120 })), seed + 8),
    seeded(orBlank(fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10)), seed + 9),
    seeded(orBlank(fc.integer({ min: 46_000, max: 46_070 })), seed + 10),
    seeded(orBlank(fc.integer({ min: 0, max: 900 }).map((part) => part / 10_000)), seed + 11),
  ];
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]));
}

/** Formulas as imports write them and as users type them. */
const formulas = [
  `=VSTACK("Interactions",ENGAGEMENTS(A2:D${last}))`,
  `=VSTACK("Engagement rate",ENGAGEMENT_RATE(A2:D${last},E2:E${last}))`,
  `=VSTACK("Band",ENGAGEMENT_BAND(ENGAGEMENT_RATE(A2:D${last},E2:E${last}),"default","nl"))`,
  `=VSTACK("Rate by reach",ENGAGEMENT_RATE(HSTACK(A2:B${last},D2:D${last}),F2:F${last}))`,
  `=VSTACK("Of one audience",ENGAGEMENT_RATE(A2:D${last},10000))`,
  `=VSTACK("Waited",RESPONSE_TIME(G2:G${last},H2:H${last}))`,
  `=VSTACK("Index",ENGAGEMENT_INDEX(K2:K${last},$K$2:$K$${last}))`,
  `=VSTACK("Weighted",ENGAGEMENTS(A2:D${last},{1,2,3,2}))`,
  `=AVERAGE(ENGAGEMENT_RATE(A2:D${last},E2:E${last}))`,
  `=AVERAGE_ENGAGEMENT_RATE(A2:D${last},E2:E${last},"gemiddelde")`,
  `=AVERAGE_ENGAGEMENT_RATE(A2:D${last},E2:E${last},"total")`,
  `=IFERROR(ENGAGEMENT_RATE(SUM(A2:D${last}),SUM(E2:E${last}))*100,0)`,
  `=RESPONSE_TIME(G2:G${last},H2:H${last},"mediana")`,
  `=NET_SENTIMENT(I2:I${last})`,
  `=BRAND_HEALTH(NET_SENTIMENT(I2:I${last}),COUNT(I2:I${last})/2)`,
  `=ENGAGEMENT_TREND(J2:J${last},K2:K${last},14)`,
  '=ENGAGEMENT_BAND(ENGAGEMENT_RATE(A2:D2,E2),"tiktok","es")',
  `=RESPONSE_RATE(COUNT(H2:H),ROWS(G2:G${last}))`,
];

const near = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell);

describe("native formulas", () => {
  it.each([1, 2, 3])(
    "have the same results as the add-on's formulas in 1,000 generated rows (spreadsheet %i)",
    async (seed) => {
      const { workbook, sheet } = openSpreadsheet();
      for (const { name, call } of Object.values(functions))
        workbook.registerCustomFunctions([{ name, description: "", parameters: [] }], (_, given) => call(...given));
      sheet.insertRowsAfter(1000, 10);
      sheet.insertColumnsAfter(26, 40);
      sheet.getRange(2, 1, rows, 11).setValues(generated(seed * 100));
      const plain = formulas.map((formula) => nativeFormula(formula, functions)?.formula ?? "=NA()");
      formulas.forEach((formula, at) => {
        sheet.getRange(1, 13 + at).setFormula(formula);
        sheet.getRange(1, 13 + formulas.length + at).setFormula(plain[at] as string);
      });
      await workbook.waitForCalculation();
      const shown = sheet.getRange(1, 13, last, formulas.length * 2).getValues() as unknown[][];
      const column = (at: number) => shown.map((row) => near(row[at]));
      formulas.forEach((formula, at) => {
        const own = column(at);
        expect([formula, own.filter((cell) => cell !== "").length > 0]).toEqual([formula, true]);
        expect([formula, column(formulas.length + at)]).toEqual([formula, own]);
      });
      workbook.dispose();
    },
  );
});

describe("a formula that calls the add-on", () => {
  it.each([
    ["=SENTIMENT(A2)", ["SENTIMENT"]],
    ["=NET_SENTIMENT(SENTIMENT(A2:A9))", ["SENTIMENT"]],
    ["=ENGAGEMENT_BAND(A2,Bands!A1:B4)", ["ENGAGEMENT_BAND"]],
    ["=RESPONSE_TIME(A2:A9,B2:B9,C1)", ["RESPONSE_TIME"]],
    ["=ENGAGEMENTS(A2:C2,{1;2;3})", ["ENGAGEMENTS"]],
    ["=ENGAGEMENT_RATE(likes,followers)", ["ENGAGEMENT_RATE"]],
    ["=ENGAGEMENT_RATE(A2:A9)", ["ENGAGEMENT_RATE"]],
    ["=ENGAGEMENT_RATE(A2:A9,B2:B8)", ["ENGAGEMENT_RATE"]],
    ["=ENGAGEMENT_RATE(A2:A9,B2,C2)", ["ENGAGEMENT_RATE"]],
    ["=ENGAGEMENT_RATE(A2:C2,D2:D9)", ["ENGAGEMENT_RATE"]],
    ['=AVERAGE_ENGAGEMENT_RATE(A2:A9,B2:B9,"mode")', ["AVERAGE_ENGAGEMENT_RATE"]],
    ["=SAVE_RATE(SENTIMENT(A2),BENCHMARK(B2))", ["SENTIMENT", "BENCHMARK"]],
  ])("is reported as not convertible: %s", (formula, withoutNative) => {
    expect(nativeFormula(formula, functions)).toMatchObject({ formula: null, withoutNative });
  });

  it.each(['=IF(A1="SENTIMENT(x)",1,2)', "=SUM(A1:A9)", "=ENGAGEMENT_RATE", "=SENTIMENT(A2", "SENTIMENT(A2)"])(
    "is not recognised in %s",
    (formula) => {
      expect(nativeFormula(formula, functions)).toBeNull();
    },
  );
});

describe("the size of a converted formula's result", () => {
  it.each([
    ["=ENGAGEMENT_RATE(Z2:AC9,AD2:AD9)", { rows: 8, columns: 1 }],
    ["=SAVE_RATE(Z2:AZ9,BA2:CA9)", { rows: 8, columns: 27 }],
    ["=SAVE_RATE(AZ9:Z2,10)", { rows: 8, columns: 27 }],
    ["=ENGAGEMENT_RATE(A2:D2,E2)", { rows: 1, columns: 1 }],
    ["=ENGAGEMENTS(A2:D)", { rows: Number.POSITIVE_INFINITY, columns: 1 }],
    ["=AVERAGE(SAVE_RATE(A2:A9,B2:B9))", { rows: 1, columns: 1 }],
    ['=VSTACK("Rate",SAVE_RATE(A2:A9,B2:B9))', { rows: 9, columns: 1 }],
    ["=HSTACK(A2:A9,SAVE_RATE(A2:A9,B2:B9))", { rows: 8, columns: 2 }],
    ["=SAVE_RATE({1;2;3},10)", { rows: 3, columns: 1 }],
    ["=SAVE_RATE({1,2;3,4},10)", { rows: 2, columns: 2 }],
    ["=IF(A2:A9>0,SAVE_RATE(A2:A9,B2:B9),1)", { rows: 8, columns: 1 }],
    ["=A2:A9+SAVE_RATE(1,2)", { rows: 8, columns: 1 }],
    ["=A2:A9+SAVE_RATE(B2:B8,2)", null],
    ["=FILTER(SAVE_RATE(A2:A9,B2:B9),A2:A9>1)", null],
  ])("%s", (formula, shape) => {
    expect(nativeFormula(formula, functions)?.shape).toEqual(shape);
  });
});

describe("an expression as an argument of a converted call", () => {
  it("is calculated only once", () => {
    expect(nativeFormula("=ENGAGEMENT_RATE(SUM(A2:D2),E2)", functions)?.formula).toBe(
      `=LET(interactions_,SUM(A2:D2),IF(IFERROR(IF(ISNUMBER(interactions_),interactions_<0,TRIM(interactions_)<>""),TRUE)+IFERROR(IF(ISNUMBER(E2),E2<0,TRIM(E2)<>""),TRUE)>0,NA(),IF(ISNUMBER(interactions_)*ISNUMBER(E2)*(E2<>0),interactions_/E2,"")))`,
    );
  });

  it("is a cell also with spaces around it, and needs no name", () => {
    const formulaOf = (formula: string) => nativeFormula(formula, functions)?.formula;
    expect(formulaOf("=ENGAGEMENT_RATE( B2 , C2 )")).toBe(formulaOf("=ENGAGEMENT_RATE(B2,C2)"));
  });

  it("can contain names from the user's LET, without a conflict with the native formula's names", () => {
    expect(nativeFormula("=LET(rate,A2:A9,ENGAGEMENT_RANK(B2,rate))", functions)?.formula).toMatch(
      /^=LET\(rate,A2:A9,LET\(competitors_,rate,/,
    );
  });
});
