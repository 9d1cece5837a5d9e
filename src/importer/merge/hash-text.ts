/**
 * Two 32-bit FNV-1a hashes, forwards and backwards, since a single one is likely to collide among 100,000 texts. Stored
 * with the entries for undo, so it stays as it is; `hashKey` is stronger.
 */
export function hashText(text: string): string {
  // Looked up once, because access to a global costs more than the multiplication.
  const { imul } = Math;
  let forwardHash = 0x811c9dc5;
  let backwardHash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwardHash = imul(forwardHash ^ text.charCodeAt(at), 0x01000193);
    backwardHash = imul(backwardHash ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `${(forwardHash >>> 0).toString(36)}.${(backwardHash >>> 0).toString(36)}`;
}
