import { cutText } from "../../tables/cell-text.ts";
import { bigQueryTexts } from "./texts.ts";

/** Rows, or values of rows, that did not reach BigQuery. JSON, because unfinished runs and records of imports store it. */
export interface LoadGap {
  /** `failed`: BigQuery refused a step; the sentence is `what`. */
  kind: "unreadable" | "without_key" | "refused" | "failed";
  /** The field, or an example with BigQuery's reason. */
  what: string;
  count: number;
}

/** Records are short: a property holds 9 KB. */
const maxGaps = 10;
const maxWhatLength = 300;

/** Adds gaps to others: the same are counted together, and one example is named of the rows that BigQuery refused. */
export function addGaps(known: readonly LoadGap[], added: readonly LoadGap[]): LoadGap[] {
  const all: LoadGap[] = known.map((gap) => ({ ...gap }));
  for (const gap of added) {
    const what = cutText(gap.what, maxWhatLength);
    const same = all.find((one) => one.kind === gap.kind && (gap.kind === "refused" || one.what === what));
    if (same) same.count += gap.count;
    else all.push({ ...gap, what });
  }
  return all.slice(0, maxGaps);
}

export function gapSentence({ kind, what, count }: LoadGap): string {
  const text = bigQueryTexts();
  if (kind === "unreadable") return text.unreadable(count, what);
  if (kind === "without_key") return text.withoutKey(count);
  return kind === "refused" ? text.refused(count, what) : what;
}
