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

  it("is found only if the native formula matches", () => {
    expect(before("=G(A1)+G(B1)")).toBeNull();
    expect(before("=G(A1)-G(A1)")).toBeNull();
    expect(before("=g(C7) + G(C7)")).toBe("=F(C7)");
  });
});
