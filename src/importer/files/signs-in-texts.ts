export const letter = /\p{L}|\p{M}/u;

/** A sign in texts, with what is usually before and behind it. */
interface UsualPlace {
  sign: RegExp;
  before: RegExp;
  after: RegExp;
}

/** Three characters before a sign and four behind it are compared. */
const usualPlaces: readonly UsualPlace[] = [
  { sign: /[–—×•·]/, before: /(?:^|\s)$/, after: /^\s/ },
  { sign: /[•·]/, before: /(?:^|["',;])$/, after: /^\s/ },
  { sign: /[–×]/, before: /\d$/, after: /^\d/ },
  { sign: /[€£¥]/, before: /(?:^|[^\p{L}\d])$/u, after: /^\s?\d/ },
  { sign: /[€£¥¢°²³½¼¾]/, before: /\d\s?$/, after: /^(?:$|[^\p{L}]|[CF]\b)/u },
  { sign: /[½¼¾]/, before: /(?:^|[^\p{L}])$/u, after: /^(?:$|[^\p{L}])/u },
  { sign: /[²³]/, before: /m$/, after: /^(?:$|[^\p{L}\d])/u },
  { sign: /[©§±’]/, before: /(?:^|[^\p{L}\d])$/u, after: /^(?:\s?[\dA-Z]|n[’ ])/ },
  { sign: /[®™…]/, before: /[\p{L}\d]$/u, after: /^(?:$|[^\p{L}\d])/u },
  { sign: /[ªº]/, before: /\d|\b[nN]$/, after: /^(?:$|[^\p{L}\d])/u },
  { sign: /°/, before: /\b[nN]$/, after: /^\s?\d/ },
];

/** Opening marks with those that close them. */
const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["‘", "’"],
  ["‚", "‘"],
  ["«", "»"],
  ["¿", "?"],
  ["¡", "!"],
];
/** How far a pair's marks can be apart. */
const maxPairLength = 200;

/** Whether a mark at the edge of a word has its other half. One without can be a letter: "Ça" in another encoding is "«a". */
function isPaired(text: string, at: number): boolean {
  const isInWord = (character: string | undefined) => character !== undefined && /[\p{L}\d]/u.test(character);
  return pairs.some(([opening, closing]) => {
    if (text[at] === opening && !isInWord(text[at - 1]))
      return text.slice(at + 1, at + maxPairLength).includes(closing) && text[at + 1] !== " ";
    return (
      text[at] === closing &&
      !isInWord(text[at + 1]) &&
      text.slice(Math.max(0, at - maxPairLength), at).includes(opening)
    );
  });
}

/**
 * The score of a punctuation mark or symbol at a place of a text; null for a letter. From -1 to 1, and above where a letter
 * that is read in another encoding hardly ever looks so.
 */
export function markScore(text: string, at: number): number | null {
  const character = text[at] as string;
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + 1, at + 5);
  // Only English and Dutch words end so, "it’s"; but "país" and "París" are Spanish.
  if (character === "’" && /[a-z]$/i.test(before) && /^(?:s|t|d|m|n|re|ve|ll)(?![\p{L}’])/iu.test(after))
    return /[aru]$/i.test(before) && /^s/i.test(after) ? 1 : 1.4;
  if (isPaired(text, at)) return 1.2;
  if (usualPlaces.some((usual) => usual.sign.test(character) && usual.before.test(before) && usual.after.test(after)))
    return 1.2;
  if (letter.test(character)) return null;
  const isAfterLetter = letter.test(before.slice(-1));
  const isBeforeLetter = letter.test(after.slice(0, 1));
  if (character === "’") return isAfterLetter ? 1 : 0.5;
  if (/[“”‘„‚–—…«»•€£°©®™¿¡\u00a0№·]/.test(character)) return isAfterLetter && isBeforeLetter ? -0.5 : 0.5;
  return isAfterLetter && isBeforeLetter ? -1 : isAfterLetter || isBeforeLetter ? -0.7 : -0.2;
}
