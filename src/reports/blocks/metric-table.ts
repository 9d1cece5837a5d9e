import type { TableName } from "../../tables/index.ts";
import { type Content, formula, type TablePart, type TextKey, text } from "../define-block.ts";
import type { ReportInputs } from "../report-inputs.ts";
import type { FormatName } from "../sheet-plan.ts";
import { change } from "./arithmetic.ts";

export type Period = "now" | "before" | "year";

/** A row of a metric table: a label, a formula for each period, and what the metric means. */
export interface Metric {
  label: TextKey;
  format: FormatName;
  /** The formula for a period; `flag` is the figures column that is 1 in rows of the period. */
  toFormula: (flag: string, period: Period) => string;
  /** The field that the imported table must have for this row. */
  field?: string;
  /** The change as a fraction is meaningless, for example because values can be negative. */
  hasNoChange?: true;
  /** What the metric is, including a rate's denominator. */
  meaning?: TextKey;
  /** The key of the published rate with the same denominator, without its industry: `email opens|delivered`. */
  benchmark?: string;
}

/** The metrics whose field the imported table has. */
export const availableMetrics = (
  { sources }: Pick<ReportInputs, "sources">,
  table: TableName,
  metrics: readonly Metric[],
): Metric[] => metrics.filter(({ field }) => field === undefined || sources[table]?.columns[field] !== undefined);

/** Metrics in this period, the period before and a year ago. */
export const metricTable = (name: string, table: string, metrics: readonly Metric[]): TablePart => ({
  kind: "table",
  name,
  at: 0,
  columns: [
    { at: 0, header: text("figure"), style: "label" },
    { at: 3, header: text("thisPeriod"), style: "strong" },
    { at: 4, header: text("periodBefore") },
    { at: 5, header: text("change"), format: "change" },
    { at: 6, header: text("yearAgo") },
    { at: 7, header: text("change"), format: "change" },
    ...(metrics.some(({ benchmark }) => benchmark) ? [{ at: 8, header: text("benchmark") }] : []),
    { at: 9, header: text("meaning"), style: "aside" },
  ],
  rowFormats: metrics.map(({ format }) => format),
  rows: metrics.map(({ label, toFormula, meaning, benchmark, hasNoChange }): (Content | null)[] => {
    const published = benchmark
      ? formula(`=IFERROR(INDEX([[benchmarks.rate]],MATCH("${benchmark}|"&[[industry]],[[benchmarks.key]],0)),"")`)
      : null;
    return [
      text(label),
      formula(toFormula(`[[${table}.now]]`, "now")),
      formula(toFormula(`[[${table}.before]]`, "before")),
      hasNoChange ? null : formula(change("[[here.1]]", "[[here.2]]")),
      formula(toFormula(`[[${table}.year]]`, "year")),
      hasNoChange ? null : formula(change("[[here.1]]", "[[here.4]]")),
      ...(metrics.some((metric) => metric.benchmark) ? [published] : []),
      meaning ? text(meaning) : null,
    ];
  }),
});
