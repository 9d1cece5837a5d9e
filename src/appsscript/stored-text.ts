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

/** The pieces of a long text; the first begins with their number, except in texts of version 0.1. */
function joinPieces(key: string): string | null {
  const properties = PropertiesService.getDocumentProperties().getProperties();
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
  return metadata ? metadata.getValue() : joinPieces(key);
}

/** Whether a text is short enough to be stored: Google's limit for all of a document's properties is 500 KB. */
export const fitsStorage = (text: string): boolean => text.length <= 130_000;

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
  for (const metadata of findMetadata(key)) metadata.remove();
  if (count > 0) deletePieces(key, count);
}

function saveAsMetadata(key: string, text: string): void {
  const [metadata, ...surplus] = findMetadata(key);
  if (metadata) metadata.setValue(text);
  else spreadsheet().addDeveloperMetadata(key, text);
  for (const each of surplus) each.remove();
}

/** Stores the pieces with one call. Returns their number. */
function savePieces(key: string, text: string): number {
  const chunks: Record<string, string> = {};
  const count = Math.ceil(text.length / maxChunkLength);
  for (let index = 0; index < count; index++)
    chunks[chunkKey(key, index)] = text.slice(index * maxChunkLength, (index + 1) * maxChunkLength);
  chunks[chunkKey(key, 0)] = `${count}/${chunks[chunkKey(key, 0)]}`;
  PropertiesService.getDocumentProperties().setProperties(chunks);
  return count;
}

/** Deletes pieces of a text. The metadata that replace them are stored first: those wait, and properties do not. */
function deletePieces(key: string, from: number): void {
  const properties = PropertiesService.getDocumentProperties();
  const indexes = properties
    .getKeys()
    .filter((each) => each.startsWith(`${key}.`))
    .map((each) => Number(each.slice(key.length + 1)))
    .filter((index) => index >= from);
  if (indexes.length > 0) SpreadsheetApp.flush();
  for (const index of indexes.sort((a, b) => a - b)) properties.deleteProperty(chunkKey(key, index));
}
