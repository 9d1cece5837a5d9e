/** What the scoring must know of a language beside its list of words. All words are lower case and without accents. */
export interface LanguageRules {
  /** Words that turn what follows around: `not`, `nunca`, `geen`. */
  negators: ReadonlySet<string>;
  /** How many words after a negator it still reaches, small words such as articles not counted. */
  negationReach: number;
  /** Whether a negator at the end of a clause turns what stands before it: Dutch `dat werkt prima niet`. */
  negatesBackwards: boolean;
  /** Words that open another statement, which a negator before them does not reach: `and`, `because`. */
  conjunctions: ReadonlySet<string>;
  /** Words that open a clause that depends on the one before: a negator reaches into it, but not back out of it. */
  subordinates: ReadonlySet<string>;
  /** Words that strengthen (above 1) or weaken (below 1) the next one. */
  intensifiers: ReadonlyMap<string, number>;
  /** Words after which comes what the writer means: `but`, `pero`, `maar`. */
  contrast: ReadonlySet<string>;
  /** Words that open a clause the writer grants but does not mean: `although`, `aunque`, `hoewel`. */
  concessives: ReadonlySet<string>;
  /** Words that open something wished or supposed, not experienced: `if`, `ojala`, `zou`. */
  conditionals: ReadonlySet<string>;
  /** Words that say there is more of something than is good: `too`, `demasiado`, `te`. */
  excess: ReadonlySet<string>;
  /** Words after which that is not said: Dutch `te koop`, `te bestellen`. */
  excessExcept: RegExp;
  /** Frequent small words: they give the language away and are not counted in a negator's reach. */
  diminishers: ReadonlySet<string>;
  /** The entries a word may be a form of. */
  bases(word: string): Iterable<string>;
  /** Prefixes that make the opposite of the rest of a word: `un`, `in`, `on`. */
  opposites: readonly string[];
  /** Prefixes that strengthen the rest of a word: `super`, `kei`. */
  strengtheners: readonly string[];
  /** The word in front of a superlative ending that the language adds to any adjective. */
  superlative?(word: string): string | undefined;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Factors by the words that have them. */
export function intensifiers(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([factor, list]) => [...words(list)].map((word) => [word, Number(factor)] as const)),
  );
}
