/** What another language has to say where one says T: texts for texts, and functions of the same arguments for functions. */
export type Sentences<T> = T extends (...args: infer A) => string[]
  ? (...args: A) => string[]
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends string[]
      ? string[]
      : T extends string
        ? string
        : { [K in keyof T]: Sentences<T[K]> };
