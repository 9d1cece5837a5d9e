import { formats } from "../../exports/index.ts";
import { importerTexts } from "../../text/importer/index.ts";
import { type Batch, isRejectedFile, type RejectedFile } from "./batch.ts";
import type { ReadOptions } from "./read-options.ts";
import { periodOfRows } from "./row-summary.ts";

/** Sets the period of tables without one to that of another table in the same archive, as their format declares. */
export function inheritPeriods(results: readonly (Batch | RejectedFile)[], { language }: ReadOptions): void {
  const batches = results.filter((result): result is Batch => !isRejectedFile(result));
  for (const batch of batches) {
    const sourceFormat = formats.find(({ id }) => id === batch.format)?.periodFromFormat;
    const source = batches.find(({ format }) => format === sourceFormat);
    const period = source?.period;
    if (sourceFormat === undefined || period === null || period === undefined) continue;
    const { dayAssumed } = importerTexts[language].warnings;
    // The source's rows can be months.
    const to = (source?.rows ?? []).reduce(
      (day, { period_end: end }) => (String(end ?? "") > day ? String(end) : day),
      period.to,
    );
    const assumedDayWarning = dayAssumed(String(batch.rows[0]?.date));
    for (const row of batch.rows) {
      row.date = period.from;
      row.period_end = to;
    }
    batch.period = periodOfRows(batch.rows);
    batch.warnings = batch.warnings.filter(({ what }) => what !== assumedDayWarning);
    delete batch.assumedExportDay;
  }
}
