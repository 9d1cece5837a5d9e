/** Google's limit of characters in a cell, counted as JavaScript does. */
export const maxCellLength = 50_000;

/** The beginning of a text, without half of a character that takes two places, as emoji do. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? maxLength - 1 : maxLength);
}

/** A text in parts of at most this length, none of which begins or ends within a character. */
export function splitText(text: string, maxLength: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += (parts.at(-1) as string).length)
    parts.push(cutText(text.slice(start, start + maxLength + 1), maxLength));
  return parts;
}

/**
 * Beginnings that Sheets would read as a formula or number even of a text this long, so that it needs an apostrophe, which
 * may count as a character.
 */
const needsApostrophe = /^[\s\d=+\-'@.,($€£¥]/;

/** As much of a text as a cell can hold. */
export const fitCell = (text: string): string =>
  text.length < maxCellLength ? text : cutText(text, needsApostrophe.test(text) ? maxCellLength - 1 : maxCellLength);

/** A text in which halves of characters, which no request and no cell can hold, are replaced by \uFFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
