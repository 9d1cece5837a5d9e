/*
 * Entries in alphabetical order, each written as: a character for its value, if it differs from the previous entry's; a
 * capital for the number of letters it shares with the previous entry; the remaining letters.
 */

const sharedLengthLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** One character for each half point from -4 to 4. */
const valueCharacters = "!#$%&()+,/:;<=>?@";
const escapeForRegExp = (characters: string): string => characters.replace(/[$()+/?]/g, "\\$&");

/** The nearest value that can be stored: half points from -4 to 4. */
export const toStoredValue = (value: number): number => Math.max(-4, Math.min(4, Math.round(value * 2) / 2));

/** Packs words and their values into an ASCII string, about five characters per entry. */
export function pack(entries: ReadonlyMap<string, number>): string {
  let packed = "";
  let previousWord = "";
  let previousValue = "";
  for (const entry of [...entries.keys()].sort()) {
    let shared = 0;
    while (
      shared < sharedLengthLetters.length - 1 &&
      shared < previousWord.length &&
      entry[shared] === previousWord[shared]
    )
      shared++;
    const value = valueCharacters[(toStoredValue(entries.get(entry) as number) + 4) * 2] as string;
    packed += (value === previousValue ? "" : value) + sharedLengthLetters[shared] + entry.slice(shared);
    previousWord = entry;
    previousValue = value;
  }
  return packed;
}

/** The inverse of `pack`. */
export function unpack(packed: string): Map<string, number> {
  const entries = new Map<string, number>();
  const entryPattern = new RegExp(
    `([${escapeForRegExp(valueCharacters)}]?)([A-Z])([^A-Z${escapeForRegExp(valueCharacters)}]*)`,
    "g",
  );
  let entry = "";
  let value = 0;
  for (let entryMatch = entryPattern.exec(packed); entryMatch; entryMatch = entryPattern.exec(packed)) {
    if (entryMatch[1]) value = valueCharacters.indexOf(entryMatch[1]) / 2 - 4;
    entry = entry.slice(0, sharedLengthLetters.indexOf(entryMatch[2] as string)) + entryMatch[3];
    entries.set(entry, value);
  }
  return entries;
}
