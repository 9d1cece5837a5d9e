import { hashText } from "../merge/hash-text.ts";

/**
 * Names of people whom a user had forgotten. Only hashes of them are stored: the number of words in a name, and a hash of a
 * salt and the words, without case, so that a name is found in a text whatever stands between its words.
 */

/** Letters with their marks, which some programs write as characters of their own, digits and underscores. */
const wordPattern = /[\p{L}\p{M}\p{N}_]+/gu;
/** `2.salt~hash`; hashes of an earlier version have no salt. A name has fewer than a thousand words. */
const hashPattern = /^([1-9]\d{0,2})\.(?:(\w+)~)?[\da-z]+\.[\da-z]+$/;

interface Word {
  text: string;
  from: number;
  to: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index = 0 }) => ({
    text: word.normalize("NFKC").toLowerCase(),
    from: index,
    to: index + word.length,
  }));

function hashOf(words: readonly Word[], salt: string): string {
  const text = words.map((word) => word.text).join(" ");
  return salt === "" ? `${words.length}.${hashText(text)}` : `${words.length}.${salt}~${hashText(`${salt} ${text}`)}`;
}

/** The words of a name or handle, with or without @; null for one without two letters or digits. */
export function nameWords(name: string): string[] | null {
  const words = wordsIn(name).map(({ text }) => text);
  return words.join("").length < 2 ? null : words;
}

/** The hash of a name or handle, with or without @; null for one without two letters or digits. */
export const nameHash = (name: string, salt: string): string | null =>
  nameWords(name) === null ? null : hashOf(wordsIn(name), salt);

/** Whether this is a hash of a name: everybody who may edit a spreadsheet can change what it stores. */
export const isNameHash = (value: unknown): value is string => typeof value === "string" && hashPattern.test(value);

/** The salt of a hash; "" for none. */
export const saltOf = (hash: string): string => hashPattern.exec(hash)?.[2] ?? "";

/** The numbers of words and the salts of hashes, the most words first. */
function kindsOf(hashes: readonly string[]): { count: number; salt: string }[] {
  const kinds = new Map<string, { count: number; salt: string }>();
  for (const hash of hashes) {
    const [, count, salt = ""] = hashPattern.exec(hash) ?? [];
    if (count !== undefined) kinds.set(`${count} ${salt}`, { count: Number(count), salt });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}

/** A text in which "…" stands for the names, and for the @ before them. */
export function maskNames(text: string, hashes: readonly string[]): string {
  if (hashes.length === 0 || text === "") return text;
  const kinds = kindsOf(hashes);
  const words = wordsIn(text);
  let masked = "";
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const found = kinds.find(
      ({ count, salt }) => at + count <= words.length && hashes.includes(hashOf(words.slice(at, at + count), salt)),
    );
    if (found === undefined) continue;
    masked += `${text.slice(end, (words[at] as Word).from).replace(/@$/, "")}…`;
    at += found.count - 1;
    end = (words[at] as Word).to;
  }
  // Words that stand beside each other only now can be a name, too: a text that is masked again stays the same.
  return end === 0 ? text : maskNames(masked + text.slice(end), hashes);
}

/** Whether an author is one of these people: by the whole name, by a handle in it, or by the name before a bracket. */
export function isAuthor(author: string, hashes: readonly string[]): boolean {
  if (author === "" || hashes.length === 0) return false;
  const names = [author, author.replace(/[([|][\s\S]*$/, ""), ...(author.match(/@[\p{L}\p{M}\p{N}_.@-]+/gu) ?? [])];
  const salts = new Set(kindsOf(hashes).map(({ salt }) => salt));
  return names.some((name) => [...salts].some((salt) => hashes.includes(nameHash(name, salt) ?? "")));
}
