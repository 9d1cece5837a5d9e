import { type Conventions, canonicalConventions } from "./conventions.ts";
import { closeRange, openRange } from "./open-ranges.ts";
import { type Token, tokenize } from "./tokens.ts";

/**
 * What stands in the stored text for a sign that the workbook's locale does not allow there (Sheets: "Formula parse
 * error"), so that the formula stays an error here too and comes back as it was typed.
 */
const substituteCharacters: Record<string, string> = { ",": "\u201A", ".": "\u2024" };
const originalCharacters = Object.fromEntries(
  Object.entries(substituteCharacters).map(([sign, stand]) => [stand, sign]),
);

/** A formula ("=...") as people and scripts write it in the workbook's locale, in the form in which it is stored. */
export function storedFormula(formula: string, conventions: Conventions): string {
  const allTokens = tokenize(formula.slice(1), conventions);
  return `=${allTokens.map((token, at) => storedToken(token, allTokens[at + 1], conventions)).join("")}`;
}

/** The stored formula ("=...") as people and scripts read it in the workbook's locale. */
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
  if (kind === "name" && next?.kind === "open") return text.toUpperCase();
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

/** References are written in capitals; the sheet's name is kept. */
function capitals(reference: string): string {
  const cells = reference.lastIndexOf("!") + 1;
  return reference.slice(0, cells) + reference.slice(cells).toUpperCase();
}
