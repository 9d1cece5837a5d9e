import fc from "fast-check";
import { weights } from "../../src/functions/calling/call-kinds.ts";
import type { Argument } from "../../src/functions/calling/form.ts";
import { balance, date } from "../../src/functions/calling/row-kinds.ts";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";

/** Rows of generated cells, from row 2. */
export const rowCount = 24;
export const lastRow = rowCount + 1;

/** A way to call a function: with literals for some arguments, without others, with one result for all rows. */
export interface Variant {
  literals?: Readonly<Record<string, string>>;
  omitted?: readonly string[];
  hasOneResult?: boolean;
}

const literal = (name: string, text: string): Variant => ({ literals: { [name]: text } });

/** The ways to call a function for which it has different native formulas. */
const variants: Readonly<Record<string, readonly Variant[]>> = {
  AVERAGE_ENGAGEMENT_RATE: [{}, literal("method", '"pooled"'), literal("method", '"median"')],
  BRAND_HEALTH: [{}, { omitted: ["usual_mentions"] }],
  GOAL_PROGRESS: [{}, { omitted: ["start", "end", "as_of"] }],
  ENGAGEMENT_BAND: [{ omitted: ["bands", "language"] }],
  ENGAGEMENTS: [{}, literal("weights", "{1,2,3}")],
  ENGAGEMENT_TREND: [{}, literal("days", "20")],
  LABEL_LIFT: [literal("label", '"Contest"')],
  NET_SENTIMENT: [{}, { omitted: ["negative", "all"], hasOneResult: true }],
  RESPONSE_TIME: [
    {},
    ...["median", "mean", "p90", "fastest90"].map((name) => ({
      ...literal("statistic", `"${name}"`),
      hasOneResult: true,
    })),
  ],
  WEIGHTED_ENGAGEMENT_RATE: [literal("weights", "{1,2,3}")],
};

const sample = <T>(values: fc.Arbitrary<T>, seed: number): T[] => fc.sample(values, { numRuns: rowCount, seed });
const orBlank = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: values }, { weight: 1, arbitrary: fc.constant("") });

/** Cells for an argument: plausible numbers with zeros and blanks, and text if rows can show its message. */
export function columnsFor({ kind, name }: Argument, index: number, hasOneResult: boolean): unknown[][] {
  if (kind === date) {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 55 });
    return sample(orBlank(minutes), index).map((moment) => [
      moment === "" ? "" : new Date(Date.UTC(2026, 0, 1 + 80 * Number(name === "answered_at"), 0, moment as number)),
    ]);
  }
  if (name === "labels")
    return sample(fc.constantFrom("", "Contest", "UGC", "UGC, contest", "Contests"), index).map((cell) => [cell]);
  const part = fc.integer({ min: 0, max: 50 });
  const whole = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 100, max: 5000 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const rate = fc.integer({ min: 0, max: 900 }).map((thousandths) => thousandths / 10_000);
  const sentiment = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
  const isRate = /rate|^competitors/.test(name);
  const numbers = orBlank(
    kind === balance || (hasOneResult && name.startsWith("sentiments"))
      ? sentiment
      : isRate
        ? rate
        : index === 0 || name === "negative"
          ? part
          : whole,
  );
  if (kind.per === "row" && kind.several) return sample(fc.tuple(numbers, numbers, numbers), index + 1);
  const cells =
    !hasOneResult && kind.per === "row"
      ? fc.oneof({ weight: 9, arbitrary: numbers }, { weight: 1, arbitrary: fc.constant("n/a") })
      : numbers;
  return sample(cells, index + 1).map((cell) => [cell]);
}

const letter = (column: number) => String.fromCharCode(64 + column);

/** Generates the cells of an argument's columns: its position among the arguments, and whether all rows have one result. */
export type ColumnsFor = (argument: Argument, index: number, hasOneResult: boolean) => unknown[][];

/** Writes columns for the arguments, and returns a function that refers to their rows. */
export function layOut(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  args: readonly Argument[],
  variant: Variant,
  cellsFor: ColumnsFor = columnsFor,
) {
  let column = 1;
  const at = new Map<string, (first: number, until: number) => string>();
  args.forEach((argument, index) => {
    const { name, kind, optional } = argument;
    const literal = variant.literals?.[name];
    if (literal) at.set(name, () => literal);
    if (literal || variant.omitted?.includes(name) || kind === weights || (optional && kind.per === "call")) return;
    const cells = cellsFor(argument, index, variant.hasOneResult === true);
    const width = cells[0]?.length ?? 1;
    const [left, right] = [letter(column), letter(column + width - 1)];
    sheet.getRange(2, column, rowCount, width).setValues(cells);
    // An argument per call is the same for every row.
    at.set(name, (first, until) =>
      kind.per === "call"
        ? `$${left}$2:$${right}$${lastRow}`
        : first === until && width === 1
          ? `${left}${first}`
          : `${left}${first}:${right}${until}`,
    );
    column += width;
  });
  return (first: number, until: number) =>
    Object.fromEntries([...at].map(([name, refer]) => [name, refer(first, until)]));
}

function titleOf(name: string, { literals = {}, omitted = [] }: Variant): string {
  const given = Object.entries(literals).map(([argument, text]) => `with ${argument} ${text}`);
  return [name, ...given, ...omitted.map((argument) => `without ${argument}`)].join(" ");
}

export const isNative = (native: FunctionDeclaration["native"]): native is NativeFormula => "one" in native;
export const nativeCases = Object.values(functions).flatMap((declaration: FunctionDeclaration) =>
  (variants[declaration.name] ?? [{}]).map(
    (variant) =>
      [titleOf(declaration.name, variant), declaration, { hasOneResult: !declaration.eachRow, ...variant }] as const,
  ),
);
