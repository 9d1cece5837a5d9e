import { normalizeHeader } from "../files/normalize-header.ts";

/** The key of each column in a mapping: its header, numbered if several are the same; "" without a header. */
export function columnKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = normalizeHeader(header);
    if (name === "") return "";
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Identifies a set of headers, in any order: two 32-bit FNV-1a hashes, forwards and backwards, of the sorted column keys. */
export function headerFingerprint(headers: readonly string[]): string {
  const text = columnKeys(headers)
    .filter((key) => key !== "")
    .sort()
    .join("\u0001");
  let forwardHash = 0x811c9dc5;
  let backwardHash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwardHash = Math.imul(forwardHash ^ text.charCodeAt(at), 0x01000193);
    backwardHash = Math.imul(backwardHash ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `${(forwardHash >>> 0).toString(36)}.${(backwardHash >>> 0).toString(36)}`;
}
