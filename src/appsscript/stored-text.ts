import { entriesOf, removeEntries, setEntry } from "./metadata-entries.ts";
import { openSpreadsheet } from "./open-spreadsheet.ts";
import { deleteChunks, deleteSurplusChunks, historyKey, joinChunks, saveChunks } from "./property-chunks.ts";
import { fitsProperties } from "./property-room.ts";
import { documentProperties } from "./stored-properties.ts";

/**
 * Texts that all users of the add-on in a spreadsheet share. Short texts are developer metadata of the spreadsheet,
 * which copies get too; long ones are document properties, which hold more but are not copied. Never store a secret in
 * either.
 */
const maxMetadataLength = 12_000;
/**
 * Google allows 30,000 characters for all metadata of the spreadsheet, those of other add-ons included ("Read & write
 * metadata" of the Sheets API). The rest is for texts as short as a language.
 */
const maxMetadataTotal = 25_000;
const maxShortTotal = 29_000;

const name = "spreadsheet metadata";
const allMetadata = () => entriesOf(name, openSpreadsheet());
const findMetadata = (key: string) => allMetadata().filter((entry) => entry.key === key);

/** The text stored under the key; null if there is none. */
export function loadText(key: string): string | null {
  const [metadata] = findMetadata(key);
  return metadata ? metadata.value : joinChunks(documentProperties.getProperties(), `${key}.`);
}

/** Whether the spreadsheet's metadata have room for a text in place of the one under the key. */
function fitsMetadata(key: string, text: string): boolean {
  if (text.length > maxMetadataLength) return false;
  const others = allMetadata()
    .filter((entry) => entry.key !== key)
    .reduce((sum, entry) => sum + entry.key.length + (entry.value?.length ?? 0), 0);
  return others + key.length + text.length <= (text.length < 100 ? maxShortTotal : maxMetadataTotal);
}

/** Whether there is room for a text in place of the one under the key, beside all else but the history, which gives way. */
export function fitsStorage(key: string, text: string): boolean {
  if (fitsMetadata(key, text)) return true;
  const all = Object.entries(documentProperties.getProperties()).filter(([each]) => !each.startsWith(historyKey));
  return fitsProperties(Object.fromEntries(all), { [`${key}.0`]: text }, `${key}.`);
}

/**
 * Stores a text in place of the old one; null deletes it. The old text is deleted once the new one is stored, so that a
 * killed execution leaves either of them.
 */
export function saveText(key: string, text: string | null): void {
  const isStored = loadText(key) === text;
  if (text !== null && fitsMetadata(key, text)) {
    if (!isStored) saveAsMetadata(key, text);
    deletePieces(key);
    return;
  }
  if (isStored && findMetadata(key).length === 0) {
    deleteSurplusChunks(documentProperties, `${key}.`);
    return;
  }
  if (text !== null) saveChunks(documentProperties, `${key}.`, text);
  // Without its first piece a text is deleted, and with metadata its pieces do not count.
  else deletePieces(key);
  removeEntries(name, openSpreadsheet(), key);
}

function saveAsMetadata(key: string, text: string): void {
  setEntry(name, openSpreadsheet(), key, text);
  removeEntries(name, openSpreadsheet(), key, 1);
}

/** Deletes the pieces of a text. The metadata that replace them are stored first: those wait, and properties do not. */
function deletePieces(key: string): void {
  if (!Object.keys(documentProperties.getProperties()).some((each) => each.startsWith(`${key}.`))) return;
  SpreadsheetApp.flush();
  deleteChunks(documentProperties, `${key}.`);
}
