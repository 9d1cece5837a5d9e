import { splitText } from "../tables/cell-text.ts";
import { fitsProperties } from "./property-room.ts";
import type { PropertyStore } from "./stored-properties.ts";
import { userError } from "./user-error.ts";
import { userText } from "./user-text.ts";

type Texts = Readonly<Record<string, string>>;

/** Google's limit is 9 KB per property; a UTF-16 unit takes up to three bytes. */
const maxChunkLength = 2_900;
const chunksOf = (all: Texts, start: string): string[] => {
  const chunks: string[] = [];
  for (let index = 0; all[start + index] !== undefined; index++) chunks.push(all[start + index] as string);
  return chunks;
};

/** The text whose chunks have keys that begin with `start`; null if there is none, or an execution was killed while writing. */
export function joinChunks(all: Texts, start: string): string | null {
  const parts = chunksOf(all, start).map((chunk) => /^(\w+)\/(\d+)\/([\s\S]*)$/.exec(chunk));
  const [stamp, count] = parts[0]?.slice(1) ?? [];
  if (count !== String(parts.length) || parts.some((part) => part?.[1] !== stamp)) return null;
  return parts.map((part) => part?.[3]).join("");
}

/**
 * Stores a text of any length in properties whose keys begin with `start`, in place of the one there. Throws a user error,
 * and changes nothing, if there is no room.
 */
export function saveChunks(store: PropertyStore, start: string, text: string): void {
  const parts = splitText(text, maxChunkLength);
  const count = parts.length;
  const stamp = Utilities.getUuid().slice(0, 8);
  const chunks = Object.fromEntries(parts.map((part, index) => [start + index, `${stamp}/${count}/${part}`]));
  const all = store.getProperties();
  if (!fitsProperties(all, chunks, start)) throw userError(userText().errors.storeFull);
  const surplusCount = chunksOf(all, start).length - count;
  for (let index = count; index < count + surplusCount; index++) store.deleteProperty(start + index);
  store.setProperties(chunks);
}

export function deleteChunks(store: PropertyStore, start: string): void {
  for (const key of Object.keys(store.getProperties())) if (key.startsWith(start)) store.deleteProperty(key);
}
