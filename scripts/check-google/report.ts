import type { RecordEntry } from "../emulator/recorded.ts";
import type { Comparison } from "./compare.ts";

type Questions = ReadonlyMap<string, string>;

const shown = (answer: RecordEntry["answer"]): string =>
  typeof answer === "string"
    ? answer
    : Object.entries(answer)
        .map(([locale, text]) => `${text} (${locale})`)
        .join(" · ");

/** What is still assumed, a few lines for each answer. */
export function assumedLines(record: Readonly<Record<string, RecordEntry>>, questions: Questions): string[] {
  const entries = Object.entries(record);
  const assumed = entries.filter(([, { status }]) => status === "assumed");
  return [
    ...assumed.flatMap(([id, entry]) => [
      `${id}: ${questions.get(id) ?? ""}`,
      `    assumed: ${shown(entry.answer)}`,
      ...(entry.emulated === undefined ? [] : [`    the local spreadsheet: ${shown(entry.emulated)}`]),
      `    ${entry.source}`,
    ]),
    `${assumed.length} of ${entries.length} answers are assumed, ${entries.length - assumed.length} confirmed.`,
  ];
}

/** What results say of the record, the differences first. */
export function comparisonLines(
  { same, differing, added, untried, missing }: Comparison,
  questions: Questions,
): string[] {
  const list = (heading: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${heading}: ${ids.join(", ")}`]);
  return [
    ...differing.flatMap(({ id, recorded, answer }) => [
      `${id}: ${questions.get(id) ?? ""}`,
      `    answer: ${answer}`,
      `    record: ${recorded}`,
    ]),
    ...added.map(({ id, answer }) => `${id}: ${answer} (nothing is recorded for this locale)`),
    ...list("Not tried", untried),
    ...list("Not in these results", missing),
    `${same.length} answers are as recorded, ${differing.length} differ.`,
  ];
}
