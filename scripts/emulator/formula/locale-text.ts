import { type Conventions, canonicalConventions } from "./conventions.ts";
import { closeRange, openRange } from "./open-ranges.ts";
import { type Token, tokenize } from "./tokens.ts";

/**
 * Substitutes in the stored text for separators that the spreadsheet's locale does not allow there: the formula stays a
 * parse error, as in Sheets, and is shown as typed.
 */
const substituteCharacters: Record<string, string> = { ",": "\u201A", ".": "\u2024" };
const originalCharacters = Object.fromEntries(
  Object.entries(substituteCharacters).map(([original, substitute]) => [substitute, original]),
);

/** Converts a formula ("=...") from the spreadsheet's locale, as users and scripts write it, to its stored form. */
export function storedFormula(formula: string, conventions: Conventions): string {
  const allTokens = tokenize(formula.slice(1), conventions);
  return `=${allTokens.map((token, at) => storedToken(token, allTokens[at + 1], conventions)).join("")}`;
}

/** Converts a stored formula ("=...") to the spreadsheet's locale, as users and scripts read it. */
export function localFormula(formula: string, conventions: Conventions): string {
  return `=${tokenize(formula.slice(1), canonicalConventions)
    .map((token) => localToken(token, conventions))
    .join("")}`;
}

function storedToken({ kind, text }: Token, next: Token | undefined, conventions: Conventions): string {
  if (kind === "argument" || kind === "column") return ",";
  if (kind === "row") return ";";
  if (kind === "number") return text.replace(conventions.decimal, ".");
  if (kind === "reference") return closeRange(capitals(text));
  if (kind === "name" && (next?.kind === "open" || /^(true|false)$/i.test(text))) return text.toUpperCase();
  if (kind === "unknown") return substituteCharacters[text] ?? text;
  return text;
}

function localToken({ kind, text }: Token, conventions: Conventions): string {
  if (kind === "argument") return conventions.argument;
  if (kind === "column") return conventions.column;
  if (kind === "number") return text.replace(".", conventions.decimal);
  if (kind === "reference") return openRange(text);
  if (kind === "unknown") return originalCharacters[text] ?? text;
  return text;
}

/** A reference in upper case, except the sheet's name. */
function capitals(reference: string): string {
  const cells = reference.lastIndexOf("!") + 1;
  return reference.slice(0, cells) + reference.slice(cells).toUpperCase();
}
