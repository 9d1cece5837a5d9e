import { decodeLegacy, guessLegacyEncoding } from "./legacy-encoding.ts";
import { breathe, type DecodeText, type ReadingOptions } from "./reading.ts";

const partSize = 1 << 20;
const lineFeed = 0x0a;

interface Encoding {
  name: string;
  /** Bytes of its byte order mark. */
  skip: number;
  /** Bytes of one unit, and which of them holds a line feed. */
  unit: 1 | 2;
  lineFeedAt: 0 | 1;
}

const utf8: Encoding = { name: "utf-8", skip: 0, unit: 1, lineFeedAt: 0 };
const utf16le: Encoding = { name: "utf-16le", skip: 0, unit: 2, lineFeedAt: 0 };
const utf16be: Encoding = { name: "utf-16be", skip: 0, unit: 2, lineFeedAt: 1 };

/**
 * The file's text in parts of about a megabyte that end with a line, or null where the bytes are not text.
 *
 * A byte order mark decides; then UTF-16 that lost its mark, UTF-8, and the old single-byte encodings that
 * spreadsheet programs still write.
 */
export async function decode(bytes: Uint8Array, options: ReadingOptions): Promise<string[] | null> {
  const encoding = sniff(bytes);
  try {
    return await decodeParts(bytes, encoding, options);
  } catch (error) {
    if (encoding.name !== "utf-8" || !(error instanceof NotThisEncoding)) throw error;
    const name = guessLegacyEncoding(error.part, options.decodeText);
    return name === null ? null : decodeParts(bytes, { ...utf8, name }, options);
  }
}

function sniff(bytes: Uint8Array): Encoding {
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

class NotThisEncoding extends Error {
  constructor(readonly part: Uint8Array) {
    super();
  }
}

async function decodeParts(bytes: Uint8Array, encoding: Encoding, options: ReadingOptions): Promise<string[]> {
  const parts: string[] = [];
  for (let start = encoding.skip; start < bytes.length; ) {
    const end = endOfPart(bytes, start, encoding);
    parts.push(decodePart(bytes.subarray(start, end), encoding.name, options.decodeText));
    start = end;
    await breathe(options, (start / bytes.length) * 0.2);
  }
  return parts;
}

function decodePart(part: Uint8Array, encoding: string, decodeText: DecodeText): string {
  try {
    return decodeLegacy(part, encoding, decodeText);
  } catch {
    throw new NotThisEncoding(part);
  }
}

function endOfPart(bytes: Uint8Array, start: number, { unit, lineFeedAt }: Encoding): number {
  const wanted = start + partSize;
  if (wanted >= bytes.length) return bytes.length;
  for (let i = bytes.indexOf(lineFeed, wanted); i !== -1; i = bytes.indexOf(lineFeed, i + 1)) {
    if (unit === 1) return i + 1;
    const pair = i - lineFeedAt;
    if ((pair - start) % 2 === 0 && bytes[pair + 1 - lineFeedAt] === 0) return pair + 2;
  }
  return bytes.length;
}
