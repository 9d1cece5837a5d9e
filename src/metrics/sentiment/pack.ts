/*
 * Entries in alphabetical order, each as: one sign for its value where it differs from the entry before, one capital
 * for the number of letters it shares with the entry before, and the letters that differ.
 */

const shares = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** One sign for each half point from -4 to 4. */
const values = "!#$%&()+,/:;<=>?@";
const escaped = (signs: string): string => signs.replace(/[$()+/?]/g, "\\$&");

/** The nearest value that can be kept: half points from -4 to 4. */
export const keptValue = (value: number): number => Math.max(-4, Math.min(4, Math.round(value * 2) / 2));

/** Writes words and their values as one string of ASCII characters, about five characters an entry. */
export function pack(entries: ReadonlyMap<string, number>): string {
  let packed = "";
  let before = "";
  let valueBefore = "";
  for (const entry of [...entries.keys()].sort()) {
    let shared = 0;
    while (shared < shares.length - 1 && shared < before.length && entry[shared] === before[shared]) shared++;
    const value = values[(keptValue(entries.get(entry) as number) + 4) * 2] as string;
    packed += (value === valueBefore ? "" : value) + shares[shared] + entry.slice(shared);
    before = entry;
    valueBefore = value;
  }
  return packed;
}

/** The words and values that `pack` was given. */
export function unpack(packed: string): Map<string, number> {
  const entries = new Map<string, number>();
  const pieces = new RegExp(`([${escaped(values)}]?)([A-Z])([^A-Z${escaped(values)}]*)`, "g");
  let entry = "";
  let value = 0;
  for (let piece = pieces.exec(packed); piece; piece = pieces.exec(packed)) {
    if (piece[1]) value = values.indexOf(piece[1]) / 2 - 4;
    entry = entry.slice(0, shares.indexOf(piece[2] as string)) + piece[3];
    entries.set(entry, value);
  }
  return entries;
}
