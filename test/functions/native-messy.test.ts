import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Argument } from "../../src/functions/calling/form.ts";
import { date } from "../../src/functions/calling/row-kinds.ts";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { localFormula } from "../../src/functions/formula-dialect.ts";
import { functions } from "../../src/functions/index.ts";
import { checkThisRow } from "../../src/functions/native.ts";
import { languageOf } from "../../src/text/language.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { columnsFor, isNative, lastRow, layOut, nativeCases, rowCount } from "./native-cases.ts";

/** Cells as people have them. Those with an apostrophe are texts, which some locales read as numbers. */
const messyCells = fc.constantFrom<unknown>(
  "'1200",
  "'1,234",
  "'1.234",
  "'0,5%",
  "'3.5 %",
  "'1.2K",
  "'12,4 mil",
  "n/a",
  "'-",
  "geen",
  "'2026-01-31",
  "'10:30",
  "'$5",
  "'=NA()",
  -3,
  -0.25,
  true,
  "  ",
);

const isText = (cell: unknown) => typeof cell === "string" && cell.trim() !== "";
/** A number stored as text, which a function may read and native formulas never do. */
const isTextWithDigit = (cell: unknown) => isText(cell) && /\d/.test(cell as string);

/** Plausible cells with some messy ones, below a heading in every other spreadsheet. */
const messyColumns = (seed: number) => (argument: Argument, index: number, hasOneResult: boolean) => {
  const { kind } = argument;
  const clean = columnsFor(argument, seed * 10 + index, false).map((row) =>
    // The sampled positions of clean texts would otherwise be the same in every spreadsheet.
    row.map((cell) => (cell === "n/a" ? "" : cell)),
  );
  const isShared = hasOneResult || kind.per === "call";
  const chance = isShared ? 200 : 8;
  const messy = fc.sample(
    fc.oneof({ weight: chance, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: messyCells }),
    { numRuns: rowCount * 3, seed: seed * 100 + index },
  );
  return clean.map((row, at) =>
    row.map((cell, column) => {
      if (at === 0 && seed % 2 === 0) return `Title ${"ABCDEF"[index]}`;
      if (at < 2) return kind === date ? new Date(Date.UTC(2026, 0, 1 + index)) : 0.25;
      return messy[at * row.length + column] ?? cell;
    }),
  );
};

const labels = [
  "Low",
  "Average",
  "High",
  "Very high",
  "Bajo",
  "Medio",
  "Alto",
  "Muy alto",
  "Laag",
  "Gemiddeld",
  "Hoog",
  "Zeer hoog",
];
const isMessage = (cell: unknown) =>
  typeof cell === "string" && cell !== "" && !cell.startsWith("#") && !labels.includes(cell);
const near = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(8)) : cell);

/** What a column of native results shows where the function shows `own`. */
function expectedInColumn(own: unknown, cells: readonly unknown[], mark: string): unknown {
  return isMessage(own) || cells.some(isTextWithDigit) ? mark : own;
}

const eachRow = nativeCases.filter(([, { native }, { hasOneResult }]) => isNative(native) && !hasOneResult);
const overall = nativeCases.filter(([, { native }, { hasOneResult }]) => isNative(native) && hasOneResult);
const isSoak = process.env.SOAK === "1";
const seeds = isSoak ? Array.from({ length: 20 }, (_, at) => at + 1) : [1, 2];
const locales = ["en_US", "es_ES", "nl_NL", "es_MX"];

/** Every case in every locale; outside a soak test in one of the locales, in turn. */
const withLocales = (cases: typeof nativeCases) =>
  cases.flatMap(([title, declaration, variant], at) =>
    locales
      .filter((_, index) => isSoak || index === at % locales.length)
      .map((locale) => [title, locale, declaration, variant] as const),
  );

async function resultsOf(
  declaration: FunctionDeclaration,
  variant: (typeof nativeCases)[number][2],
  at: [string, number],
) {
  const [locale, seed] = at;
  const { name, args, call } = declaration;
  const native = declaration.native as NativeFormula;
  const { workbook, sheet } = openSpreadsheet({ timeZone: "Etc/UTC", locale });
  findLocale(() => locale);
  workbook.registerCustomFunctions([{ name, description: "", parameters: [] }], (_, given) => call(...given));
  const refer = layOut(sheet, args, variant, messyColumns(seed));
  const all = refer(2, lastRow);
  const given = args
    .map((argument) => all[argument.name] ?? "")
    .join(",")
    .replace(/,+$/, "");
  const context = { args, language: languageOf(locale) };
  const column = variant.hasOneResult ? native.one(all, context) : native.column?.(all, context);
  sheet.getRange("N2:O2").setFormulas([[`=${name}(${given})`, `=${column}`].map((text) => localFormula(text, locale))]);
  if (!variant.hasOneResult)
    for (let row = 2; row <= lastRow; row++)
      sheet.getRange(row, 16).setFormula(localFormula(`=${native.one(refer(row, row), context)}`, locale));
  await workbook.waitForCalculation();
  const results = (sheet.getRange(2, 14, rowCount, 3).getValues() as unknown[][]).map((row) => row.map(near));
  const cells = sheet.getRange(2, 1, rowCount, 12).getValues() as unknown[][];
  workbook.dispose();
  return { results, cells };
}

afterAll(() => findLocale(() => "en_US"));

describe("built-in functions over cells as people have them", () => {
  it.each(withLocales(eachRow))(
    "give the results of %s, and mark the rows that they cannot read, in %s",
    async (_, locale, declaration, variant) => {
      for (const seed of seeds) {
        const { results, cells } = await resultsOf(declaration, variant, [locale, seed]);
        const own = results.map(([first]) => first);
        const mark = checkThisRow[languageOf(locale)];
        if (own[0] === "#ERROR!") expect(results.map(([, column]) => column)).toContain("#N/A");
        else {
          const expected = own.map((result, at) => expectedInColumn(result, cells[at] as unknown[], mark));
          expect({ seed, column: results.map(([, column]) => column) }).toEqual({ seed, column: expected });
          const marked = expected.map((result, at) =>
            result === mark || (at === 0 && seed % 2 === 0) ? "#N/A" : result,
          );
          expect({ seed, rows: results.map(([, , one]) => one) }).toEqual({ seed, rows: marked });
        }
      }
    },
  );

  it.each(withLocales(overall))("give the result of %s, or #N/A, in %s", async (_, locale, declaration, variant) => {
    for (const seed of seeds) {
      const { results, cells } = await resultsOf(declaration, variant, [locale, seed]);
      const [own, native] = results[0] as unknown[];
      const isMarked = own === "#ERROR!" || cells.slice(1).flat().some(isTextWithDigit);
      expect({ seed, native }).toEqual({ seed, native: isMarked ? "#N/A" : own });
    }
  });
});

it("a date among counts is its serial number in built-in functions, as their help says", async () => {
  const { workbook, sheet } = openSpreadsheet({ timeZone: "Etc/UTC" });
  sheet.getRange("A1:B1").setValues([[new Date(Date.UTC(2026, 0, 1)), 46023]]);
  const { args, native } = functions.SAVE_RATE;
  const formula = (native as NativeFormula).one({ saves: "A1", audience: "B1" }, { args, language: "en" });
  sheet.getRange("C1").setFormula(`=${formula}`);
  await workbook.waitForCalculation();
  expect(sheet.getRange("C1").getValue()).toBe(1);
  workbook.dispose();
});
