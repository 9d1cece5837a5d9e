import type { RecordEntry } from "../emulator/recorded.ts";
import { type Comparison, compareResults, type Results } from "./compare.ts";

type GoogleRecord = Readonly<Record<string, RecordEntry>>;

/** What Google answered is a fact of this day; the emulator's own answer stays until somebody changes it there. */
function confirmed(entry: RecordEntry, answer: RecordEntry["answer"], date: string): RecordEntry {
  return { ...entry, answer, status: "confirmed", date };
}

/** An answer in one locale, beside those in others. */
const withLocale = ({ answer }: RecordEntry, locale: string, given: string): RecordEntry["answer"] =>
  typeof answer === "string" ? given : { ...answer, [locale]: given };

/**
 * The record with these results: what is the same is confirmed, and what differs is replaced. A time is confirmed as it is
 * recorded, unless it differs. Where every locale had one answer and this one has another, the others are no longer known.
 */
export function saveResults(record: GoogleRecord, results: Results): { record: GoogleRecord; comparison: Comparison } {
  const comparison = compareResults(record, results);
  const saved: Record<string, RecordEntry> = { ...record };
  for (const id of comparison.same) {
    const entry = record[id] as RecordEntry;
    saved[id] = confirmed(entry, entry.answer, results.date);
  }
  for (const { id, answer } of [...comparison.differing, ...comparison.added]) {
    const entry = record[id];
    if (entry) saved[id] = confirmed(entry, withLocale(entry, results.locale, answer), results.date);
  }
  return { record: saved, comparison };
}
