import { type Argument, type Expression, parseFormula } from "../../scripts/emulator/formula/parse-formula.ts";

/** Sheets ends the calculation of a cell at this many calls. */
export const callLimit = 2_000_000;

/** They call their LAMBDA for each row or cell. */
const lambdaHelpers = new Set(["MAP", "BYROW", "BYCOL", "REDUCE", "SCAN", "MAKEARRAY"]);

/**
 * How many calls a formula costs by the rule that users of Sheets found (https://sheets.wiki/concept/Calculation-limits):
 * every function, operator and reference is a call and literals are free, IF costs one more, and the LAMBDA of a helper is
 * counted for each of the `rows` rows. Array arithmetic is one call for the whole array.
 */
export function functionCalls(formula: string, rows: number): number {
  const expression = parseFormula(formula);
  if (!expression) throw new Error(`The formula cannot be read: ${formula}`);
  return count(expression, rows);
}

function count(expression: Argument, rows: number): number {
  if (!expression) return 0;
  const all = (expressions: readonly Argument[]) => expressions.reduce((sum, one) => sum + count(one, rows), 0);
  switch (expression.kind) {
    case "constant":
      return 0;
    case "reference":
    case "name":
      return 1;
    case "group":
      return count(expression.inner, rows);
    case "negative":
    case "percent":
      return 1 + count(expression.operand, rows);
    case "operation":
      return 1 + count(expression.left, rows) + count(expression.right, rows);
    case "range":
      return 1 + count(expression.start, rows) + count(expression.end, rows);
    case "array":
      return 1 + all(expression.rows.flat());
    case "apply":
      return count(expression.lambda, rows) + all(expression.args);
    case "call":
      return callCost(expression, rows);
  }
}

function callCost({ name, args }: Extract<Expression, { kind: "call" }>, rows: number): number {
  const isConditional = name === "IF" || name === "IFS";
  if (!lambdaHelpers.has(name))
    return (isConditional ? 2 : 1) + args.reduce((sum, argument) => sum + count(argument, rows), 0);
  const lambda = args[args.length - 1];
  const body = lambda?.kind === "call" ? (lambda.args[lambda.args.length - 1] ?? null) : null;
  return 1 + args.slice(0, -1).reduce((sum, argument) => sum + count(argument, rows), 0) + rows * count(body, 1);
}
