import { splitText } from "../tables/cell-text.ts";
import { entriesOf, removeEntries, setEntry } from "./metadata-entries.ts";
import { openSpreadsheet } from "./open-spreadsheet.ts";
import { fitsProperties } from "./property-room.ts";
import { documentProperties } from "./stored-properties.ts";

/**
 * Texts that all users of the add-on in a spreadsheet share. Short texts are developer metadata of the spreadsheet,
 * which copies get too; long ones are document properties, which hold more but are not copied. Never store a secret in
 * either.
 */
const maxMetadataLength = 12_000;
/** Google's limit is 9 KB per property; a UTF-16 unit takes up to three bytes. */
const maxChunkLength = 2_900;

const name = "spreadsheet metadata";
const findMetadata = (key: string) => entriesOf(name, openSpreadsheet()).filter((entry) => entry.key === key);
const chunkKey = (key: string, index: number) => `${key}.${index}`;

/** The pieces of a long text; the first begins with their number, except in texts of version 0.1. */
function joinPieces(key: string): string | null {
  const properties = documentProperties.getProperties();
  const [, count, start] = /^(\d+)\/([\s\S]*)$/.exec(properties[chunkKey(key, 0)] ?? "") ?? [];
  const pieces: string[] = [];
  for (let index = 0; index < Number(count ?? Number.POSITIVE_INFINITY); index++) {
    const piece = properties[chunkKey(key, index)];
    if (piece === undefined) break;
    pieces.push(index === 0 ? (start ?? piece) : piece);
  }
  return pieces.length === 0 ? null : pieces.join("");
}

/** The text stored under the key; null if there is none. */
export function loadText(key: string): string | null {
  const [metadata] = findMetadata(key);
  return metadata ? metadata.value : joinPieces(key);
}

/** Whether there is room for a text in place of the one under the key, beside all else that is stored. */
export const fitsStorage = (key: string, text: string): boolean =>
  text.length <= maxMetadataLength ||
  fitsProperties(documentProperties.getProperties(), chunksOf(key, text), `${key}.`);

function chunksOf(key: string, text: string): Record<string, string> {
  return Object.fromEntries(splitText(text, maxChunkLength).map((chunk, index) => [chunkKey(key, index), chunk]));
}

/**
 * Stores a text in place of the old one; null deletes it. The old text is deleted once the new one is stored, so that a
 * killed execution leaves either of them.
 */
export function saveText(key: string, text: string | null): void {
  const isStored = loadText(key) === text;
  if (text !== null && text.length <= maxMetadataLength) {
    if (!isStored) saveAsMetadata(key, text);
    deletePieces(key, 0);
    return;
  }
  if (isStored && text === null) return;
  const count = text === null ? 0 : savePieces(key, text);
  // Without its first piece a text is deleted, and with metadata its pieces do not count.
  if (count === 0) deletePieces(key, 0);
  removeEntries(name, openSpreadsheet(), key);
  if (count > 0) deletePieces(key, count);
}

function saveAsMetadata(key: string, text: string): void {
  setEntry(name, openSpreadsheet(), key, text);
  removeEntries(name, openSpreadsheet(), key, 1);
}

/** Stores the pieces with one call. Returns their number. */
function savePieces(key: string, text: string): number {
  const chunks = chunksOf(key, text);
  const count = Object.keys(chunks).length;
  chunks[chunkKey(key, 0)] = `${count}/${chunks[chunkKey(key, 0)]}`;
  documentProperties.setProperties(chunks);
  return count;
}

/** Deletes pieces of a text. The metadata that replace them are stored first: those wait, and properties do not. */
function deletePieces(key: string, from: number): void {
  const indexes = Object.keys(documentProperties.getProperties())
    .filter((each) => each.startsWith(`${key}.`))
    .map((each) => Number(each.slice(key.length + 1)))
    .filter((index) => index >= from);
  if (indexes.length > 0) SpreadsheetApp.flush();
  for (const index of indexes.sort((a, b) => a - b)) documentProperties.deleteProperty(chunkKey(key, index));
}
