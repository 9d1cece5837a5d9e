import type { Conventions } from "./conventions.ts";

export type TokenKind =
  | "space"
  | "text"
  | "number"
  | "error"
  | "reference"
  | "name"
  | "operator"
  | "percent"
  | "colon"
  | "open"
  | "close"
  | "open array"
  | "close array"
  | "argument"
  | "row"
  | "column"
  | "unknown";

export interface Token {
  kind: TokenKind;
  text: string;
}

const sheetPrefix = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]+`;
const wholeColumn = String.raw`\$?[A-Za-z]{1,3}`;
const wholeRow = String.raw`\$?[0-9]+`;
const notPartOfName = String.raw`(?![\p{L}\p{N}_.(!$])`;
const range = [
  `${cell}:${cell}`,
  `${cell}:${wholeColumn}`,
  `${cell}:${wholeRow}`,
  `${wholeColumn}:${cell}`,
  `${wholeColumn}:${wholeColumn}`,
  `${wholeRow}:${wholeRow}`,
  cell,
].join("|");

/** The pattern of each kind of token, in the order in which they are tried. */
const patternsWith = (number: RegExp): readonly (readonly [TokenKind, RegExp])[] => [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`${sheetPrefix}(?:${range})${notPartOfName}`, "uy")],
  ["number", number],
  ["error", /#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>]/uy],
  ["percent", /%/uy],
  ["colon", /:/uy],
];
const patterns = {
  ".": patternsWith(/(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/uy),
  ",": patternsWith(/(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?/uy),
};
const brackets: Record<string, TokenKind> = { "(": "open", ")": "close", "{": "open array", "}": "close array" };

/** The tokens of a formula without its "=", in the given conventions. Every character belongs to exactly one token. */
export function tokenize(formula: string, conventions: Conventions): Token[] {
  const result: Token[] = [];
  const nesting: TokenKind[] = [];
  for (let at = 0; at < formula.length; ) {
    const character = formula[at] as string;
    const separator = separatorKind(character, nesting[nesting.length - 1], conventions);
    const token = separator ? { kind: separator, text: character } : tokenAt(formula, at, conventions);
    if (token.kind === "open" || token.kind === "open array") nesting.push(token.kind);
    if (token.kind === "close" || token.kind === "close array") nesting.pop();
    result.push(token);
    at += token.text.length;
  }
  return result;
}

function tokenAt(formula: string, at: number, conventions: Conventions): Token {
  const character = formula[at] as string;
  const bracket = brackets[character];
  if (bracket) return { kind: bracket, text: character };
  for (const [kind, pattern] of patterns[conventions.decimal]) {
    pattern.lastIndex = at;
    if (pattern.test(formula)) return { kind, text: formula.slice(at, pattern.lastIndex) };
  }
  return { kind: "unknown", text: character };
}

/** Sheets accepts ";" between arguments in every locale, besides the locale's separator. */
function separatorKind(
  character: string,
  inside: TokenKind | undefined,
  conventions: Conventions,
): TokenKind | undefined {
  if (inside === "open array") {
    if (character === ";") return "row";
    if (character === conventions.column) return "column";
  } else if (inside === "open" && (character === ";" || character === conventions.argument)) return "argument";
  return undefined;
}
