import { formulaTokens, type Token } from "./formula-tokens.ts";

/**
 * A formula of ours and the native one that took its place, with marks where references and texts stood. Sheets keeps
 * the native one's references up to date when rows and columns move; what stands at the marks then leads back to ours.
 */
export interface FormulaPair {
  before: string;
  after: string;
}

const mark = (place: number) => `⟦${place}⟧`;
const marks = /⟦(\d+)⟧/;

const isNamed = ({ kind, text }: Token) => kind === "reference" || (kind === "text" && text !== '""');

/** Makes the pair of two formulas with English separators. */
export function formulaPair(before: string, after: string): FormulaPair {
  const written = new Set(
    formulaTokens(after)
      .filter(isNamed)
      .map(({ text }) => text),
  );
  const places = new Map<string, number>();
  for (const token of formulaTokens(before))
    if (isNamed(token) && written.has(token.text) && !places.has(token.text)) places.set(token.text, places.size);
  const marked = (formula: string) =>
    formulaTokens(formula)
      .map(({ text }) => {
        const place = places.get(text);
        return place === undefined ? text : mark(place);
      })
      .join("");
  return { before: marked(before), after: marked(after) };
}

/** The parts of a marked formula without spaces: a number is a mark. */
function markedTokens(marked: string): (string | number)[] {
  return marked
    .split(new RegExp(marks, "g"))
    .flatMap((piece, at): (string | number)[] =>
      at % 2 === 1 ? [Number(piece)] : comparable(piece).map(({ text }) => text),
    );
}

const comparable = (formula: string): Token[] => formulaTokens(formula).filter(({ kind }) => kind !== "space");

/** What formulas of one pair have in common: everything but their references and texts. */
function skeletonOf(marked: string): string {
  return markedTokens(marked)
    .map((token) => (typeof token === "number" || isNamed(formulaTokens(token)[0] as Token) ? "?" : token))
    .join(" ")
    .toUpperCase();
}

/** The formula that stood there before, with what the current one refers to; null where it is not the pair's. */
function formulaBefore(pair: FormulaPair, current: readonly Token[]): string | null {
  const expected = markedTokens(pair.after);
  if (expected.length !== current.length) return null;
  const found = new Map<number, string>();
  for (let at = 0; at < expected.length; at++) {
    const [wanted, { text }] = [expected[at] as string | number, current[at] as Token];
    if (typeof wanted === "string") {
      if (wanted.toUpperCase() !== text.toUpperCase()) return null;
    } else if ((found.get(wanted) ?? text) !== text) return null;
    else found.set(wanted, text);
  }
  return pair.before.replace(new RegExp(marks, "g"), (sign, place) => found.get(Number(place)) ?? sign);
}

/** Finds the formula of ours behind a native one (with English separators); null where no pair fits. */
export function formulasBefore(pairs: readonly FormulaPair[]): (formula: string) => string | null {
  const bySkeleton = new Map<string, FormulaPair[]>();
  for (const pair of pairs) {
    const skeleton = skeletonOf(pair.after);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), pair]);
  }
  return (formula) => {
    const tokens = comparable(formula);
    for (const pair of bySkeleton.get(skeletonOf(formula)) ?? []) {
      const before = formulaBefore(pair, tokens);
      if (before !== null) return before;
    }
    return null;
  };
}
