import { insertRanges, type RangeFinder } from "./figures/figures-sheet.ts";
import type { ReportInputs } from "./report-inputs.ts";

/** The columns of a client's summary, in their order: overviews of clients read them by their place. */
export const summaryFields = [
  "client",
  "from",
  "to",
  "posts",
  "interactions",
  "rate",
  "change",
  "followers",
  "updated",
  // Whether interactions and rates include paid results.
  "counts",
] as const;

export type SummaryField = (typeof summaryFields)[number];

/** The formulas of a client's summary, over the figures of a report. A figure that the report lacks is blank. */
export function summaryFormulas({ sources }: ReportInputs, find: RangeFinder): Record<SummaryField, string> {
  const cell = (name: string) => (find(name) === null ? '=""' : `=IFERROR([[${name}]],"")`);
  const read = Object.keys(sources).map((table) => `[[read.${table}]]`);
  const formulas: Record<SummaryField, string> = {
    client: cell("client.name"),
    from: cell("from"),
    to: cell("to"),
    posts: cell("all.every.now"),
    interactions: cell("all.interactions.now"),
    rate: cell("all.rate.now"),
    change: cell("all.change"),
    followers: cell("followers.all.now.end"),
    // The last import's day.
    updated: `=IFERROR(IF(COUNT(${read.join(",")})=0,"",INT(MAX(${read.join(",")}))),"")`,
    counts: cell("all.kind"),
  };
  for (const field of summaryFields) formulas[field] = insertRanges(formulas[field], find);
  return formulas;
}
