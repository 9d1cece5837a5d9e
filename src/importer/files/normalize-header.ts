/**
 * A header as it is compared: without case, soft hyphens, zero-width marks and outer spaces; re-saved files put `_` for
 * a space and curly quotes for straight ones.
 */
export function normalizeHeader(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[’‘´`]/g, "'")
    .replace(/[„“”]/g, '"')
    .replace(/[\s\u00a0_]+/g, " ")
    .trim()
    .toLowerCase();
}
