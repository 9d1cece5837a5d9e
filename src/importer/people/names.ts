import { hashText } from "../merge/hash-text.ts";

/**
 * Names of people whom a user had forgotten. Only hashes of them are stored: the number of words in a name and a hash of
 * the words, without case, so that a name is found in a text whatever stands between its words.
 */

const wordPattern = /[\p{L}\p{N}_]+/gu;

interface Word {
  text: string;
  from: number;
  to: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index = 0 }) => ({
    text: word.normalize("NFC").toLowerCase(),
    from: index,
    to: index + word.length,
  }));

const hashOf = (words: readonly Word[]): string =>
  `${words.length}.${hashText(words.map(({ text }) => text).join(" "))}`;

/** The hash of a name or handle, with or without @; null for one without two letters or digits. */
export function nameHash(name: string): string | null {
  const words = wordsIn(name);
  return words.reduce((sum, { text }) => sum + text.length, 0) < 2 ? null : hashOf(words);
}

/** A text in which "…" stands for the names, and for the @ before them. */
export function maskNames(text: string, hashes: readonly string[]): string {
  if (hashes.length === 0) return text;
  const counts = [...new Set(hashes.map((hash) => Number.parseInt(hash, 10)))].sort((a, b) => b - a);
  const words = wordsIn(text);
  let masked = "";
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const found = counts.find(
      (count) => at + count <= words.length && hashes.includes(hashOf(words.slice(at, at + count))),
    );
    if (found === undefined) continue;
    masked += `${text.slice(end, (words[at] as Word).from).replace(/@$/, "")}…`;
    at += found - 1;
    end = (words[at] as Word).to;
  }
  return end === 0 ? text : masked + text.slice(end);
}

/** Whether an author is one of these people: by the whole name, by a handle in it, or by the name before a bracket. */
export function isAuthor(author: string, hashes: readonly string[]): boolean {
  if (author === "" || hashes.length === 0) return false;
  const names = [author, author.replace(/[([|][\s\S]*$/, ""), ...(author.match(/@[\p{L}\p{N}_.@-]+/gu) ?? [])];
  return names.some((name) => hashes.includes(nameHash(name) ?? ""));
}
