import { hashKey } from "./hash-key.ts";

/** Characters up to which a key is not shortened: a hash with its kind is about as long. */
const maxLength = 20;

/**
 * A row's key as the script sends it to the sidebar. A key may contain a whole caption, and those of 100,000 posts would be
 * 17 MB. `writeRows` compares whole keys before it updates a row.
 */
export function shortKey(key: string): string {
  if (key.length <= maxLength) return key;
  return `${key.slice(0, key.indexOf("|"))}|#${hashKey(key)}`;
}
