/**
 * What the workbook keeps for everybody who uses the add-on in it. Short texts are metadata of the workbook, which come
 * along in a copy; long ones are properties of the document, which hold more and do not. No secret belongs in either.
 */
const mostInMetadata = 12_000;
/** A property holds 9 KB; a character takes up to three bytes. */
const pieceLength = 2_900;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
const metadataOf = (key: string) =>
  spreadsheet()
    .getDeveloperMetadata()
    .filter((metadata) => metadata.getKey() === key);
const pieceKey = (key: string, place: number) => `${key}.${place}`;

/** The text kept under the key; null without one. */
export function keptText(key: string): string | null {
  const [metadata] = metadataOf(key);
  if (metadata) return metadata.getValue();
  const kept = PropertiesService.getDocumentProperties().getProperties();
  let text = "";
  for (let place = 0; kept[pieceKey(key, place)] !== undefined; place++) text += kept[pieceKey(key, place)];
  return text === "" ? null : text;
}

/** Whether a text is short enough to be kept at all: the properties of a document hold 500 KB together. */
export const canKeep = (text: string): boolean => text.length <= 130_000;

/** Keeps a text in place of what was there; null forgets it. */
export function keepText(key: string, text: string | null): void {
  if (keptText(key) === text) return;
  const properties = PropertiesService.getDocumentProperties();
  for (const old of properties.getKeys()) if (old.startsWith(`${key}.`)) properties.deleteProperty(old);
  const isShort = text !== null && text.length <= mostInMetadata;
  const [metadata, ...others] = metadataOf(key);
  for (const one of isShort ? others : metadata ? [metadata, ...others] : []) one.remove();
  if (text === null) return;
  if (!isShort) {
    const pieces: Record<string, string> = {};
    for (let at = 0; at < text.length; at += pieceLength)
      pieces[pieceKey(key, at / pieceLength)] = text.slice(at, at + pieceLength);
    properties.setProperties(pieces);
  } else if (metadata) metadata.setValue(text);
  else spreadsheet().addDeveloperMetadata(key, text);
}
