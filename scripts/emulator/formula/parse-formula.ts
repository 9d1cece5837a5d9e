import { canonicalConventions } from "./conventions.ts";
import { type Token, type TokenKind, tokenize } from "./tokens.ts";

export type Expression =
  | { kind: "constant"; text: string }
  | { kind: "reference"; text: string }
  | { kind: "name"; text: string }
  | { kind: "call"; name: string; args: Argument[] }
  | { kind: "apply"; lambda: Expression; args: Argument[] }
  | { kind: "operation"; operator: string; left: Expression; right: Expression }
  | { kind: "negative"; operand: Expression }
  | { kind: "percent"; operand: Expression }
  | { kind: "group"; inner: Expression }
  | { kind: "array"; rows: Expression[][] }
  | { kind: "range"; start: Expression; end: Expression };

/** null for an omitted argument: F(A1,). */
export type Argument = Expression | null;

const precedence: Record<string, number> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Formulas that were parsed before: most spreadsheets of a run have the same ones. */
const parsed = new Map<string, Expression | null>();
const maxParsed = 20_000;

/** Parses a stored formula; null if Sheets reports "Formula parse error". */
export function parseFormula(formula: string): Expression | null {
  // Blanks at the end tell the engine's documents apart.
  const text = formula.trimEnd();
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const expression = parse(text);
  if (parsed.size >= maxParsed) parsed.clear();
  parsed.set(text, expression);
  return expression;
}

function parse(formula: string): Expression | null {
  const reader = new Reader(tokenize(formula.slice(1), canonicalConventions).filter(({ kind }) => kind !== "space"));
  try {
    const expression = readOperations(reader, 0);
    return reader.isAtEnd() ? expression : null;
  } catch {
    return null;
  }
}

class Reader {
  private at = 0;
  constructor(private readonly allTokens: Token[]) {}

  isAtEnd(): boolean {
    return this.at >= this.allTokens.length;
  }
  isNext(kind: TokenKind, text?: string): boolean {
    const token = this.allTokens[this.at];
    return token?.kind === kind && (text === undefined || token.text === text);
  }
  accept(kind: TokenKind, text?: string): boolean {
    if (!this.isNext(kind, text)) return false;
    this.at++;
    return true;
  }
  peek(): Token | undefined {
    return this.allTokens[this.at];
  }
  next(): Token {
    const token = this.allTokens[this.at++];
    if (!token) throw new Error("Formula parse error.");
    return token;
  }
  expect(kind: TokenKind): void {
    if (!this.accept(kind)) throw new Error("Formula parse error.");
  }
}

function readOperations(reader: Reader, minPrecedence: number): Expression {
  let left = readUnary(reader);
  for (;;) {
    const token = reader.peek();
    const precedenceOfNext = token?.kind === "operator" ? (precedence[token.text] ?? 0) : 0;
    if (!token || precedenceOfNext === 0 || precedenceOfNext <= minPrecedence) return left;
    reader.next();
    left = { kind: "operation", operator: token.text, left, right: readOperations(reader, precedenceOfNext) };
  }
}

function readUnary(reader: Reader): Expression {
  if (reader.accept("operator", "-")) return { kind: "negative", operand: readUnary(reader) };
  if (reader.accept("operator", "+")) return readUnary(reader);
  let operand = readRange(reader);
  while (reader.accept("percent")) operand = { kind: "percent", operand };
  return operand;
}

function readRange(reader: Reader): Expression {
  let start = readPostfix(reader);
  while (reader.accept("colon")) start = { kind: "range", start, end: readPostfix(reader) };
  return start;
}

function readPostfix(reader: Reader): Expression {
  let operand = readOperand(reader);
  while (reader.accept("open")) operand = { kind: "apply", lambda: operand, args: readArguments(reader) };
  return operand;
}

function readOperand(reader: Reader): Expression {
  const { kind, text } = reader.next();
  if (kind === "number" || kind === "text" || kind === "error") return { kind: "constant", text };
  if (kind === "reference") return { kind: "reference", text };
  if (kind === "open array") return { kind: "array", rows: readRows(reader) };
  if (kind === "name") {
    if (reader.accept("open")) return { kind: "call", name: text.toUpperCase(), args: readArguments(reader) };
    return /^(true|false)$/i.test(text) ? { kind: "constant", text: text.toUpperCase() } : { kind: "name", text };
  }
  if (kind !== "open") throw new Error("Formula parse error.");
  const inner = readOperations(reader, 0);
  reader.expect("close");
  return { kind: "group", inner };
}

function readArguments(reader: Reader): Argument[] {
  if (reader.accept("close")) return [];
  const args: Argument[] = [];
  for (;;) {
    args.push(reader.isNext("argument") || reader.isNext("close") ? null : readOperations(reader, 0));
    if (reader.accept("close")) return args;
    reader.expect("argument");
  }
}

function readRows(reader: Reader): Expression[][] {
  const rows: Expression[][] = [[]];
  for (;;) {
    rows[rows.length - 1]?.push(readOperations(reader, 0));
    if (reader.accept("close array")) return rows;
    if (reader.accept("row")) rows.push([]);
    else reader.expect("column");
  }
}
