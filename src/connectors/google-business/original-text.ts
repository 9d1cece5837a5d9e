const translatedMark = "(Translated by Google)";
const originalMark = "(Original)";

/**
 * The customer's own words. In a review in another language than the profile's, Google puts a translation before the
 * original, or after it.
 */
export function originalText(comment: string | null): string | null {
  if (comment === null) return null;
  const original = comment.lastIndexOf(originalMark);
  if (comment.trimStart().startsWith(translatedMark) && original !== -1)
    return comment.slice(original + originalMark.length).trim() || null;
  const translated = comment.lastIndexOf(`\n${translatedMark}`);
  return translated === -1 ? comment : comment.slice(0, translated).trim() || null;
}
