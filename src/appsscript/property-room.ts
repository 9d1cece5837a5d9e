export type Texts = Readonly<Record<string, string>>;

/** Google's limit for all properties of a user or a document is 500 KB, with their keys; the rest is for short ones. */
const maxStoreBytes = 490_000;

/** An upper bound of a text's bytes in UTF-8: three for each UTF-16 unit outside of ASCII. */
export const maxUtf8Bytes = (text: string): number => text.replace(/[^ -~]/g, "...").length;

const bytesOf = (texts: Texts): number =>
  Object.entries(texts).reduce((sum, [key, value]) => sum + maxUtf8Bytes(key) + maxUtf8Bytes(value), 0);

/** Whether properties have room for these in place of those of the same key, or whose keys begin with `replaced`. */
export function fitsProperties(all: Texts, added: Texts, replaced: string | null = null): boolean {
  const isReplaced = (key: string) => key in added || (replaced !== null && key.startsWith(replaced));
  const others = Object.fromEntries(Object.entries(all).filter(([key]) => !isReplaced(key)));
  return bytesOf(others) + bytesOf(added) <= maxStoreBytes;
}
