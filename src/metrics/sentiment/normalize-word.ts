/** A word without accents, as in the lists. */
export const normalizeWord = (word: string): string =>
  /[^\x20-\x7e]/.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
