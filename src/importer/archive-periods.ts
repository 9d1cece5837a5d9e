import { formats } from "../exports/index.ts";
import { importerTexts } from "../text/importer/index.ts";
import { type Batch, isRefusal, type Refusal } from "./batch.ts";
import { periodOf } from "./describe.ts";
import type { ReadingOptions } from "./reading.ts";

/** Gives tables that name no period that of the table beside them in the same archive. */
export function lendPeriods(results: readonly (Batch | Refusal)[], { language }: ReadingOptions): void {
  const batches = results.filter((result): result is Batch => !isRefusal(result));
  for (const batch of batches) {
    const lender = formats.find(({ id }) => id === batch.format)?.periodFrom;
    const period = batches.find(({ format }) => format === lender)?.period;
    if (lender === undefined || period === null || period === undefined) continue;
    const { dayAssumed } = importerTexts[language].warnings;
    const assumed = dayAssumed(String(batch.rows[0]?.date));
    for (const row of batch.rows) {
      row.date = period.from;
      row.period_end = period.to;
    }
    batch.period = periodOf(batch.rows);
    batch.warnings = batch.warnings.filter(({ what }) => what !== assumed);
  }
}
