import { importerTexts } from "../../text/importer/index.ts";
import type { Batch, RejectedFile } from "./batch.ts";
import { readContainer } from "./read-container.ts";
import { readMarkup } from "./read-markup.ts";
import { CancelledError, type ReadOptions, type SourceFile } from "./read-options.ts";
import { readText } from "./read-text.ts";

export type { DecodeText, ReadOptions, SourceFile } from "./read-options.ts";

/**
 * Reads an export file: returns a batch for each table in it, and a `RejectedFile` for what could not be read. Never
 * throws because of a file's contents. Returns an empty list if cancelled.
 */
export async function readFile(file: SourceFile, options: ReadOptions): Promise<(Batch | RejectedFile)[]> {
  try {
    return await readBytes(file, { ...options, onProgress: neverBackwards(options.onProgress) });
  } catch (error) {
    if (error instanceof CancelledError) return [];
    return [{ file: file.name, error: importerTexts[options.language].refused.unexpected }];
  }
}

/** Holds the progress bar where it is while a file is read again from its start. */
function neverBackwards(onProgress: ReadOptions["onProgress"]): (done: number) => void {
  let highest = 0;
  return (done) => {
    highest = Math.max(highest, done);
    onProgress?.(highest);
  };
}

async function readBytes(file: SourceFile, options: ReadOptions, isInside = false): Promise<(Batch | RejectedFile)[]> {
  const text = importerTexts[options.language].refused;
  const reject = (error: RejectedFile["error"]): RejectedFile[] => [{ file: file.name, error }];
  if (file.bytes.length === 0) return reject(text.empty);
  const readInside = (innerFile: SourceFile, innerOptions: ReadOptions) => readBytes(innerFile, innerOptions, true);
  const containerResults = await readContainer(file, options, readInside, isInside);
  if (containerResults !== null) return containerResults;
  const results = (await readMarkup(file, options)) ?? (await readText(file, options));
  options.onProgress?.(1);
  return results;
}
