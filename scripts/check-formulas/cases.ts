import { columnLetters } from "../../src/a1-notation.ts";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";
import { type Cell, rowsFor, widthOf } from "./cells.ts";

/** A native form to compare: a function with literals for some arguments, over rows of cells. */
export interface FormCase {
  title: string;
  declaration: FunctionDeclaration;
  /** Cells in rows from row 1. */
  rows: readonly (readonly (Cell | "")[])[];
  /** References to the arguments in the rows from `first` to `last`, and the literals. */
  refer(first: number, last: number): Record<string, string>;
  literals: Readonly<Record<string, string>>;
  hasOneResult: boolean;
  /** The texts that are results. */
  labels: readonly string[];
}

/** The ways to call a function for which it has different native forms, with the arguments that are left out. */
const variants: Readonly<
  Record<string, readonly { literals?: Record<string, string>; omitted?: string[]; hasOneResult?: boolean }[]>
> = {
  AVERAGE_ENGAGEMENT_RATE: [{}, { literals: { method: '"pooled"' } }, { literals: { method: '"median"' } }],
  BRAND_HEALTH: [{}, { omitted: ["usual_mentions"] }],
  ENGAGEMENTS: [{}, { literals: { weights: "{1,2,3}" } }],
  ENGAGEMENT_TREND: [{}, { literals: { days: "7" } }],
  NET_SENTIMENT: [{}, { omitted: ["negative", "all"], hasOneResult: true }],
  RESPONSE_TIME: [
    {},
    ...["median", "mean", "p90", "fastest90"].map((name) => ({
      literals: { statistic: `"${name}"` },
      hasOneResult: true,
    })),
  ],
  WEIGHTED_ENGAGEMENT_RATE: [{ literals: { weights: "{1,2,3}" } }],
};

const bandLabels = ["Low", "Average", "High", "Very high"];

export const isNative = (native: FunctionDeclaration["native"]): native is NativeFormula => "one" in native;

/** Every native form of every function. */
export function formCases(): FormCase[] {
  return Object.values(functions).flatMap((declaration: FunctionDeclaration) =>
    isNative(declaration.native)
      ? (variants[declaration.name] ?? [{}]).map((variant) => formCase(declaration, variant))
      : [],
  );
}

function formCase(
  declaration: FunctionDeclaration,
  { literals = {}, omitted = [], hasOneResult = !declaration.eachRow }: (typeof variants)[string][number],
): FormCase {
  const isInCells = ({ name, kind, optional }: FunctionDeclaration["args"][number]) =>
    !(name in literals) && !omitted.includes(name) && !(optional && kind.per === "call");
  const args = declaration.args.filter(isInCells);
  const rows = rowsFor(args);
  const refer = (first: number, last: number) => {
    let column = 1;
    const at: Record<string, string> = { ...literals };
    for (const argument of args) {
      const [left, right] = [columnLetters(column), columnLetters(column + widthOf(argument) - 1)];
      const isShared = argument.kind.per === "call";
      at[argument.name] = isShared
        ? `$${left}$1:$${right}$12`
        : first === last && left === right
          ? `${left}${first}`
          : `${left}${first}:${right}${last}`;
      column += widthOf(argument);
    }
    return at;
  };
  const details = [
    ...Object.entries(literals).map(([name, text]) => `${name} ${text}`),
    ...omitted.map((name) => `no ${name}`),
  ];
  const title = [declaration.name, ...details].join(", ");
  return {
    title,
    declaration,
    rows,
    refer,
    literals,
    hasOneResult,
    labels: declaration.returns.kind === "text" ? bandLabels : [],
  };
}
