import { fitsProperties } from "./property-room.ts";

/**
 * Texts that all users of the add-on in a spreadsheet share. Short texts are developer metadata of the spreadsheet,
 * which copies get too; long ones are document properties, which hold more but are not copied. Never store a secret in
 * either.
 */
const maxMetadataLength = 12_000;
/** Google's limit is 9 KB per property; a UTF-16 unit takes up to three bytes. */
const maxChunkLength = 2_900;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
const findMetadata = (key: string) =>
  spreadsheet()
    .getDeveloperMetadata()
    .filter((metadata) => metadata.getKey() === key);
const chunkKey = (key: string, index: number) => `${key}.${index}`;

/** The text stored under the key; null if there is none. */
export function loadText(key: string): string | null {
  const [metadata] = findMetadata(key);
  if (metadata) return metadata.getValue();
  const properties = PropertiesService.getDocumentProperties().getProperties();
  let text = "";
  for (let index = 0; properties[chunkKey(key, index)] !== undefined; index++) text += properties[chunkKey(key, index)];
  return text === "" ? null : text;
}

/** Whether there is room for a text in place of the one under the key, beside all else that is stored. */
export const fitsStorage = (key: string, text: string): boolean =>
  text.length <= maxMetadataLength ||
  fitsProperties(PropertiesService.getDocumentProperties().getProperties(), chunksOf(key, text), `${key}.`);

function chunksOf(key: string, text: string): Record<string, string> {
  const chunks: Record<string, string> = {};
  for (let start = 0; start < text.length; start += maxChunkLength)
    chunks[chunkKey(key, start / maxChunkLength)] = text.slice(start, start + maxChunkLength);
  return chunks;
}

/** Stores a text in place of the old one; null deletes it. */
export function saveText(key: string, text: string | null): void {
  if (loadText(key) === text) return;
  const properties = PropertiesService.getDocumentProperties();
  for (const old of properties.getKeys()) if (old.startsWith(`${key}.`)) properties.deleteProperty(old);
  const isShort = text !== null && text.length <= maxMetadataLength;
  const [metadata, ...others] = findMetadata(key);
  for (const surplus of isShort ? others : metadata ? [metadata, ...others] : []) surplus.remove();
  if (text === null) return;
  if (!isShort) properties.setProperties(chunksOf(key, text));
  else if (metadata) metadata.setValue(text);
  else spreadsheet().addDeveloperMetadata(key, text);
}
