import type { Argument, Expression } from "./parse-formula.ts";

/**
 * Sheets ends the calculation of a cell at this many calls (https://sheets.wiki/concept/Calculation-limits, measured at
 * Google in July 2026; https://docs.astral.cafe/calculation-limits/ found the same).
 */
export const callLimit = 2_000_000;

/** Google's message for it ("Create & use named functions" in the help of Sheets). */
export const callLimitMessage = "Calculation limit was reached while trying to compute this formula.";

/** Functions that call a LAMBDA, their last argument, for each row, column or cell. */
export const lambdaHelpers: ReadonlySet<string> = new Set(["MAP", "BYROW", "BYCOL", "REDUCE", "SCAN", "MAKEARRAY"]);

const lambdaCall = 2;

/**
 * Calls of an expression in which every helper calls its LAMBDA `times` times. Where the published rule depends on
 * values (the branch of an IF that is not taken costs its root alone), the dearer way counts.
 */
export function callsOf(expression: Argument, times = 0): number {
  if (!expression || expression.kind === "constant") return 0;
  const called = (one: Argument) => calledCost(one, times);
  switch (expression.kind) {
    case "reference":
    case "name":
      return 1;
    case "group":
      return callsOf(expression.inner, times);
    case "negative":
    case "percent":
      return 1 + called(expression.operand);
    case "operation":
      return 1 + called(expression.left) + called(expression.right);
    case "range":
      return 1 + called(expression.start) + called(expression.end);
    case "array":
      return 1 + sum(expression.rows.flat(), (one) => callsOf(one, times));
    case "apply":
      return callsOf(expression.lambda, times) + lambdaCall + sum(expression.args, called);
    case "call":
      return callOfFunction(expression, times);
  }
}

/** Calls of a helper's LAMBDA for one row, column or cell, without those of helpers inside it. */
export function callsOfBody(args: readonly Argument[]): number {
  return callsOf(bodyOf(args));
}

const sum = (all: readonly Argument[], cost: (one: Argument, at: number) => number): number =>
  all.reduce((total: number, one, at) => total + cost(one, at), 0);

/** A literal is free unless a function or operator takes it. */
const calledCost = (expression: Argument, times: number): number =>
  expression?.kind === "constant" ? 1 : callsOf(expression, times);

/** A branch that is not taken costs its root. */
const rootCost = (expression: Argument): number => (!expression || expression.kind === "constant" ? 0 : 1);

function bodyOf(args: readonly Argument[]): Argument {
  const lambda = args.at(-1);
  return lambda?.kind === "call" && lambda.name === "LAMBDA" ? (lambda.args.at(-1) ?? null) : null;
}

function callOfFunction({ name, args }: Extract<Expression, { kind: "call" }>, times: number): number {
  const passed = (one: Argument) => callsOf(one, times);
  const called = (one: Argument) => calledCost(one, times);
  const [first, second = null, third = null] = args;
  if (lambdaHelpers.has(name)) return callOfHelper(name, args, times);
  switch (name) {
    case "IF":
      return 2 + called(first ?? null) + Math.max(passed(second) + rootCost(third), rootCost(second) + passed(third));
    case "IFS":
      return 2 + sum(args, (one, at) => (at % 2 === 0 ? called(one) : Math.max(2, passed(one))));
    case "LET":
      return 1 + lambdaCall + sum(args, passed);
    case "LAMBDA":
      return 1 + sum(args, passed);
    case "SWITCH":
      if (args.length === 3) return 2 + passed(first ?? null) + (second?.kind === "constant" ? 0 : 2) + passed(third);
      return 3 + called(first ?? null) + sum(args.slice(1, -1), passed) + called(args.at(-1) ?? null);
    case "SEQUENCE":
      return 1 + passed(first ?? null) + sum(args.slice(1), called);
    default:
      return 1 + sum(args, called);
  }
}

/** REDUCE and SCAN have another node for what they begin with; each further array of MAP has one that pairs it. */
function callOfHelper(name: string, args: readonly Argument[], times: number): number {
  const given = args.slice(0, -1);
  const lambda = args.at(-1);
  const parameters = lambda?.kind === "call" && lambda.name === "LAMBDA" ? lambda.args.length : 1;
  const own = name === "REDUCE" || name === "SCAN" ? 2 : 1;
  const pairs = name === "MAP" ? given.length - 1 : 0;
  const arrays = sum(given, (one) => callsOf(one, times));
  return own + pairs + arrays + parameters + lambdaCall + times * callsOf(bodyOf(args), times);
}
