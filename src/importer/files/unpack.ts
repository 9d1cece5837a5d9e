import { Gunzip, Inflate } from "fflate";
import { PasswordProtectedError, type ReadOptions, yieldToPage } from "./read-options.ts";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** More than the largest known export, less than a browser tab can hold. */
const maxUnpackedBytes = 600 << 20;
const maxFiles = 500;

/** Tables pack to a fiftieth at most. A larger file that packs to less than this holds nothing but repetition. */
const maxRatios: readonly (readonly [bytes: number, ratio: number])[] = [
  [10 << 20, 150],
  [100 << 20, 60],
];

/** Whether that much was made to fill the memory, given the packed bytes that it came from. */
const isBomb = (size: number, packed: number): boolean =>
  size > maxUnpackedBytes || maxRatios.some(([bytes, ratio]) => size > bytes && size > packed * ratio);

/** Deflate can unpack to a thousand times its size, whatever is stated, so this many packed bytes take about 10 ms at most. */
const bytesPerStep = 1 << 14;

/** A file that would unpack to more than any export holds. */
export class TooLargeError extends Error {}

/** An archive's files, without folders and hidden files. Throws `TooLargeError`. */
export function filesInZip(bytes: Uint8Array, { decodeText }: ReadOptions): ZipEntry[] {
  // Even a misread name in an old encoding has the right file extension.
  const decodeName = (name: Uint8Array) => {
    try {
      return decodeText(name, "utf-8");
    } catch {
      return decodeText(name, "windows-1252");
    }
  };
  const files = readZipDirectory(bytes, decodeName).filter(({ name }) => isFile(name));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  // Files can share their packed bytes, so those are not added up.
  if (files.length > maxFiles || isBomb(total, bytes.length)) throw new TooLargeError();
  return files;
}

/** One file of an archive. Unpacks no more than the size that the directory states. */
export async function unzipOne(bytes: Uint8Array, entry: ZipEntry, options: ReadOptions): Promise<Uint8Array> {
  const unpacked = new Uint8Array(Math.min(entry.size, maxUnpackedBytes));
  let at = 0;
  for await (const { part } of unzipInSteps(bytes, entry)) {
    unpacked.set(part, at);
    at += part.length;
    await yieldToPage(options, 0);
  }
  return unpacked;
}

/**
 * The same in parts of about a megabyte, which the caller consumes one by one. Throws a RangeError unless the file has
 * exactly the size that the directory states, and `TooLargeError` for one that was made to fill the memory.
 */
export async function* unzipInSteps(
  bytes: Uint8Array,
  entry: ZipEntry,
): AsyncGenerator<{ part: Uint8Array; done: number }> {
  if (entry.isEncrypted) throw new PasswordProtectedError();
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8)
    throw new RangeError("The archive packs its files in a way that is not read.");
  const ratio = entry.size / Math.max(1, packed.length);
  if (isBomb(entry.size, packed.length)) throw new TooLargeError();
  const step =
    entry.method === 0 ? 1 << 20 : Math.min(bytesPerStep, Math.max(256, Math.floor((1 << 20) / Math.max(1, ratio))));
  let parts: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((part) => {
    total += part.length;
    if (total > entry.size) throw new TooLargeError();
    parts.push(part);
  });
  for (let start = 0; start < packed.length; start += step) {
    const end = Math.min(packed.length, start + step);
    const done = end / packed.length;
    if (entry.method === 0) yield { part: packed.subarray(start, end), done };
    else {
      inflate.push(packed.subarray(start, end), end === packed.length);
      yield { part: joinParts(parts), done };
      parts = [];
    }
  }
  if (entry.method === 8 && total !== entry.size) throw new RangeError("A file of the archive is cut off.");
}

/** Unpacks a gz file, whose unpacked size is not known in advance. */
export function gunzip(bytes: Uint8Array, options: ReadOptions, maxBytes = maxUnpackedBytes): Promise<Uint8Array> {
  return unpack(new Gunzip(), bytes, maxBytes, options);
}

/** Unpacks step by step. Throws `TooLargeError` beyond `maxBytes`. */
async function unpack(stream: Gunzip, bytes: Uint8Array, maxBytes: number, options: ReadOptions) {
  const parts: Uint8Array[] = [];
  let total = 0;
  stream.ondata = (part) => {
    total += part.length;
    if (total > maxBytes) throw new TooLargeError();
    parts.push(part);
  };
  for (let start = 0; start < bytes.length; start += bytesPerStep) {
    const end = Math.min(bytes.length, start + bytesPerStep);
    stream.push(bytes.subarray(start, end), end === bytes.length);
    if (isBomb(total, end)) throw new TooLargeError();
    await yieldToPage(options, 0);
  }
  return joinParts(parts);
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const joined = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function isFile(name: string): boolean {
  return !name.endsWith("/") && !/(^|\/)(\.|__MACOSX\/)/.test(name);
}
