import type { Phrase } from "./lexicon.ts";
import { normalizeWord } from "./normalize-word.ts";
import type { Token } from "./tokens.ts";

const maxGap = 5;

/** The index of the last word of a phrase that starts at `at`; undefined if the rest does not match within the clause. */
function phraseEnd(tokens: readonly Token[], at: number, rest: readonly string[]): number | undefined {
  let position = at;
  let gap = 0;
  for (const part of rest) {
    if (part === "*") {
      gap = maxGap;
      continue;
    }
    for (position++; ; position++) {
      const token = tokens[position];
      if (token?.kind !== "word") return undefined;
      if (normalizeWord(token.text) === part) break;
      if (gap-- <= 0) return undefined;
    }
    gap = 0;
  }
  return position;
}

/**
 * The longest listed phrase that starts at a token. `end` is the index after which to continue: its last word, or its
 * first one if other words, which can have a sentiment themselves, are in between.
 */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[] | undefined) {
  for (const { rest, value } of phrases ?? []) {
    const end = phraseEnd(tokens, at, rest);
    if (end !== undefined) return { value, end: rest.includes("*") ? at : end };
  }
  return undefined;
}
