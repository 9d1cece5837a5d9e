import type { Format } from "../exports/define-format.ts";
import { formats } from "../exports/index.ts";
import { type Row, tables, type Value } from "../tables/index.ts";
import { importerTexts } from "../text/importer/index.ts";
import type { Batch, Refusal, Warning } from "./batch.ts";
import { accountOf, periodOf } from "./describe.ts";
import { findTable } from "./mapping/find-table.ts";
import type { UnknownTable } from "./mapping/mapping.ts";
import { readMapped } from "./mapping/read-mapped.ts";
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
  const first = sheets.map(({ records }) => firstLine(records)).find((line) => line !== "") ?? "";
  const batches: Batch[] = [];
  const refused: Format[] = [];
  const left: string[] = [];
  const mappable: UnknownTable[] = [];
  for (const { records, badQuotes } of sheets) {
    const { known, unknown } = findSections(records, formats);
    const table = known.length === 0 ? findTable(records) : null;
    // Each table holds its own rows now; they go as they are read.
    records.length = 0;
    left.push(...unknown.map(shorten));
    if (table !== null) {
      const mapping = options.mappings?.find(({ fingerprint }) => fingerprint === table.unknown.fingerprint);
      if (mapping !== undefined) batches.push(await readMapped(table, mapping, badQuotes, file, options));
      else mappable.push(table.unknown);
    }
    for (const section of known) {
      const { format } = section.recognised;
      if (format.refused === undefined) batches.push(await readSection(section, badQuotes, file, options));
      else refused.push(format);
    }
  }
  return concludeTables(file, { batches, refused, left, first, mappable }, options);
}

/** What was found in a file: its first line, tables of ours, tables that are known and refused, and others. */
interface Found {
  first: string;
  batches: readonly Batch[];
  refused: readonly Format[];
  left: readonly string[];
  /** Tables that the user can say the columns of. */
  mappable?: readonly UnknownTable[];
}

/** The batches that are worth showing, or one refusal that says why there are none. */
export function concludeTables(file: SourceFile, found: Found, options: ReadingOptions): (Batch | Refusal)[] {
  const { batches, refused, left, first } = found;
  const text = importerTexts[options.language];
  const asRefusal = (error: Refusal["error"]): Refusal => ({ file: file.name, error });
  const refuse = (error: Refusal["error"]): Refusal[] => [asRefusal(error)];
  if (batches.length === 0 && refused.length === 0) {
    const { mappable = [] } = found;
    const say = ({ headers }: UnknownTable) => text.refused.mappable(shorten(headers.filter(Boolean).join(", ")));
    if (mappable.length > 0) return mappable.map((table) => ({ ...asRefusal(say(table)), mappable: table }));
    return refuse(text.refused.unknown(first));
  }
  const filled = join(batches).filter(({ rows }) => rows.length > 0);
  if (filled.length > 0) {
    addLeftOut(filled[0] as Batch, [...refused.map(({ label }) => label), ...left], options);
    return filled;
  }
  const [reason] = batches.flatMap(({ skipped }) => skipped);
  if (reason !== undefined) {
    const mapped = batches[0]?.mapped?.table;
    return [{ ...asRefusal(text.refused.allSkipped(reason.reason)), ...(mapped && { mappable: mapped }) }];
  }
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
