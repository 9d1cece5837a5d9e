import { Gunzip, Inflate } from "fflate";
import { type ReadOptions, yieldToPage } from "./read-options.ts";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** More than the largest export we know of, less than what a page can hold. */
const maxUnpackedBytes = 600 << 20;
const maxFiles = 500;

/** Deflate can unpack to a thousand times its size: so much at a time takes some ten milliseconds at most. */
const bytesPerStep = 1 << 14;

/** A packed file that would unpack to more than any export holds. */
export class TooLargeError extends Error {}

/** An archive's files. Hidden files and folders are left out. */
export function filesInZip(bytes: Uint8Array, { decodeText }: ReadOptions): ZipEntry[] {
  // A name of an old encoding still tells the file's ending.
  const decodeName = (name: Uint8Array) => {
    try {
      return decodeText(name, "utf-8");
    } catch {
      return decodeText(name, "windows-1252");
    }
  };
  const files = readZipDirectory(bytes, decodeName).filter(({ name }) => isFile(name));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > maxFiles || total > maxUnpackedBytes) throw new TooLargeError();
  return files;
}

/** One file of an archive. Its stated size bounds what is unpacked. */
export async function unzipOne(bytes: Uint8Array, entry: ZipEntry, options: ReadOptions): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new RangeError("The archive packs its files in a way that is not read.");
  const unpacked = await unpack(new Inflate(), packed, entry.size, options);
  if (unpacked.length !== entry.size) throw new RangeError("A file of the archive is cut off.");
  return unpacked;
}

/** Unpacks a gz file: nothing in it tells its size before. */
export function gunzip(bytes: Uint8Array, options: ReadOptions, maxBytes = maxUnpackedBytes): Promise<Uint8Array> {
  return unpack(new Gunzip(), bytes, maxBytes, options);
}

/** Unpacks piece by piece, and no more than `maxBytes` bytes. */
async function unpack(stream: Inflate | Gunzip, bytes: Uint8Array, maxBytes: number, options: ReadOptions) {
  const parts: Uint8Array[] = [];
  let total = 0;
  stream.ondata = (part) => {
    total += part.length;
    if (total > maxBytes) throw new TooLargeError();
    parts.push(part);
  };
  for (let start = 0; start < bytes.length; start += bytesPerStep) {
    stream.push(bytes.subarray(start, start + bytesPerStep), start + bytesPerStep >= bytes.length);
    await yieldToPage(options, 0);
  }
  const joined = new Uint8Array(total);
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
