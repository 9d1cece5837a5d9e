import { formulaTokens, type Token } from "./formula-tokens.ts";

/**
 * A formula with the add-on's functions and the native one that replaced it, with placeholders for references and texts.
 * Sheets updates the native formula's references when rows and columns move; they then fill the original's placeholders.
 */
export interface FormulaPair {
  before: string;
  after: string;
}

const placeholder = (index: number) => `⟦${index}⟧`;
const placeholderPattern = /⟦(\d+)⟧/;

const isReference = ({ kind, text }: Token) => kind === "reference" || (kind === "text" && text !== '""');

/** Makes the pair of two formulas with English separators. */
export function formulaPair(before: string, after: string): FormulaPair {
  const referencesAfter = new Set(
    formulaTokens(after)
      .filter(isReference)
      .map(({ text }) => text),
  );
  const indexByReference = new Map<string, number>();
  for (const token of formulaTokens(before))
    if (isReference(token) && referencesAfter.has(token.text) && !indexByReference.has(token.text))
      indexByReference.set(token.text, indexByReference.size);
  const withPlaceholders = (formula: string) =>
    formulaTokens(formula)
      .map(({ text }) => {
        const index = indexByReference.get(text);
        return index === undefined ? text : placeholder(index);
      })
      .join("");
  return { before: withPlaceholders(before), after: withPlaceholders(after) };
}

/** The tokens of a formula with placeholders, without spaces. A number is a placeholder's index. */
function splitPlaceholders(withPlaceholders: string): (string | number)[] {
  return withPlaceholders
    .split(new RegExp(placeholderPattern, "g"))
    .flatMap((piece, at): (string | number)[] =>
      at % 2 === 1 ? [Number(piece)] : comparableTokens(piece).map(({ text }) => text),
    );
}

const comparableTokens = (formula: string): Token[] => formulaTokens(formula).filter(({ kind }) => kind !== "space");

/** A formula without its references and texts, the same for all formulas of a pair. */
function skeletonOf(withPlaceholders: string): string {
  return splitPlaceholders(withPlaceholders)
    .map((token) => (typeof token === "number" || isReference(formulaTokens(token)[0] as Token) ? "?" : token))
    .join(" ")
    .toUpperCase();
}

/** The original formula with the current references; null if the current formula does not match the pair. */
function originalFormula(pair: FormulaPair, current: readonly Token[]): string | null {
  const expected = splitPlaceholders(pair.after);
  if (expected.length !== current.length) return null;
  const found = new Map<number, string>();
  for (let at = 0; at < expected.length; at++) {
    const [wanted, { text }] = [expected[at] as string | number, current[at] as Token];
    if (typeof wanted === "string") {
      if (wanted.toUpperCase() !== text.toUpperCase()) return null;
    } else if ((found.get(wanted) ?? text) !== text) return null;
    else found.set(wanted, text);
  }
  return pair.before.replace(new RegExp(placeholderPattern, "g"), (text, index) => found.get(Number(index)) ?? text);
}

/** Returns a function that finds the original of a native formula (English separators); null if no pair matches. */
export function originalFormulaFinder(pairs: readonly FormulaPair[]): (formula: string) => string | null {
  const bySkeleton = new Map<string, FormulaPair[]>();
  for (const pair of pairs) {
    const skeleton = skeletonOf(pair.after);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), pair]);
  }
  return (formula) => {
    const tokens = comparableTokens(formula);
    for (const pair of bySkeleton.get(skeletonOf(formula)) ?? []) {
      const before = originalFormula(pair, tokens);
      if (before !== null) return before;
    }
    return null;
  };
}
