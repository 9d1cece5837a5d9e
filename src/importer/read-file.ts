import { formats } from "../exports/index.ts";
import { importerTexts } from "../text/importer/index.ts";
import { type Batch, isRefusal, type Refusal } from "./batch.ts";
import { findDialect } from "./csv-dialect.ts";
import { decode } from "./decode.ts";
import { hasManyControls } from "./legacy-encoding.ts";
import { readContainer } from "./read-container.ts";
import { readTables } from "./read-tables.ts";
import { Cancelled, type ReadingOptions, type SourceFile } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { readRecords } from "./records.ts";

export type { DecodeText, ReadingOptions, SourceFile } from "./reading.ts";

/**
 * Reads a file that a platform lets its user download: one batch for each table in it, and a refusal for what could
 * not be read. Never throws for what a file holds. A cancelled reading gives an empty list.
 */
export async function readFile(file: SourceFile, options: ReadingOptions): Promise<(Batch | Refusal)[]> {
  try {
    return await readBytes(file, options);
  } catch (error) {
    if (error instanceof Cancelled) return [];
    return [{ file: file.name, error: importerTexts[options.language].refused.unexpected }];
  }
}

async function readBytes(file: SourceFile, options: ReadingOptions, isInside = false): Promise<(Batch | Refusal)[]> {
  const text = importerTexts[options.language].refused;
  const refuse = (error: Refusal["error"]): Refusal[] => [{ file: file.name, error }];
  if (file.bytes.length === 0) return refuse(text.empty);
  const readInside = (inside: SourceFile, own: ReadingOptions) => readBytes(inside, own, true);
  const packed = await readContainer(file, options, readInside, isInside);
  if (packed !== null) return packed;
  const parts = await decode(file.bytes, options);
  if (parts === null || hasManyControls(parts[0] ?? "")) return refuse(text.notText);
  if (parts.every((part) => part.trim() === "")) return refuse(text.empty);

  const dialect = findDialect(parts[0] as string, (cells, title) => recognise(cells, formats, title) !== null);
  const read = await readRecords(parts, dialect, options);
  if (read.unclosed !== null) return refuse(text.unclosedQuote(read.unclosed));
  const results = await readTables(file, [read], options);
  if (dialect.rowsQuoted) for (const result of results) if (!isRefusal(result)) addRepairWarning(result, options);
  options.onProgress?.(1);
  return results;
}

function addRepairWarning(batch: Batch, { language }: ReadingOptions): void {
  batch.warnings.push({ what: importerTexts[language].warnings.repaired(), count: batch.rows.length });
}
