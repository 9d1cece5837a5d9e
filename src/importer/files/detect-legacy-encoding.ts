import { type LegacyEncoding, legacyEncodings } from "./letters-of-languages.ts";
import type { DecodeText } from "./read-options.ts";
import { letter, markScore } from "./signs-in-texts.ts";

/** The likeliest encoding of bytes. `isCertain`: no other one gives another text that is nearly as likely. */
export interface EncodingGuess {
  name: string;
  isCertain: boolean;
}

const maxSampleBytes = 1 << 18;

/** Characters beyond ASCII that are judged; more change nothing. */
const maxJudged = 4_000;

/** In favour of windows-1252, which is far more common than the others. */
const usualBonus = 0.1;
/** The least lead over another text: for each character, for each that differs in it, or in all. */
const minLead = 0.1;
const minLeadOfDifferent = 0.3;
const minLeadCount = 4;
const minScore = 0.4;

/** Which legacy encoding makes the most sense of text that is not UTF-8; null if none does. */
export function guessLegacyEncoding(bytes: Uint8Array, decodeText: DecodeText): EncodingGuess | null {
  const sample = bytes.subarray(0, maxSampleBytes);
  const candidates: { name: string; text: string; score: number; judged: number }[] = [];
  for (const encoding of legacyEncodings) {
    const text = tryDecode(sample, encoding.name, decodeText);
    if (text === null || hasManyControls(text)) continue;
    candidates.push({ name: encoding.name, text, ...plausibility(text, encoding, decodeText) });
  }
  const [first] = candidates;
  if (first === undefined) return null;
  const weight = ({ name, score }: (typeof candidates)[number]) => score + (name === "windows-1252" ? usualBonus : 0);
  const best = candidates.reduce((one, other) => (weight(other) > weight(one) ? other : one), first);
  const isAheadOf = (rival: (typeof candidates)[number]) => {
    if (rival.text === best.text) return true;
    const lead = (best.score - rival.score) * best.judged;
    if (lead >= minLeadCount || lead >= minLead * best.judged) return true;
    return lead >= minLeadOfDifferent * countDifferences(best.text, rival.text);
  };
  return { name: best.name, isCertain: best.score >= minScore && candidates.every(isAheadOf) };
}

function countDifferences(one: string, other: string): number {
  let count = Math.abs(one.length - other.length);
  for (let at = Math.min(one.length, other.length) - 1; at >= 0; at--)
    if (one.charCodeAt(at) !== other.charCodeAt(at)) count += 1;
  return count;
}

function tryDecode(bytes: Uint8Array, name: string, decodeText: DecodeText): string | null {
  try {
    return decodeLegacy(bytes, name, decodeText);
  } catch {
    return null;
  }
}

/** The characters of windows-1252 from 0x80, where Latin-1 has control characters. */
const windows1252Characters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The characters of code page 850 from 0x80, which browsers do not know. Code page 437 has the same letters in the same places. */
const ibm850Characters =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/**
 * Decodes text. Some decoders treat windows-1252 as Latin-1 and lose its quotes and dashes; this restores them.
 * "CSV (MS-DOS)" of Excel is code page 850, or 437 in the United States.
 */
export function decodeLegacy(bytes: Uint8Array, encoding: string, decodeText: DecodeText): string {
  if (encoding === "ibm850")
    // Any encoding with one character for each byte will do.
    return decodeText(bytes, "iso-8859-5").replace(
      /[\u0080-\uffff]/g,
      (_, at) => ibm850Characters[(bytes[at] as number) - 0x80] as string,
    );
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

/** From -1 to 1: how much the characters beyond ASCII look like words of a language that is written in the encoding. */
function plausibility(text: string, encoding: LegacyEncoding, decodeText: DecodeText) {
  const { alphabets = [""], characters } = encoding;
  const usual = characters === undefined ? new Set<string>() : usualCharacters(encoding, decodeText);
  const scores = alphabets.map(() => 0);
  let judged = 0;
  for (const { 0: run, index } of text.matchAll(/[\u0080-\u{10ffff}]+/gu)) {
    const all = [...run];
    for (const [at, character] of all.entries()) {
      const before = all[at - 1] ?? text[index - 1] ?? " ";
      const after = all[at + 1] ?? text[index + run.length] ?? " ";
      judged += 1;
      const shared =
        characters === undefined
          ? markScore(text, index + at)
          : characterScore(character, before, after, encoding, usual);
      // The only letter of its script is rather a sign: "20°".
      const isStray = all.length === 1 && !latin.test(character) && !hasLetterNear(text, index);
      for (const [language, letters] of alphabets.entries())
        scores[language] =
          (scores[language] as number) + (shared ?? (isStray ? 0 : letterScore(character, before, after, letters)));
    }
    if (judged > maxJudged) break;
  }
  return { score: Math.max(...scores) / Math.max(1, judged) - shareWithoutAccent(text) / 2, judged };
}

function hasLetterNear(text: string, at: number): boolean {
  return /[\u0080-\uffff]/.test(text.slice(Math.max(0, at - 20), at) + text.slice(at + 1, at + 20));
}

/** How many of the Greek words lack the accent that each has. */
function shareWithoutAccent(text: string): number {
  const words = text.slice(0, 20_000).match(/[α-ωά-ώΐΰ]{3,}/g) ?? [];
  return words.filter((word) => !/[ά-ΰό-ώ]/.test(word)).length / Math.max(1, words.length);
}

const latin = /[a-z\u00c0-\u024f]/i;

/** The score of a letter, by its rank in the language and its neighbours. */
function letterScore(character: string, before: string, after: string, letters: string): number {
  const lower = character.toLowerCase();
  const rank = letters.indexOf(lower);
  if (rank === -1) return -1;
  const isLatin = latin.test(character);
  // Words are of one script.
  if (letter.test(before) && latin.test(before) !== isLatin) return -1;
  if (letter.test(after) && latin.test(after) !== isLatin) return -1;
  // In Portuguese only before an e: "õ" elsewhere is Hungarian, misread.
  if (lower === "õ" && letters.includes("ã") && after.toLowerCase() !== "e") return -1;
  // Letters that end words, one that begins none, and the marks of Thai, which follow a letter.
  if (/[ςםןךףץ]/.test(character) && letter.test(after)) return -1;
  if ((character === "ð" || /\p{M}/u.test(character)) && !letter.test(before)) return -1;
  // Few words have one letter.
  if (isLatin && !letter.test(before) && !letter.test(after) && !"àèéóòùåöø".includes(lower)) return -0.5;
  // "£100" is "Ł100" in another encoding.
  if (!letter.test(before) && /\d/.test(after)) return -0.5;
  const isCapital = lower !== character;
  const isAfterSmall = letter.test(before) && before === before.toLowerCase() && before !== before.toUpperCase();
  if (isCapital && isAfterSmall) return -1;
  const isAllCapitals = isCapital && letter.test(before);
  return (1 - ((isLatin ? 0.3 : 0.8) * rank) / letters.length) * (isAllCapitals ? 0.95 : 1);
}

/** The score of a character of a script with thousands of them. */
function characterScore(
  character: string,
  before: string,
  after: string,
  { characters = "", script }: LegacyEncoding,
  usual: ReadonlySet<string>,
): number {
  if (/[\u3000-\u303f\uff01-\uff5e]/.test(character)) return 0.7;
  if (/[“”‘’—…·]/.test(character)) return 0.3;
  // A letter misread together with the one beside it stands alone in a word.
  const isAlone = before < "\u0080" && after < "\u0080" && (/[a-z]/.test(before) || /[a-z]/.test(after));
  if (isAlone) return -1;
  if (characters.includes(character)) return 1;
  if (script?.test(character)) return script.test("가") ? 0.5 : 0.8;
  return usual.has(character) ? 0.6 : -0.5;
}

const usualByEncoding = new Map<string, ReadonlySet<string>>();

/** The Chinese characters that a standard lists first, as the usual ones. */
function usualCharacters({ usualRows }: LegacyEncoding, decodeText: DecodeText): ReadonlySet<string> {
  if (usualRows === undefined) return new Set();
  const [name, first, last] = usualRows;
  const known = usualByEncoding.get(name);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let row = first; row <= last; row++)
    for (const [from, to] of [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ] as const) {
      if (from === 0x40 && name !== "big5") continue;
      const bytes = Uint8Array.from({ length: (to - from + 1) * 2 }, (_, i) =>
        i % 2 === 0 ? row : from + i / 2 - 0.5,
      );
      for (const character of tryDecode(bytes, name, decodeText) ?? "") found.add(character);
    }
  usualByEncoding.set(name, found);
  return found;
}
