import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Argument } from "../../src/functions/calling/form.ts";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";

afterEach(() => findLocale(() => "en_US"));

/** Cells as people have them: numbers, numbers as text in several notations, blanks, dates, markers, messages. */
const messyCell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1500 }).map((thousandths) => thousandths / 1000) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", " ", null) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "1200",
      "1,234",
      "1.234",
      "1.234,5",
      "1,234.5",
      "3,5 %",
      "3.5%",
      "1.2K",
      "12,4 mil",
      "1’234",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "n/a",
      "#N/A",
      "Likes",
      "Me gusta",
      "soon",
      "-4",
      '"',
      'clicks should be 0 or more, but the cell says "-4".',
    ),
  },
  fc.constantFrom<unknown>(
    true,
    Number.NaN,
    -0.5,
    1e308,
    new Date(Date.UTC(2026, 2, 2, 9, 30)),
    new Date(Date.UTC(1899, 11, 30, 0, 5)),
  ),
);

const cleanCell = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: 900 }).map((part) => part / 10_000),
);

const knownText = fc.constantFrom("Instagram", "tiktok", "Retail", "followers", "Great!", "Qué malo", "");

/** Columns of an argument for each row: several if they are added up. */
function columnsOf({ kind, name }: Argument, rows: number, isMessy: boolean): fc.Arbitrary<unknown[][]> {
  const isText = kind.type.startsWith("string");
  const isPlatform = name === "platform" && fc.constantFrom("Instagram", "TikTok", "Facebook");
  const cell = isText
    ? isMessy
      ? fc.oneof(messyCell, knownText)
      : isPlatform || knownText
    : isMessy
      ? messyCell
      : cleanCell;
  const width = kind.per === "row" && kind.several ? fc.integer({ min: 1, max: 3 }) : fc.constant(1);
  const size = (length: number) => ({ minLength: length, maxLength: length });
  return width.chain((columns) => fc.array(fc.array(cell, size(columns)), size(rows)));
}

/** Lists that a call compares each row with. */
const lists: Readonly<Record<string, unknown>> = {
  competitors: [["Rival"], [0.01], ["3%"], [""], [0.05]],
  baseline_rates: [[0.02], [0.04], [0.03]],
};

/** Weights for the columns of the counts. */
const weightsFor = (columns: unknown) => [[1, 2, 0.5].slice(0, (columns as unknown[][])[0]?.length)];

const message = (error: unknown) => (error as Error).message.replace(/^[A-Z_]+: /, "");

/** What the cell of one row shows, in its message's short form. */
function cellOf(call: FunctionDeclaration["call"], given: readonly unknown[]): unknown {
  try {
    return call(...given);
  } catch (error) {
    return message(error);
  }
}

/** The functions with a result for each row, and with how many columns they are called. */
const cases = Object.values(functions).flatMap((declaration: FunctionDeclaration) => {
  if (!declaration.eachRow) return [];
  const required = declaration.args.filter(({ optional }) => !optional).length;
  const perRow = declaration.args.filter(({ kind }) => kind.per === "row").length;
  const counts = declaration.name === "NET_SENTIMENT" ? [3] : [...new Set([required, Math.max(required, perRow)])];
  return counts.map((count) => [`${declaration.name} of ${count} arguments`, declaration, count] as const);
});

describe.each(["en_US", "es_ES", "nl_NL", "de_CH", "es_MX"])("in a spreadsheet of %s", (locale) => {
  it.each(cases)("%s has the same results in a column as filled down", (_, { args, call }, count) => {
    const given = (rows: number, isMessy: boolean) =>
      fc.tuple(
        ...args.slice(0, count).map((argument) => {
          if (argument.kind.per === "row") return columnsOf(argument, rows, isMessy);
          return fc.constant(lists[argument.name]);
        }),
      );
    const isColumn = args.map(({ kind }) => kind.per === "row");
    // The first row is plain, so that it is no heading.
    const table = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.boolean())
      .chain(([rows, isMessy]) => fc.tuple(given(1, false), given(rows, isMessy)))
      .filter(([first, rest]) =>
        first.every(
          (columns, k) => !isColumn[k] || (columns as unknown[][])[0]?.length === (rest[k] as unknown[][])[0]?.length,
        ),
      );
    let compared = 0;
    fc.assert(
      fc.property(table, ([first, rest]) => {
        findLocale(() => locale);
        const columns = first.map((one, k) =>
          isColumn[k]
            ? [...(one as unknown[]), ...(rest[k] as unknown[])]
            : args[k]?.name === "weights"
              ? weightsFor(first[0])
              : one,
        );
        const height = (columns[0] as unknown[]).length;
        const rows = Array.from({ length: height }, (_, i) =>
          columns.map((column, k) => {
            if (!isColumn[k]) return column;
            const row = (column as unknown[][])[i] as unknown[];
            return row.length === 1 ? row[0] : [row];
          }),
        );
        compared += height;
        expect(call(...columns)).toEqual(rows.map((row) => [cellOf(call, row)]));
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});
