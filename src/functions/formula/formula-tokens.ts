/** `argument`, `row` and `column` are separators; `open` and `close` belong to a call or a group, `{` and `}` to an array. */
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

/** A decimal comma is part of a number only before a digit, as Sheets writes it. */
const numbers = {
  point: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/uy,
  comma: /(?:\d+(?:,\d+)?|,\d+)(?:[eE][-+]?\d+)?/uy,
};

const brackets: Readonly<Record<string, TokenKind>> = { "(": "open", ")": "close", "{": "{", "}": "}" };

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Sheets accepts `;` between arguments in every locale, and also the locale's separator. */
function separatorOf(character: string, inside: TokenKind | undefined, hasDecimalComma: boolean): TokenKind | null {
  if (inside === "{") return character === ";" ? "row" : character === (hasDecimalComma ? "\\" : ",") ? "column" : null;
  return character === ";" || (character === "," && !hasDecimalComma) ? "argument" : null;
}

/**
 * The tokens of a formula, written with decimal commas or points. Every character is in exactly one token, also in a
 * formula with errors.
 */
export function formulaTokens(formula: string, hasDecimalComma = false): Token[] {
  const tokens: Token[] = [];
  const nesting: TokenKind[] = [];
  for (let at = 0; at < formula.length; ) {
    const character = formula[at] as string;
    const token = tokenAt(formula, at, character, nesting[nesting.length - 1], hasDecimalComma);
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
  character: string,
  inside: TokenKind | undefined,
  hasDecimalComma: boolean,
): Token {
  const bracket = brackets[character];
  if (bracket) return { kind: bracket, text: character };
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, at);
    if (text) return { kind, text };
  }
  const number = matchAt(hasDecimalComma ? numbers.comma : numbers.point, formula, at);
  if (number) return { kind: "number", text: number };
  return { kind: separatorOf(character, inside, hasDecimalComma) ?? "other", text: character };
}

const write = (tokens: readonly Token[], writeToken: (token: Token) => string): string =>
  tokens.map(writeToken).join("");

/** Converts a formula to English separators: commas between arguments, decimal points. */
export function formulaInEnglish(formula: string, hasDecimalComma: boolean): string {
  return write(formulaTokens(formula, hasDecimalComma), ({ kind, text }) => {
    if (kind === "argument" || kind === "column") return ",";
    return kind === "number" ? text.replace(",", ".") : text;
  });
}

/** Converts a formula with English separators to a dialect with decimal commas, or leaves it unchanged. */
export function formulaInDialect(formula: string, hasDecimalComma: boolean): string {
  if (!hasDecimalComma) return formula;
  return write(formulaTokens(formula), ({ kind, text }) => {
    if (kind === "argument") return ";";
    if (kind === "column") return "\\";
    return kind === "number" ? text.replace(".", ",") : text;
  });
}
