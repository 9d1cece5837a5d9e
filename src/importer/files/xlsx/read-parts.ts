import { type ReadOptions, yieldToPage } from "../read-options.ts";
import { TooLargeError, unzipInSteps } from "../unpack.ts";
import type { ZipEntry } from "../zip-directory.ts";

/** Characters. Excel allows 32,767 in a cell; one cell that is larger than this was made to fill the memory. */
const maxPendingLength = 1 << 22;

const greaterThan = 0x3e;

/**
 * Unpacks a part and hands its text over step by step. `take` returns the index from which on the text is incomplete,
 * which is handed over again with more behind it; or null to end, whatever follows.
 */
export async function readPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  options: ReadOptions,
  take: (text: string, done: number) => number | null | Promise<number | null>,
): Promise<void> {
  let pending = "";
  let rest = new Uint8Array(0);
  for await (const { part, done } of unzipInSteps(bytes, entry)) {
    // A character of several bytes never contains the byte of ">".
    const end = done === 1 ? part.length : part.lastIndexOf(greaterThan) + 1;
    const complete = rest.length === 0 ? part.subarray(0, end) : join(rest, part.subarray(0, end));
    rest = end === 0 ? join(rest, part) : part.slice(end);
    if (end === 0 && rest.length < maxPendingLength) continue;
    pending += options.decodeText(complete, "utf-8");
    const taken = await take(pending, done);
    if (taken === null) return;
    pending = pending.slice(taken);
    if (pending.length > maxPendingLength || rest.length >= maxPendingLength) throw new TooLargeError();
    await yieldToPage(options, 0);
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
