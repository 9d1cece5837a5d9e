/** Words that connect others, which a search ignores beside others. */
const connecting = new Set(
  "a an and for in of on per the to de del el en la las los por un una y van voor het een met op of".split(" "),
);

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The words to search for: without those that connect others, unless there are no others. */
export function searchWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !connecting.has(word));
  return telling.length > 0 ? telling : words;
}

export const isSamePhrase = (name: readonly string[], words: readonly string[]): boolean =>
  name.length === words.length && name.every((word, index) => word === words[index]);

/**
 * Whether the list has the word, or one that begins with it, as while it is being typed; or its singular: "clicks" finds
 * "click", and "interacciones" finds "interacción".
 */
export function matchIn(list: readonly string[], word: string): "whole" | "part" | "none" {
  if (list.includes(word)) return "whole";
  if (word.length < 3) return "none";
  const isPart = (other: string) =>
    other.startsWith(word) || (other.length >= 4 && word.length - other.length <= 2 && word.startsWith(other));
  return list.some(isPart) ? "part" : "none";
}
