import { normalizeHeader } from "../files/normalize-header.ts";

/** A name for each column by which a mapping knows it: its header, numbered where several are the same; "" without one. */
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

/** Tells headers apart: two hashes of 32 bits (FNV-1a, forwards and backwards) over the sorted column keys. */
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
