import { importerTexts } from "../text/importer/index.ts";
import type { Batch, Refusal } from "./batch.ts";
import { readContainer } from "./read-container.ts";
import { readText } from "./read-text.ts";
import { Cancelled, type ReadingOptions, type SourceFile } from "./reading.ts";

export type { DecodeText, ReadingOptions, SourceFile } from "./reading.ts";

/**
 * Reads a file that a platform lets its user download: one batch for each table in it, and a refusal for what could
 * not be read. Never throws for what a file holds. A cancelled reading gives an empty list.
 */
export async function readFile(file: SourceFile, options: ReadingOptions): Promise<(Batch | Refusal)[]> {
  try {
    return await readBytes(file, { ...options, onProgress: onlyForwards(options.onProgress) });
  } catch (error) {
    if (error instanceof Cancelled) return [];
    return [{ file: file.name, error: importerTexts[options.language].refused.unexpected }];
  }
}

/** A file that has to be read again from its start does not move the bar back. */
function onlyForwards(onProgress: ReadingOptions["onProgress"]): (done: number) => void {
  let most = 0;
  return (done) => {
    most = Math.max(most, done);
    onProgress?.(most);
  };
}

async function readBytes(file: SourceFile, options: ReadingOptions, isInside = false): Promise<(Batch | Refusal)[]> {
  const text = importerTexts[options.language].refused;
  const refuse = (error: Refusal["error"]): Refusal[] => [{ file: file.name, error }];
  if (file.bytes.length === 0) return refuse(text.empty);
  const readInside = (inside: SourceFile, own: ReadingOptions) => readBytes(inside, own, true);
  const packed = await readContainer(file, options, readInside, isInside);
  if (packed !== null) return packed;
  const results = await readText(file, options);
  options.onProgress?.(1);
  return results;
}
