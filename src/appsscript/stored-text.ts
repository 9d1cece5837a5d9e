import { deleteChunks, historyKey, joinChunks, saveChunks } from "./property-chunks.ts";
import { fitsProperties } from "./property-room.ts";

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

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
const properties = () => PropertiesService.getDocumentProperties();
const findMetadata = (key: string) =>
  spreadsheet()
    .getDeveloperMetadata()
    .filter((metadata) => metadata.getKey() === key);

/** The text stored under the key; null if there is none. */
export function loadText(key: string): string | null {
  const [metadata] = findMetadata(key);
  return metadata ? metadata.getValue() : joinChunks(properties().getProperties(), `${key}.`);
}

/** Whether the spreadsheet's metadata have room for a text in place of the one under the key. */
function fitsMetadata(key: string, text: string): boolean {
  if (text.length > maxMetadataLength) return false;
  const others = spreadsheet()
    .getDeveloperMetadata()
    .filter((metadata) => metadata.getKey() !== key)
    .reduce((sum, metadata) => sum + metadata.getKey().length + (metadata.getValue()?.length ?? 0), 0);
  return others + key.length + text.length <= (text.length < 100 ? maxShortTotal : maxMetadataTotal);
}

/** Whether there is room for a text in place of the one under the key, beside all else but the history, which gives way. */
export function fitsStorage(key: string, text: string): boolean {
  if (fitsMetadata(key, text)) return true;
  const all = Object.entries(properties().getProperties()).filter(([each]) => !each.startsWith(historyKey));
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
  if (isStored && (text === null || findMetadata(key).length === 0)) return;
  if (text !== null) saveChunks(properties(), `${key}.`, text);
  // Without its first piece a text is deleted, and with metadata its pieces do not count.
  else deletePieces(key);
  for (const metadata of findMetadata(key)) metadata.remove();
}

function saveAsMetadata(key: string, text: string): void {
  const [metadata, ...surplus] = findMetadata(key);
  if (metadata) metadata.setValue(text);
  else spreadsheet().addDeveloperMetadata(key, text);
  for (const each of surplus) each.remove();
}

/** Deletes the pieces of a text. The metadata that replace them are stored first: those wait, and properties do not. */
function deletePieces(key: string): void {
  if (
    !properties()
      .getKeys()
      .some((each) => each.startsWith(`${key}.`))
  )
    return;
  SpreadsheetApp.flush();
  deleteChunks(properties(), `${key}.`);
}
