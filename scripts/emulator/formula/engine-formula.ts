import { arrayFunctions, takesSingleValue, takesSingleValueAlways } from "./array-functions.ts";
import { callsOf, callsOfBody, lambdaHelpers } from "./count-calls.ts";
import { type Argument, type Expression, parseFormula } from "./parse-formula.ts";

/** Internal functions that only the engine sees, defined in sheets-functions.ts. */
export const engineOnly = {
  single: "SINGLE_VALUE__",
  rows: "ARRAY_ROWS__",
  columns: "ARRAY_COLUMNS__",
  sort: "SORT__",
  parseError: "PARSE_ERROR__",
} as const;

/**
 * Rewrites a stored formula for the engine so that the result equals that of Sheets: outside functions that take arrays,
 * arithmetic uses one value of a range; ARRAYFORMULA only turns on array arithmetic; array literals may hold any
 * expression; SORT has Sheets' arguments; a function that calls a LAMBDA gets the numbers of calls that it counts.
 */
export function engineFormula(formula: string, isCustom: (name: string) => boolean): string {
  const expression = parseFormula(formula);
  if (!expression) return `=${engineOnly.parseError}()`;
  return `=${new FormulaRewriter(isCustom).rewrite(expression)}`;
}

class FormulaRewriter {
  /** Calls of the formula apart from those of LAMBDAs; the first function that calls one counts them. */
  private callsAround = 0;

  constructor(private readonly isCustom: (name: string) => boolean) {}

  /** Rewrites the formula of a cell: a range alone shows one value, the array result of a function spills. */
  rewrite(expression: Expression): string {
    this.callsAround = callsOf(expression);
    if (expression.kind === "reference") return this.toSingleValue(expression);
    if (expression.kind === "group") return this.rewrite(expression.inner);
    return this.text(expression, false);
  }

  private text(expression: Expression, arrays: boolean): string {
    switch (expression.kind) {
      case "constant":
      case "reference":
      case "name":
        return expression.text;
      case "group":
        return `(${this.text(expression.inner, arrays)})`;
      case "range":
        return `${this.text(expression.start, arrays)}:${this.text(expression.end, arrays)}`;
      case "percent":
        return `(${this.operand(expression.operand, arrays)}/100)`;
      case "negative":
        if (expression.operand.kind === "constant") return `(-${expression.operand.text})`;
        return `(0-${this.operand(expression.operand, arrays)})`;
      case "operation":
        return `(${this.operand(expression.left, arrays)}${expression.operator}${this.operand(expression.right, arrays)})`;
      case "array":
        return this.array(expression.rows, arrays);
      case "call":
        return this.call(expression.name, expression.args, arrays);
      case "apply":
        return `${this.text(expression.lambda, arrays)}(${this.args("", expression.args, arrays)})`;
    }
  }

  private operand(expression: Expression, arrays: boolean): string {
    return arrays ? this.text(expression, true) : this.toSingleValue(expression);
  }

  private toSingleValue(expression: Expression, arrays = false): string {
    const text = this.text(expression, arrays);
    return mayReturnArray(expression, arrays) ? `${engineOnly.single}(${text})` : text;
  }

  private call(name: string, args: Argument[], arrays: boolean): string {
    if (name === "ARRAYFORMULA") return `(${this.args(name, args, true)})`;
    const inArrayContext = arrays || arrayFunctions.has(name) || this.isCustom(name);
    const counts = lambdaHelpers.has(name) ? this.callCounts(args) : "";
    return `${name === "SORT" ? engineOnly.sort : name}(${counts}${this.args(name, args, inArrayContext)})`;
  }

  private callCounts(args: Argument[]): string {
    const around = this.callsAround;
    this.callsAround = 0;
    return `${around},${callsOfBody(args)},`;
  }

  private args(name: string, args: Argument[], arrays: boolean): string {
    return args
      .map((argument, position) => {
        if (!argument) return "";
        const isSingle = arrays ? takesSingleValueAlways(name, position) : takesSingleValue(name, position);
        return isSingle ? this.toSingleValue(argument, arrays) : this.text(argument, arrays);
      })
      .join(",");
  }

  private array(rows: Expression[][], arrays: boolean): string {
    if (rows.flat().every(isConstant)) {
      return `{${rows.map((row) => row.map((item) => constantText(item)).join(",")).join(";")}}`;
    }
    const texts = rows.map((row) => {
      const items = row.map((item) => this.text(item, arrays));
      return items.length === 1 ? (items[0] as string) : `${engineOnly.columns}(${items.join(",")})`;
    });
    return `${engineOnly.rows}(${texts.join(",")})`;
  }
}

function mayReturnArray(expression: Expression, arrays: boolean): boolean {
  switch (expression.kind) {
    case "reference":
      return expression.text.includes(":");
    case "group":
      return mayReturnArray(expression.inner, arrays);
    case "array":
    case "call":
    case "apply":
    case "range":
    case "name":
      return true;
    case "constant":
      return false;
    default:
      return arrays;
  }
}

const isConstant = (expression: Expression): boolean =>
  expression.kind === "constant" || (expression.kind === "negative" && expression.operand.kind === "constant");

const constantText = (expression: Expression): string =>
  expression.kind === "negative" ? `-${constantText(expression.operand)}` : (expression as { text: string }).text;
