import type { TableName } from "../../tables/index.ts";
import { type Content, formula, type TablePart, type TextKey, text } from "../define-block.ts";
import type { ReportInputs } from "../report-inputs.ts";
import type { FormatName } from "../sheet-plan.ts";
import { change } from "./arithmetic.ts";

export type Period = "now" | "before" | "year";

/** One line of a table of figures: a name, a formula for each period, and what it means. */
export interface Metric {
  label: TextKey;
  format: FormatName;
  /** The formula, given the column of the figures that is 1 in the period, and which period that is. */
  in: (flag: string, period: Period) => string;
  /** The field without which the table has no such line. */
  field?: string;
  /** How much more or less it is says nothing, as with what can be negative. */
  hasNoChange?: true;
  /** What is divided by what; only rates have one. */
  meaning?: TextKey;
  /** A published rate with the same denominator, by the platform's key in the figures. */
  benchmark?: string;
}

/** The lines that the imported rows of a table have something to say to. */
export const linesFor = (
  { sources }: Pick<ReportInputs, "sources">,
  table: TableName,
  metrics: readonly Metric[],
): Metric[] => metrics.filter(({ field }) => field === undefined || sources[table]?.columns[field] !== undefined);

/** Figures of this period beside those of the one before and a year ago. */
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
  rows: metrics.map(({ label, in: formulaIn, meaning, benchmark, hasNoChange }): (Content | null)[] => {
    const published = benchmark
      ? formula(`=IFERROR(INDEX([[benchmarks.rate]],MATCH("${benchmark}|"&[[industry]],[[benchmarks.key]],0)),"")`)
      : null;
    return [
      text(label),
      formula(formulaIn(`[[${table}.now]]`, "now")),
      formula(formulaIn(`[[${table}.before]]`, "before")),
      hasNoChange ? null : formula(change("[[here.1]]", "[[here.2]]")),
      formula(formulaIn(`[[${table}.year]]`, "year")),
      hasNoChange ? null : formula(change("[[here.1]]", "[[here.4]]")),
      ...(metrics.some((metric) => metric.benchmark) ? [published] : []),
      meaning ? text(meaning) : null,
    ];
  }),
});
