/**
 * What the workbook keeps for everybody who uses the add-on in it. Short texts are metadata of the workbook, which come
 * along in a copy; long ones are properties of the document, which hold more and do not. No secret belongs in either.
 */
const maxMetadataLength = 12_000;
/** A property holds 9 KB; a character takes up to three bytes. */
const maxChunkLength = 2_900;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
const findMetadata = (key: string) =>
  spreadsheet()
    .getDeveloperMetadata()
    .filter((metadata) => metadata.getKey() === key);
const chunkKey = (key: string, index: number) => `${key}.${index}`;

/** The text kept under the key; null without one. */
export function loadText(key: string): string | null {
  const [metadata] = findMetadata(key);
  if (metadata) return metadata.getValue();
  const properties = PropertiesService.getDocumentProperties().getProperties();
  let text = "";
  for (let index = 0; properties[chunkKey(key, index)] !== undefined; index++) text += properties[chunkKey(key, index)];
  return text === "" ? null : text;
}

/** Whether a text is short enough to be kept at all: the properties of a document hold 500 KB together. */
export const fitsStorage = (text: string): boolean => text.length <= 130_000;

/** Keeps a text in place of what was there; null forgets it. */
export function saveText(key: string, text: string | null): void {
  if (loadText(key) === text) return;
  const properties = PropertiesService.getDocumentProperties();
  for (const old of properties.getKeys()) if (old.startsWith(`${key}.`)) properties.deleteProperty(old);
  const isShort = text !== null && text.length <= maxMetadataLength;
  const [metadata, ...others] = findMetadata(key);
  for (const one of isShort ? others : metadata ? [metadata, ...others] : []) one.remove();
  if (text === null) return;
  if (!isShort) {
    const chunks: Record<string, string> = {};
    for (let at = 0; at < text.length; at += maxChunkLength)
      chunks[chunkKey(key, at / maxChunkLength)] = text.slice(at, at + maxChunkLength);
    properties.setProperties(chunks);
  } else if (metadata) metadata.setValue(text);
  else spreadsheet().addDeveloperMetadata(key, text);
}
