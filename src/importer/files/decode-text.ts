import { decodeLegacy, guessLegacyEncoding } from "./detect-legacy-encoding.ts";
import type { DecodeText } from "./read-options.ts";

const chunkLength = 1 << 18;
const lineFeed = 0x0a;

export interface Encoding {
  name: string;
  /** In bytes; 0 without a byte order mark. */
  byteOrderMarkLength: number;
  /** Bytes per code unit, and which of them holds the 0x0A of a line feed. */
  bytesPerUnit: 1 | 2;
  lineFeedOffset: 0 | 1;
  /** False if the bytes make about as much sense in another encoding. */
  isCertain?: boolean;
}

/** A part of a file's text. `done`: how far into the file it reaches, from 0 to 1. */
export interface TextChunk {
  text: string;
  isLast: boolean;
  done: number;
}

const utf8: Encoding = { name: "utf-8", byteOrderMarkLength: 0, bytesPerUnit: 1, lineFeedOffset: 0 };
const utf16le: Encoding = { name: "utf-16le", byteOrderMarkLength: 0, bytesPerUnit: 2, lineFeedOffset: 0 };
const utf16be: Encoding = { name: "utf-16be", byteOrderMarkLength: 0, bytesPerUnit: 2, lineFeedOffset: 1 };

/** The bytes turned out not to be valid in the detected encoding. */
export class WrongEncodingError extends Error {
  constructor(readonly chunk: Uint8Array) {
    super();
  }
}

/** Goes by the byte order mark; without one, looks for the zero bytes of UTF-16, else assumes UTF-8. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { ...utf16le, byteOrderMarkLength: 2 };
  if (first === 0xfe && second === 0xff) return { ...utf16be, byteOrderMarkLength: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...utf8, byteOrderMarkLength: 3 };
  const sample = Math.min(bytes.length, 1000) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) evenZeros += 1;
    if (bytes[i + 1] === 0) oddZeros += 1;
  }
  // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (oddZeros > sample / 4 && evenZeros === 0) return utf16le;
  if (evenZeros > sample / 4 && oddZeros === 0) return utf16be;
  return utf8;
}

/** The encoding of bytes that are not UTF-8, as spreadsheet programs still write them; null if they are no text. */
export function detectLegacyEncoding(error: WrongEncodingError, decodeText: DecodeText): Encoding | null {
  const guess = guessLegacyEncoding(error.chunk, decodeText);
  return guess === null ? null : { ...utf8, ...guess };
}

/**
 * The file's text in chunks of about 256 KB, decoded lazily. A chunk ends at the end of a line, unless the line is
 * longer than a chunk. Throws `WrongEncodingError`.
 */
export function* decodeInChunks(bytes: Uint8Array, encoding: Encoding, decodeText: DecodeText): Generator<TextChunk> {
  for (let start = encoding.byteOrderMarkLength; start < bytes.length; ) {
    const end = chunkEnd(bytes, start, encoding);
    const text = decodeChunk(bytes.subarray(start, end), encoding.name, decodeText);
    yield { text, isLast: end >= bytes.length, done: end / bytes.length };
    start = end;
  }
}

function decodeChunk(chunk: Uint8Array, encoding: string, decodeText: DecodeText): string {
  try {
    return decodeLegacy(chunk, encoding, decodeText);
  } catch {
    throw new WrongEncodingError(chunk);
  }
}

function chunkEnd(bytes: Uint8Array, start: number, encoding: Encoding): number {
  const targetEnd = start + chunkLength;
  if (targetEnd >= bytes.length) return bytes.length;
  const end = lineEnd(bytes.subarray(0, Math.min(bytes.length, targetEnd + chunkLength)), start, targetEnd, encoding);
  if (end !== null) return end;
  return targetEnd + chunkLength >= bytes.length ? bytes.length : characterBoundary(bytes, targetEnd, encoding);
}

function lineEnd(
  bytes: Uint8Array,
  start: number,
  from: number,
  { bytesPerUnit, lineFeedOffset }: Encoding,
): number | null {
  for (let i = bytes.indexOf(lineFeed, from); i !== -1; i = bytes.indexOf(lineFeed, i + 1)) {
    if (bytesPerUnit === 1) return i + 1;
    const pair = i - lineFeedOffset;
    if ((pair - start) % 2 === 0 && bytes[pair + 1 - lineFeedOffset] === 0) return pair + 2;
  }
  return null;
}

/** The last position up to `at` that does not split a character. */
function characterBoundary(bytes: Uint8Array, at: number, { name, bytesPerUnit, lineFeedOffset }: Encoding): number {
  const isInsideCharacter = (position: number): boolean =>
    bytesPerUnit === 2
      ? ((bytes[position + 1 - lineFeedOffset] as number) & 0xfc) === 0xdc
      : name === "utf-8" && ((bytes[position] as number) & 0xc0) === 0x80;
  let position = at;
  while (position > at - 8 && isInsideCharacter(position)) position -= bytesPerUnit;
  return position;
}
