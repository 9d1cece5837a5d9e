/** What the scorer needs to know of a language besides its lexicon. All words are lower case and without accents. */
export interface LanguageRules {
  /** Words that negate what follows: `not`, `nunca`, `geen`. */
  negators: ReadonlySet<string>;
  /** How many words a negator applies to, not counting function words such as articles. */
  negationReach: number;
  /** Whether a negator at the end of a clause negates what comes before it: Dutch `dat werkt prima niet`. */
  negatesBackwards: boolean;
  /** Words that start another statement, at which a negation ends: `and`, `because`. */
  conjunctions: ReadonlySet<string>;
  /** Words that start a subordinate clause: a negation continues into it, but does not apply backwards from it. */
  subordinates: ReadonlySet<string>;
  /** Words that strengthen (above 1) or weaken (below 1) the next word. */
  intensifiers: ReadonlyMap<string, number>;
  /** Words for not much, which negate unless an article makes them a degree: Spanish `poco amable`, but `un poco caro`. */
  scarce: ReadonlySet<string>;
  /** Words after which the writer's actual opinion follows: `but`, `pero`, `maar`. */
  contrast: ReadonlySet<string>;
  /** Words that start a concession: `although`, `aunque`, `hoewel`. */
  concessives: ReadonlySet<string>;
  /** Words that start a wish or condition rather than an experience: `if`, `ojala`, `zou`. */
  conditionals: ReadonlySet<string>;
  /** Words for more than is good: `too`, `demasiado`, `te`. */
  excess: ReadonlySet<string>;
  /** Words before which `excess` has another meaning: Dutch `te koop`, `te bestellen`. */
  excessExcept: RegExp;
  /** Frequent function words, by which the language is detected. They do not count in a negator's reach. */
  functionWords: ReadonlySet<string>;
  /** The entries that a word can be a form of. */
  bases(word: string): Iterable<string>;
  /** Prefixes that make the opposite of the rest of a word: `un`, `in`, `on`. */
  opposites: readonly string[];
  /** Prefixes that strengthen the rest of a word: `super`, `kei`. */
  strengtheners: readonly string[];
  /** The stem of a superlative that the language can form from any adjective. */
  superlative?(word: string): string | undefined;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Inverts a table of words by factor. */
export function intensifiers(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([factor, list]) => [...words(list)].map((word) => [word, Number(factor)] as const)),
  );
}
