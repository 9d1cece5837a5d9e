const doubledConsonant = /([bdfglmnprt])\1$/;

function* stems(stem: string): Generator<string> {
  if (stem.length < 3) return;
  yield stem;
  yield `${stem}e`;
  if (doubledConsonant.test(stem)) yield stem.slice(0, -1);
  if (stem.endsWith("i")) yield `${stem.slice(0, -1)}y`;
}

const endings = ["es", "ed", "ing", "in'", "er", "est", "ly", "ness", "y"];

/** The entries that an English word can be a form of, the likeliest first: `disappoints`, `slowest`, `reliably`. */
export function* englishBases(word: string): Generator<string> {
  if (word.endsWith("'s")) yield word.slice(0, -2);
  if (word.endsWith("s") && word.length > 3) yield word.slice(0, -1);
  for (const ending of endings) if (word.endsWith(ending)) yield* stems(word.slice(0, -ending.length));
  if (word.endsWith("bly")) yield `${word.slice(0, -1)}e`;
}

/** `unhelpful`, `unprofessional`: the opposite of the rest of the word. */
export const englishOpposites = ["un", "non-"];

export const englishStrengtheners: string[] = ["super", "mega", "ultra", "hyper"];
