import { decodeLegacy } from "./detect-legacy-encoding.ts";
import type { DecodeText } from "./read-options.ts";

/** Undoes in a text what reading UTF-8 in another encoding did to its letters. */
export type LetterRepair = (text: string) => string;

const nonAscii = /[\u0080-\uffff]+/g;

/** Encodings in which spreadsheet programs open UTF-8 that has no byte order mark. */
const encodings = ["windows-1252", "macintosh"];

/** Runs of letters in the sample, of which that many in ten must be UTF-8 again: genuine text has hardly any. */
const minShare = 0.8;

/** How to repair a text that was read in the wrong encoding and saved so ("NiÃ±o" for "Niño"); null if it was not. */
export function detectLetterRepair(sample: string, decodeText: DecodeText): LetterRepair | null {
  const runs = sample.match(nonAscii) ?? [];
  if (runs.length === 0) return null;
  for (const encoding of encodings) {
    const bytesOf = reverseTable(encoding, decodeText);
    const repairRun = (run: string): string | null => {
      const bytes = new Uint8Array(run.length);
      for (let at = 0; at < run.length; at++) {
        const byte = bytesOf.get(run[at] as string);
        if (byte === undefined) return null;
        bytes[at] = byte;
      }
      try {
        return decodeText(bytes, "utf-8");
      } catch {
        return null;
      }
    };
    // A no-break space at the end of a cell was trimmed by some programs, so not every run is whole.
    const repaired = runs.filter((run) => run.length > 1 && repairRun(run) !== null).length;
    if (repaired >= runs.length * minShare) return (text) => text.replace(nonAscii, (run) => repairRun(run) ?? run);
  }
  return null;
}

/** The byte of each letter of a single-byte encoding. */
function reverseTable(encoding: string, decodeText: DecodeText): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
  return new Map([...decodeLegacy(bytes, encoding, decodeText)].map((letter, i) => [letter, i + 128]));
}
