import { Gunzip, unzipSync } from "fflate";
import { breathe, type ReadingOptions } from "./reading.ts";

/** More than the largest export we know of, less than what a page can hold. */
const mostBytes = 600 << 20;
const mostFiles = 500;
const slice = 1 << 19;

/** A packed file that would unpack to more than any export holds. */
export class TooLarge extends Error {}

/** The names of an archive's files. Hidden files and folders are left out. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isFile(name)) return false;
      total += originalSize;
      if (names.push(name) > mostFiles || total > mostBytes) throw new TooLarge();
      return false;
    },
  });
  return names;
}

/** One file of an archive. Its stated size bounds what is unpacked. */
export function unzipOne(bytes: Uint8Array, wanted: string): Uint8Array {
  const files = unzipSync(bytes, { filter: ({ name }) => name === wanted });
  return files[wanted] ?? new Uint8Array(0);
}

/** Unpacks a gz file piece by piece: nothing in it tells its size before. */
export async function gunzip(bytes: Uint8Array, options: ReadingOptions, most = mostBytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  const stream = new Gunzip((part) => {
    total += part.length;
    if (total > most) throw new TooLarge();
    parts.push(part);
  });
  for (let start = 0; start < bytes.length; start += slice) {
    stream.push(bytes.subarray(start, start + slice), start + slice >= bytes.length);
    await breathe(options, 0);
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
