import type { Format } from "../exports/define-format.ts";
import { formats } from "../exports/index.ts";
import { type Row, tables, type Value } from "../tables/index.ts";
import { importerTexts } from "../text/importer/index.ts";
import type { Batch, Refusal, Warning } from "./batch.ts";
import { accountOf, periodOf } from "./describe.ts";
import { shorten } from "./read-row.ts";
import { readSection } from "./read-section.ts";
import type { ReadingOptions, SourceFile } from "./reading.ts";
import type { Records } from "./records.ts";
import { rowKeys } from "./row-keys.ts";
import { findSections, isBlank } from "./sections.ts";

/**
 * Reads every table that the cells of a file hold: a batch for each of our tables, or why there is none. A workbook has
 * the cells of several sheets.
 */
export async function readTables(
  file: SourceFile,
  sheets: readonly Pick<Records, "records" | "badQuotes">[],
  options: ReadingOptions,
): Promise<(Batch | Refusal)[]> {
  const text = importerTexts[options.language];
  const refuse = (error: Refusal["error"]): Refusal[] => [{ file: file.name, error }];
  const first = sheets.map(({ records }) => firstLine(records)).find((line) => line !== "") ?? "";
  const batches: Batch[] = [];
  const refused: Format[] = [];
  const left: string[] = [];
  for (const { records, badQuotes } of sheets) {
    const { known, unknown } = findSections(records, formats);
    // Each table holds its own rows now; they go as they are read.
    records.length = 0;
    left.push(...unknown.map(shorten));
    for (const section of known) {
      const { format } = section.recognised;
      if (format.refused === undefined) batches.push(await readSection(section, badQuotes, file, options));
      else refused.push(format);
    }
  }
  if (batches.length === 0 && refused.length === 0) return refuse(text.refused.unknown(first));
  const filled = join(batches).filter(({ rows }) => rows.length > 0);
  if (filled.length > 0) {
    addLeftOut(filled[0] as Batch, [...refused.map(({ label }) => label), ...left], options);
    return filled;
  }
  const [reason] = batches.flatMap(({ skipped }) => skipped);
  if (reason !== undefined) return refuse(text.refused.allSkipped(reason.reason));
  const [format] = refused;
  if (batches.length > 0 || format?.refused === undefined) return refuse(text.refused.noRows);
  return refuse(text.refused[format.refused](format.label));
}

/** Tables of a file that belong to the same table of ours and platform are one batch. */
function join(batches: readonly Batch[]): Batch[] {
  const joined: Batch[] = [];
  for (const batch of batches) {
    const same = joined.find(
      ({ format, table, platform }) => format === batch.format && table === batch.table && platform === batch.platform,
    );
    if (same === undefined) joined.push(batch);
    else addTo(same, batch);
  }
  return joined;
}

/** Stacked tables tell of the same days and pages, a number each: rows of one key that complete each other are one. */
function addTo(batch: Batch, more: Batch): void {
  const table = tables[batch.table];
  const known = new Map(batch.rows.map((row) => [rowKeys(table, row)[0], row]));
  for (const row of more.rows) {
    const same = known.get(rowKeys(table, row)[0]);
    if (same === undefined || !complete(same, row)) batch.rows.push(row);
  }
  const fields = { ...emptied(batch.rows[0]), ...emptied(more.rows[0]) };
  for (const row of batch.rows) for (const field of Object.keys(fields)) row[field] ??= null;
  batch.skipped.push(...more.skipped);
  for (const warning of more.warnings) addWarning(batch, warning);
  batch.asks = [...new Set([...batch.asks, ...more.asks])];
  batch.period = periodOf(batch.rows);
  batch.account = accountOf(batch.rows);
}

/** The fields of a row, all missing. */
function emptied(row: Row | undefined): Row {
  return Object.fromEntries(Object.keys(row ?? {}).map((field) => [field, null]));
}

/** Adds what the row lacks, unless the two contradict each other. */
function complete(row: Row, more: Row): boolean {
  const differs = ([field, value]: [string, Value]) => value !== null && (row[field] ?? value) !== value;
  if (Object.entries(more).some(differs)) return false;
  for (const [field, value] of Object.entries(more)) row[field] ??= value;
  return true;
}

function addWarning(batch: Batch, { what, count }: Warning): void {
  const same = batch.warnings.find((warning) => warning.what === what);
  if (same === undefined) batch.warnings.push({ what, count });
  else same.count += count;
}

/** Tables of the file that have no place of ours are named, once each. */
function addLeftOut(batch: Batch, names: readonly string[], { language }: ReadingOptions): void {
  if (names.length === 0) return;
  const what = importerTexts[language].warnings.leftOut([...new Set(names)].join("; "));
  batch.warnings.push({ what, count: names.length });
}

function firstLine(records: readonly (readonly string[])[]): string {
  const first = records.find((record) => !isBlank(record)) ?? [];
  return shorten(first.filter((cell) => cell.trim() !== "").join(", "));
}
