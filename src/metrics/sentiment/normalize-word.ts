/** A word as the lists have it: without accents. */
export const normalizeWord = (word: string): string =>
  /[^\x20-\x7e]/.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
