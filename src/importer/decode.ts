import { decodeLegacy, guessLegacyEncoding } from "./legacy-encoding.ts";
import type { DecodeText } from "./reading.ts";

const partSize = 1 << 18;
const lineFeed = 0x0a;

export interface Encoding {
  name: string;
  /** Bytes of its byte order mark. */
  skip: number;
  /** Bytes of one unit, and which of them holds a line feed. */
  unit: 1 | 2;
  lineFeedAt: 0 | 1;
}

/** Some text of a file, and how far into the file it reaches, from 0 to 1. */
export interface Part {
  text: string;
  isLast: boolean;
  done: number;
}

const utf8: Encoding = { name: "utf-8", skip: 0, unit: 1, lineFeedAt: 0 };
const utf16le: Encoding = { name: "utf-16le", skip: 0, unit: 2, lineFeedAt: 0 };
const utf16be: Encoding = { name: "utf-16be", skip: 0, unit: 2, lineFeedAt: 1 };

/** The bytes are not of the encoding that they seemed to be of. */
export class NotThisEncoding extends Error {
  constructor(readonly part: Uint8Array) {
    super();
  }
}

/** A byte order mark decides; then UTF-16 that lost its mark, then UTF-8. */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { ...utf16le, skip: 2 };
  if (first === 0xfe && second === 0xff) return { ...utf16be, skip: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...utf8, skip: 3 };
  const sample = Math.min(bytes.length, 1000) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (odd > sample / 4 && even === 0) return utf16le;
  if (even > sample / 4 && odd === 0) return utf16be;
  return utf8;
}

/** The old single-byte encoding, as spreadsheet programs still write them, of bytes that are not UTF-8; null where they are not text. */
export function legacyEncoding(error: NotThisEncoding, decodeText: DecodeText): Encoding | null {
  const name = guessLegacyEncoding(error.part, decodeText);
  return name === null ? null : { ...utf8, name };
}

/**
 * The file's text in parts of about a quarter of a megabyte, each decoded when it is asked for. A part ends with a line, save where a
 * line is longer than a part. Throws `NotThisEncoding`.
 */
export function* decodeParts(bytes: Uint8Array, encoding: Encoding, decodeText: DecodeText): Generator<Part> {
  for (let start = encoding.skip; start < bytes.length; ) {
    const end = endOfPart(bytes, start, encoding);
    const text = decodePart(bytes.subarray(start, end), encoding.name, decodeText);
    yield { text, isLast: end >= bytes.length, done: end / bytes.length };
    start = end;
  }
}

function decodePart(part: Uint8Array, encoding: string, decodeText: DecodeText): string {
  try {
    return decodeLegacy(part, encoding, decodeText);
  } catch {
    throw new NotThisEncoding(part);
  }
}

function endOfPart(bytes: Uint8Array, start: number, encoding: Encoding): number {
  const wanted = start + partSize;
  if (wanted >= bytes.length) return bytes.length;
  const end = endOfLine(bytes.subarray(0, Math.min(bytes.length, wanted + partSize)), start, wanted, encoding);
  if (end !== null) return end;
  return wanted + partSize >= bytes.length ? bytes.length : betweenCharacters(bytes, wanted, encoding);
}

function endOfLine(bytes: Uint8Array, start: number, from: number, { unit, lineFeedAt }: Encoding): number | null {
  for (let i = bytes.indexOf(lineFeed, from); i !== -1; i = bytes.indexOf(lineFeed, i + 1)) {
    if (unit === 1) return i + 1;
    const pair = i - lineFeedAt;
    if ((pair - start) % 2 === 0 && bytes[pair + 1 - lineFeedAt] === 0) return pair + 2;
  }
  return null;
}

/** The nearest place before `at` where no character is cut in two; parts begin at even distances from each other. */
function betweenCharacters(bytes: Uint8Array, at: number, { name, unit, lineFeedAt }: Encoding): number {
  const isInside = (place: number): boolean =>
    unit === 2
      ? ((bytes[place + 1 - lineFeedAt] as number) & 0xfc) === 0xdc
      : name === "utf-8" && ((bytes[place] as number) & 0xc0) === 0x80;
  let place = at;
  while (place > at - 8 && isInside(place)) place -= unit;
  return place;
}
