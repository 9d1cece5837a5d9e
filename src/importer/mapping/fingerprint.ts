import { headerName } from "../header-names.ts";

/** A name for each column by which a mapping knows it: its header, numbered where several are the same; "" without one. */
export function columnKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = headerName(header);
    if (name === "") return "";
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Tells headers apart: two hashes of 32 bits (FNV-1a, forwards and backwards) over the sorted column keys. */
export function fingerprintOf(headers: readonly string[]): string {
  const text = columnKeys(headers)
    .filter((key) => key !== "")
    .sort()
    .join("\u0001");
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `${(forwards >>> 0).toString(36)}.${(backwards >>> 0).toString(36)}`;
}
