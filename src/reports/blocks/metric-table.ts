import type { TableName } from "../../tables/index.ts";
import { type Content, formula, type TablePart, type TextKey, text } from "../define-block.ts";
import type { Period } from "../figures/rows-in-report.ts";
import type { ReportInputs } from "../report-inputs.ts";
import type { FormatName } from "../sheet-plan.ts";
import { change } from "./arithmetic.ts";

/** A row of a metric table: a label, a formula for each period, and what the metric means. */
export interface Metric {
  label: TextKey;
  format: FormatName;
  /** The formula for a period, without "=". */
  toFormula: (period: Period) => string;
  /** The field that rows of the period must have for this row. */
  field?: string;
  /** The change as a fraction is meaningless, for example because values can be negative. */
  hasNoChange?: true;
  /** Whether more of it is better, worse or neither; neither is the default. */
  direction?: "rise" | "fall" | "move";
  /** The row is blank without competitors in the yellow cell. */
  isAboutCompetitors?: true;
  /** What the metric is, including a rate's denominator. */
  meaning?: TextKey | Content;
  /** The key of the published rate with the same denominator, without its industry: `email opens|delivered`. */
  benchmark?: string;
}

/** A text that is shown only with competitors in the yellow cell. */
export const ifCompetitors = (key: TextKey): Content => formula(`=IF([[competitors]]="","",[[t.${key}]])`);

/** The metrics whose field has a value in the chosen period. */
export const availableMetrics = (
  { contents }: Pick<ReportInputs, "contents">,
  table: TableName,
  metrics: readonly Metric[],
): Metric[] => metrics.filter(({ field }) => field === undefined || (contents[table]?.byField[field] ?? 0) > 0);

/** The metrics of a table in this period, the previous one and a year ago. `rowsIn` is the count that they are based on. */
export const metricTable = (
  name: TableName,
  metrics: readonly Metric[],
  rowsIn: (period: Period) => string,
): TablePart => {
  const earlier = (period: "before" | "year", shown: string) => formula(`=IF([[has.${name}.${period}]]=1,${shown},"")`);
  const hasBenchmarks = metrics.some(({ benchmark }) => benchmark);
  return {
    kind: "table",
    name,
    at: 0,
    columns: [
      { at: 0, header: text("figure"), style: "label" },
      { at: 2, header: text("thisPeriod"), style: "strong" },
      { at: 3, header: text("periodBefore") },
      { at: 4, header: text("change"), format: "change" },
      { at: 5, header: text("yearAgo") },
      { at: 6, header: text("change"), format: "change" },
      ...(hasBenchmarks ? [{ at: 7, header: text("benchmark") }] : []),
      { at: 8, header: text("meaning"), style: "aside" },
    ],
    rowFormats: metrics.map(({ format }) => format),
    rows: metrics.map(
      ({
        label,
        toFormula,
        meaning,
        benchmark,
        hasNoChange,
        isAboutCompetitors,
        direction = "move",
      }): (Content | null)[] => {
        const toText = isAboutCompetitors ? ifCompetitors : text;
        const published = benchmark
          ? formula(`=IFERROR(INDEX([[benchmarks.rate]],MATCH("${benchmark}|"&[[industry]],[[benchmarks.key]],0)),"")`)
          : null;
        const compared = (now: string, before: string, period: Period): Content | null =>
          hasNoChange ? null : { ...formula(change(now, before, rowsIn("now"), rowsIn(period))), style: direction };
        return [
          toText(label),
          formula(`=${toFormula("now")}`),
          earlier("before", toFormula("before")),
          compared("[[here.1]]", "[[here.2]]", "before"),
          earlier("year", toFormula("year")),
          compared("[[here.1]]", "[[here.4]]", "year"),
          ...(hasBenchmarks ? [published] : []),
          meaning === undefined ? null : typeof meaning === "string" ? toText(meaning) : meaning,
        ];
      },
    ),
  };
};
