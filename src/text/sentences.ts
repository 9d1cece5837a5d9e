/** The type of a translation of T: the same keys, with texts for texts and functions with the same arguments for functions. */
export type Sentences<T> = T extends (...args: infer A) => string[]
  ? (...args: A) => string[]
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends string[]
      ? string[]
      : T extends string
        ? string
        : { [K in keyof T]: Sentences<T[K]> };
