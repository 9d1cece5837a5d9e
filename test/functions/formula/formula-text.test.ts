import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaParts, writeParts } from "../../../src/functions/formula/formula-calls.ts";
import { formulaPair, originalFormulaFinder } from "../../../src/functions/formula/formula-pair.ts";
import { formulaInDialect, formulaInEnglish, formulaTokens } from "../../../src/functions/formula/formula-tokens.ts";
import { formulaAt, relativeFormula } from "../../../src/functions/formula/relative-formula.ts";

/** Realistic formulas: nested calls, texts with separators, quoted sheets, arrays, open ranges. */
const leaf = fc.oneof(
  fc.constantFrom("A1", "$B$2", "C3:D9", "E2:E", "'It''s, mine'!A2:B7", "Posts!F5", "7:9", "TRUE", "#N/A", "rate"),
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.integer({ min: 1, max: 999 }).map((thousandths) => `0.${String(thousandths).padStart(3, "0")}`),
  fc
    .array(fc.constantFrom("a", ",", ";", '""', "(", "}", "\\", "1.5", " ", "⟦"), { maxLength: 5 })
    .map((characters) => `"${characters.join("")}"`),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    fc
      .tuple(fc.constantFrom("SUM", "if", "ENGAGEMENT_RATE", "T.TEST"), fc.array(tie("expression"), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(",")})`),
    fc.tuple(tie("expression"), fc.constantFrom("+", "&", "<=", " * "), tie("expression")).map((all) => all.join("")),
    tie("expression").map((inner) => `(${inner})`),
    fc.constantFrom("{1,2;3,4}", '{"a","b"}', "{0.5;1}"),
  ),
}));

describe("the formula parser", () => {
  it("takes a quoted name of a sheet for one word, whatever is in it", () => {
    expect(formulaTokens("=SUM('It''s, paid'!rates,1.5)").map(({ text }) => text)).toEqual([
      "=",
      "SUM",
      "(",
      "'It''s, paid'",
      "!",
      "rates",
      ",",
      "1.5",
      ")",
    ]);
    expect(formulaInDialect("=SUM('It''s, paid'!rates,1.5)", true)).toBe("=SUM('It''s, paid'!rates;1,5)");
  });

  it("loses no character, even of text that is not a formula", () => {
    const anything = fc.oneof(expression, fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(anything, fc.boolean(), (formula, hasComma) => {
        expect(
          formulaTokens(formula, hasComma)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("writes a formula as it was read", () => {
    fc.assert(
      fc.property(expression, (formula) => {
        const parts = formulaParts(formula);
        expect(parts && writeParts(parts)).toBe(formula);
      }),
    );
  });

  it("converts a formula to decimal commas and back", () => {
    fc.assert(
      fc.property(expression, (formula) => {
        expect(formulaInEnglish(formulaInDialect(formula, true), true)).toBe(formula);
      }),
    );
  });

  it.each([
    ["=F(1.5,2)", "=F(1,5;2)"],
    ["=F(12.345,.75,1.25E-3)", "=F(12,345;,75;1,25E-3)"],
    ['=F({1,2;3,4},"1,5; x")', '=F({1\\2;3\\4};"1,5; x")'],
    ["=SUM('May, June'!A1:B2,3)", "=SUM('May, June'!A1:B2;3)"],
  ])("writes %s as %s with decimal commas", (english, dutch) => {
    expect(formulaInDialect(english, true)).toBe(dutch);
    expect(formulaInEnglish(dutch, true)).toBe(english);
  });

  it.each(["=SUM(1,2", "=SUM)1(", "={1,2", "=(1}"])("returns null for %s, whose brackets do not match", (formula) => {
    expect(formulaParts(formula.slice(1))).toBeNull();
  });
});

describe("a relative formula", () => {
  it("is the same for every cell that the formula was filled down to", () => {
    expect(relativeFormula("=SENTIMENT(F2,$A$1,Other!B$3)", 2, 8)).toBe(
      relativeFormula("=SENTIMENT(F9,$A$1,Other!B$3)", 9, 8),
    );
  });

  it.each([
    ["a column on, past Z", "=F(Y2,Z2,$Z2)", 26, 27, "=F(Z9,AA9,$Z9)"],
    ["a column on, past AZ", "=F(AY2,AZ2)", 52, 53, "=F(AZ9,BA9)"],
    ["a column on, past ZZ", "=F(ZY2:ZZ2)", 702, 703, "=F(ZZ9:AAA9)"],
    ["a column back, before AA", "=F(AA2,BA2,'AA, AZ'!AA2)", 28, 27, "=F(Z9,AZ9,'AA, AZ'!Z9)"],
    ["from A to Z", "=F(B2)+A$2", 1, 26, "=F(AA9)+Z$2"],
  ])("moves %s", (_, formula, column, to, moved) => {
    expect(formulaAt(relativeFormula(formula, 2, column), 9, to)).toBe(moved);
  });

  it("is another one if it points at another column, row or fixed cell", () => {
    const all = ["=F(Z2)", "=F(AA2)", "=F(AZ2)", "=F(Z3)", "=F($Z2)", "=F(Z$2)"];
    expect(new Set(all.map((formula) => relativeFormula(formula, 2, 26))).size).toBe(all.length);
  });

  it("converts back to the original formula", () => {
    const position = fc.integer({ min: 1, max: 800 });
    fc.assert(
      fc.property(expression, position, position, (formula, row, column) => {
        expect(formulaAt(relativeFormula(formula, row, column), row, column)).toBe(formula);
      }),
    );
  });
});

describe("the original of a native formula", () => {
  const pair = formulaPair(
    '=VSTACK("Rate",ENGAGEMENT_RATE(B2:E9, F2:F9))',
    '=VSTACK("Rate",MAP(BYROW(B2:E9,LAMBDA(cells,SUM(cells))),F2:F9,LAMBDA(a,b,IF(b="","",a/b))))',
  );
  const before = originalFormulaFinder([formulaPair("=F(A1)", "=G(A1)+G(A1)"), pair]);

  it("is found after columns moved and the title changed", () => {
    const now = '=VSTACK("Quote",MAP(BYROW(C2:F20,LAMBDA(cells,SUM(cells))),H2:H20,LAMBDA(a,b,IF(b="","",a/b))))';
    expect(before(now)).toBe('=VSTACK("Quote",ENGAGEMENT_RATE(C2:F20, H2:H20))');
  });

  it("is found with columns Z and AZ, and after they moved to AA and BA", () => {
    const pairs = [formulaPair("=RATE(Z2:Z9,AZ2)", "=Z2:Z9/AZ2"), formulaPair("=SUMS(Z2:AZ2)", "=SUM(Z2:AZ2)")];
    const original = originalFormulaFinder(pairs);
    expect(original("=Z2:Z9/AZ2")).toBe("=RATE(Z2:Z9,AZ2)");
    expect(original("=AA2:AA9/BA2")).toBe("=RATE(AA2:AA9,BA2)");
    expect(original("=SUM(AA2:BA2)")).toBe("=SUMS(AA2:BA2)");
    expect(original("=AVERAGE(Z2:AZ2)")).toBeNull();
  });

  it("has each of two references where it was, also if the user swapped their columns", () => {
    const original = originalFormulaFinder([formulaPair('=F(A1,B1,"x",A1)', '=IF(B1="x",A1/B1,A1)')]);
    expect(original('=IF(A1="x",B1/A1,B1)')).toBe('=F(B1,A1,"x",B1)');
    expect(original('=IF(B1="y",A1/B1,A1)')).toBe('=F(A1,B1,"y",A1)');
    // One of the places of A1 points elsewhere.
    expect(original('=IF(B1="x",A1/B1,C1)')).toBeNull();
    expect(original('=IF(B1="x",A1/B1,A1)+1')).toBeNull();
    expect(original('=IF(B1="x",A1/B1,A1')).toBeNull();
  });

  it("is that of the pair whose fixed parts match, of two with equal functions", () => {
    const original = originalFormulaFinder([
      formulaPair("=LOW(A1)", "=IF(A1<1,0,1)"),
      formulaPair("=HIGH(A1)", "=IF(A1<2,0,1)"),
    ]);
    expect(original("=IF(C3<1,0,1)")).toBe("=LOW(C3)");
    expect(original("=if(C3<2, 0, 1)")).toBe("=HIGH(C3)");
  });

  it("is found only if the native formula matches", () => {
    expect(before("=G(A1)+G(B1)")).toBeNull();
    expect(before("=G(A1)-G(A1)")).toBeNull();
    expect(before("=g(C7) + G(C7)")).toBe("=F(C7)");
  });
});
