import { type Row, tables } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import { importerTexts } from "../../text/importer/index.ts";
import type { Batch } from "../files/batch.ts";
import type { ReadOptions, SourceFile } from "../files/read-options.ts";
import { readSection } from "../files/read-section.ts";
import { applyUserAnswers } from "../merge/apply-user-answers.ts";
import type { DetectedTable } from "./detect-table.ts";
import { formatFromMapping } from "./format-from-mapping.ts";
import { detectHeaderLanguage } from "./header-language.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";

/** Rows from which the formats of dates and rates are detected. */
const formatSampleRows = 2_000;

/** Reads a table that no format knows, with the user's mapping. */
export async function readMappedTable(
  { unknown, headers, rows, firstRowIndex, rowsOutside }: DetectedTable,
  mapping: Mapping,
  badQuotes: ReadonlySet<number>,
  file: SourceFile,
  options: ReadOptions,
): Promise<Batch> {
  const { format, columns } = formatFromMapping(mapping, headers, rows.slice(0, formatSampleRows));
  const header = { format, columns, language: detectHeaderLanguage(headers), title: null };
  const section = { header, headers, preamble: unknown.place, rows, firstRowIndex, rowsOutside };
  const read = await readSection(section, badQuotes, file, options);
  const { account, dayMonthOrder } = mapping;
  const completed = applyUserAnswers(read, { ...(account && { account }), ...(dayMonthOrder && { dayMonthOrder }) });
  const duplicates = countDuplicates(completed.rows, mapping);
  const message = importerTexts[options.language].warnings.twins();
  return {
    ...completed,
    warnings: duplicates === 0 ? completed.warnings : [...completed.warnings, { what: message, count: duplicates }],
    mapped: { mapping, table: unknown },
  };
}

/** The table's sample rows, read with the mapping. */
export function previewMapping(
  unknown: UnknownTable,
  mapping: Mapping,
  file: string,
  options: ReadOptions,
): Promise<Batch> {
  const found = { unknown, headers: unknown.headers, rows: [...unknown.rows], firstRowIndex: 1, rowsOutside: 0 };
  return readMappedTable(found, mapping, new Set(), { name: file, bytes: new Uint8Array() }, options);
}

/** Rows with the key of an earlier row: an import would merge them. */
function countDuplicates(rows: readonly Row[], { table }: Mapping): number {
  const seen = new Set<string>();
  let duplicates = 0;
  for (const row of rows) {
    const [key = ""] = rowKeys(tables[table], row);
    if (seen.has(key)) duplicates += 1;
    seen.add(key);
  }
  return duplicates;
}
