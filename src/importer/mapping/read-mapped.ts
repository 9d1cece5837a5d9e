import { type Row, tables } from "../../tables/index.ts";
import { importerTexts } from "../../text/importer/index.ts";
import type { Batch } from "../batch.ts";
import { completeBatch } from "../complete-batch.ts";
import { readSection } from "../read-section.ts";
import type { ReadingOptions, SourceFile } from "../reading.ts";
import { rowKeys } from "../row-keys.ts";
import type { FoundTable } from "./find-table.ts";
import { headerLanguage } from "./header-language.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";
import { mappingFormat } from "./mapping-format.ts";

/** Rows that tell how numbers of a kind are written. */
const evidenceRows = 2_000;

/** Reads a table that no format knows as the user said that its columns are to be read. */
export async function readMapped(
  { unknown, headers, rows, at }: FoundTable,
  mapping: Mapping,
  badQuotes: ReadonlySet<number>,
  file: SourceFile,
  options: ReadingOptions,
): Promise<Batch> {
  const { format, columns } = mappingFormat(mapping, headers, rows.slice(0, evidenceRows));
  const recognised = { format, columns, language: headerLanguage(headers), title: null };
  const read = await readSection({ recognised, headers, preamble: [], rows, at }, badQuotes, file, options);
  const { account, dayMonthOrder } = mapping;
  const completed = completeBatch(read, { ...(account && { account }), ...(dayMonthOrder && { dayMonthOrder }) });
  const twins = countTwins(completed.rows, mapping);
  const what = importerTexts[options.language].warnings.twins();
  return {
    ...completed,
    // A column of platforms says it for each row; the mapping has the rest.
    warnings: twins === 0 ? completed.warnings : [...completed.warnings, { what, count: twins }],
    mapped: { mapping, table: unknown },
  };
}

/** The first rows as the mapping would read them. */
export function previewMapped(
  unknown: UnknownTable,
  mapping: Mapping,
  file: string,
  options: ReadingOptions,
): Promise<Batch> {
  const found = { unknown, headers: unknown.headers, rows: [...unknown.rows], at: 1 };
  return readMapped(found, mapping, new Set(), { name: file, bytes: new Uint8Array() }, options);
}

/** Rows that have the key of an earlier one and would become one with it. */
function countTwins(rows: readonly Row[], { table }: Mapping): number {
  const seen = new Set<string>();
  let twins = 0;
  for (const row of rows) {
    const [key = ""] = rowKeys(tables[table], row);
    if (seen.has(key)) twins += 1;
    seen.add(key);
  }
  return twins;
}
