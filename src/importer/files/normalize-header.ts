/**
 * Normalizes a header for comparison: ignores case, soft hyphens, zero-width characters and outer spaces. Re-saved files
 * have `_` instead of a space and curly instead of straight quotes.
 */
export function normalizeHeader(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[’‘´`]/g, "'")
    .replace(/[„“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/[\s\u00a0_]+/g, " ")
    .trim()
    .toLowerCase();
}
