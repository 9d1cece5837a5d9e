import { type ReadOptions, yieldToPage } from "../read-options.ts";
import { TooLargeError, unzipInSteps } from "../unpack.ts";
import type { ZipEntry } from "../zip-directory.ts";

/** Bytes or characters. Excel allows 32,767 characters in a cell; one cell that is larger than this was made to fill the memory. */
const maxPendingLength = 1 << 22;

const greaterThan = 0x3e;

/** Takes what has been unpacked; returns the index from which on it is incomplete, or null to end, whatever follows. */
type Take<T> = (unpacked: T, done: number) => number | null | Promise<number | null>;

/** Unpacks a part and hands its bytes over step by step, up to a ">". What is incomplete is handed over again with more behind it. */
export async function readPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  options: ReadOptions,
  take: Take<Uint8Array>,
): Promise<void> {
  let rest = new Uint8Array(0);
  for await (const { part, done } of unzipInSteps(bytes, entry)) {
    const unpacked = rest.length === 0 ? part : join(rest, part);
    const end = done === 1 ? unpacked.length : unpacked.lastIndexOf(greaterThan) + 1;
    const taken = end === 0 ? 0 : await take(unpacked.subarray(0, end), done);
    if (taken === null) return;
    rest = unpacked.slice(taken);
    if (rest.length > maxPendingLength) throw new TooLargeError();
    await yieldToPage(options, 0);
  }
}

/** The same with text: a character of several bytes never contains the byte of ">". */
export async function readTextPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  options: ReadOptions,
  take: Take<string>,
): Promise<void> {
  let pending = "";
  await readPart(bytes, entry, options, async (unpacked, done) => {
    pending += options.decodeText(unpacked, "utf-8");
    const taken = await take(pending, done);
    if (taken === null) return null;
    pending = pending.slice(taken);
    if (pending.length > maxPendingLength) throw new TooLargeError();
    return unpacked.length;
  });
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
