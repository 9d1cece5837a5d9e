/*
 * Entries in alphabetical order, each as: one sign for its value where it differs from the entry before, one capital
 * for the number of letters it shares with the entry before, and the letters that differ.
 */

const sharedLengthLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** One sign for each half point from -4 to 4. */
const valueSigns = "!#$%&()+,/:;<=>?@";
const escapeForRegExp = (signs: string): string => signs.replace(/[$()+/?]/g, "\\$&");

/** The nearest value that can be kept: half points from -4 to 4. */
export const toStoredValue = (value: number): number => Math.max(-4, Math.min(4, Math.round(value * 2) / 2));

/** Writes words and their values as one string of ASCII characters, about five characters an entry. */
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
    const value = valueSigns[(toStoredValue(entries.get(entry) as number) + 4) * 2] as string;
    packed += (value === previousValue ? "" : value) + sharedLengthLetters[shared] + entry.slice(shared);
    previousWord = entry;
    previousValue = value;
  }
  return packed;
}

/** The words and values that `pack` was given. */
export function unpack(packed: string): Map<string, number> {
  const entries = new Map<string, number>();
  const entryPattern = new RegExp(
    `([${escapeForRegExp(valueSigns)}]?)([A-Z])([^A-Z${escapeForRegExp(valueSigns)}]*)`,
    "g",
  );
  let entry = "";
  let value = 0;
  for (let entryMatch = entryPattern.exec(packed); entryMatch; entryMatch = entryPattern.exec(packed)) {
    if (entryMatch[1]) value = valueSigns.indexOf(entryMatch[1]) / 2 - 4;
    entry = entry.slice(0, sharedLengthLetters.indexOf(entryMatch[2] as string)) + entryMatch[3];
    entries.set(entry, value);
  }
  return entries;
}
