import type { DecodeText } from "./read-options.ts";

/** Single-byte encodings that Excel writes on Windows and Mac. The first wins a tie. */
const encodings = ["windows-1252", "windows-1251", "macintosh"];

const sampleSize = 1 << 18;

/**
 * Which single-byte encoding makes the most sense of text that is not UTF-8; null if none does.
 *
 * Every byte is a letter in each of them, so candidates are scored by the letters' neighbours: accented letters come
 * singly among plain ones, Cyrillic ones in whole words, quotes and dashes at the edges of words.
 */
export function guessLegacyEncodingName(bytes: Uint8Array, decodeText: DecodeText): string | null {
  const sample = bytes.subarray(0, sampleSize);
  let best: string | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of encodings) {
    const text = decodeLegacy(sample, encoding, decodeText);
    if (hasManyControls(text)) continue;
    const score = plausibilityScore(text);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** The characters of windows-1252 from 0x80, where Latin-1 has control characters. */
const windows1252Characters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes text. Some decoders treat windows-1252 as Latin-1 and lose its quotes and dashes; this restores them. */
export function decodeLegacy(bytes: Uint8Array, encoding: string, decodeText: DecodeText): string {
  const text = decodeText(bytes, encoding);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252Characters[control.charCodeAt(0) - 0x80] as string);
}

/** Whether text is really binary: over 5 % control characters. A damaged text has fewer. */
export function hasManyControls(text: string): boolean {
  let count = 0;
  const length = Math.min(text.length, 20_000);
  for (let i = 0; i < length; i++) if (isControl(text.charCodeAt(i))) count += 1;
  return count > length / 20;
}

function isControl(code: number): boolean {
  return code < 32 ? code < 9 || code > 13 : code >= 0x7f && code < 0xa0;
}

function plausibilityScore(text: string): number {
  let score = 0;
  for (const { 0: run, index } of text.matchAll(/[\u0080-\uffff]+/g)) {
    const before = text[index - 1] ?? " ";
    const after = text[index + run.length] ?? " ";
    score += runScore(run, before, after);
  }
  return score;
}

function runScore(run: string, before: string, after: string): number {
  if (/^\p{Script=Cyrillic}+$/u.test(run)) {
    const touchesLatin = /[a-z]/i.test(before) || /[a-z]/i.test(after);
    const isWordShaped = /^(\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(run);
    return touchesLatin ? -run.length : (isWordShaped ? 1 : -0.5) * run.length - (run.length === 1 ? 0.5 : 0);
  }
  if (/^\p{Script=Latin}+$/u.test(run)) {
    const hasInnerCapital = /[a-z]/.test(before) && /\p{Lu}/u.test(run);
    return run.length > 2 || hasInnerCapital ? -run.length : run.length;
  }
  if (/^[“”‘’–—…«»•€£°©®™¿¡\u00a0]+$/.test(run)) {
    const isInsideWord = /[a-z]/i.test(before) && /[a-z]/i.test(after);
    return !isInsideWord || run === "’" ? run.length : -run.length;
  }
  return -run.length;
}
