/** What a part of a formula is. `open` and `close` belong to a call or a group, `{` and `}` to an array. */
export type TokenKind =
  | "text"
  | "reference"
  | "number"
  | "word"
  | "space"
  | "argument"
  | "row"
  | "column"
  | "open"
  | "close"
  | "{"
  | "}"
  | "other";

export interface Token {
  kind: TokenKind;
  text: string;
}

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]+`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[0-9]+`;
const ranges = [
  `${cell}:${cell}`,
  `${cell}:${column}`,
  `${cell}:${row}`,
  `${column}:${cell}`,
  `${column}:${column}`,
  `${row}:${row}`,
  cell,
];

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`${sheet}(?:${ranges.join("|")})(?![\\p{L}\\p{N}_.(!$])`, "uy")],
  ["word", /'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*|\[[^[\]]*\]/uy],
];

/** A decimal comma belongs to a number only between digits, as Sheets writes it. */
const numbers = {
  point: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/uy,
  comma: /(?:\d+(?:,\d+)?|,\d+)(?:[eE][-+]?\d+)?/uy,
};

const brackets: Readonly<Record<string, TokenKind>> = { "(": "open", ")": "close", "{": "{", "}": "}" };

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Sheets takes `;` between arguments everywhere, and the sign of the workbook's locale besides. */
function separatorOf(sign: string, inside: TokenKind | undefined, hasDecimalComma: boolean): TokenKind | null {
  if (inside === "{") return sign === ";" ? "row" : sign === (hasDecimalComma ? "\\" : ",") ? "column" : null;
  return sign === ";" || (sign === "," && !hasDecimalComma) ? "argument" : null;
}

/**
 * The parts of a formula, written with decimal commas or with points. Every character lands in exactly one part, also
 * where Sheets would not understand the formula.
 */
export function formulaTokens(formula: string, hasDecimalComma = false): Token[] {
  const tokens: Token[] = [];
  const nesting: TokenKind[] = [];
  for (let at = 0; at < formula.length; ) {
    const sign = formula[at] as string;
    const token = tokenAt(formula, at, sign, nesting[nesting.length - 1], hasDecimalComma);
    if (token.kind === "open" || token.kind === "{") nesting.push(token.kind);
    if (token.kind === "close" || token.kind === "}") nesting.pop();
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(
  formula: string,
  at: number,
  sign: string,
  inside: TokenKind | undefined,
  hasDecimalComma: boolean,
): Token {
  const bracket = brackets[sign];
  if (bracket) return { kind: bracket, text: sign };
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, at);
    if (text) return { kind, text };
  }
  const number = matchAt(hasDecimalComma ? numbers.comma : numbers.point, formula, at);
  if (number) return { kind: "number", text: number };
  return { kind: separatorOf(sign, inside, hasDecimalComma) ?? "other", text: sign };
}

const write = (tokens: readonly Token[], sign: (token: Token) => string): string => tokens.map(sign).join("");

/** A formula as a workbook writes it, with the separators of English: commas, decimal points. */
export function formulaInEnglish(formula: string, hasDecimalComma: boolean): string {
  return write(formulaTokens(formula, hasDecimalComma), ({ kind, text }) => {
    if (kind === "argument" || kind === "column") return ",";
    return kind === "number" ? text.replace(",", ".") : text;
  });
}

/** A formula with the separators of English as a workbook writes it. */
export function formulaInDialect(formula: string, hasDecimalComma: boolean): string {
  if (!hasDecimalComma) return formula;
  return write(formulaTokens(formula), ({ kind, text }) => {
    if (kind === "argument") return ";";
    if (kind === "column") return "\\";
    return kind === "number" ? text.replace(".", ",") : text;
  });
}
