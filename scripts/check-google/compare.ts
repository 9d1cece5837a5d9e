import { answerIn, type RecordEntry } from "../emulator/recorded.ts";

/** The results of "Check this installation", as they were copied. */
export interface Results {
  /** The locale of the spreadsheet, such as `es_ES`. */
  locale: string;
  /** YYYY-MM-DD. */
  date: string;
  answers: ReadonlyMap<string, string>;
}

const locales = /^[a-z]{2,3}(_[A-Z]{2})?$/;
const days = /^\d{4}-\d\d-\d\d$/;

/** Reads pasted results. Throws an error in plain words if they are something else. */
export function readResults(text: string): Results {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const [, id, answer] = /^\s*([a-z][a-z0-9-]*): ?(.*?)\r?$/.exec(line) ?? [];
    return id === undefined ? [] : [[id, answer ?? ""] as const];
  });
  const answers = new Map(lines);
  const [locale = "", date = ""] = [answers.get("locale"), answers.get("date")];
  if (!locales.test(locale) || !days.test(date))
    throw new Error("These are not the results of “Check this installation”: they have no line for locale and date.");
  return { locale, date, answers };
}

/** Whether Google gave no answer, so that there is nothing to compare. */
export const isUntried = (answer: string): boolean => /^(not tried|no answer)/.test(answer) || answer === "Loading...";

const millisecondsOf = (answer: string): number | null => {
  const [, number] = /^(\d+) ms$/.exec(answer) ?? [];
  return number === undefined ? null : Number(number);
};

/** Times differ if one is more than twice the other and they are more than 20 ms apart. */
function isSameTime(a: number, b: number): boolean {
  return Math.abs(a - b) <= 20 || Math.max(a, b) <= 2 * Math.min(a, b);
}

/** Whether an answer is what was recorded; `error` stands for every error. */
export function isSameAnswer(recorded: string, answer: string): boolean {
  const [a, b] = [millisecondsOf(recorded), millisecondsOf(answer)];
  if (a !== null && b !== null) return isSameTime(a, b);
  const parts = [recorded.split("; "), answer.split("; ")] as const;
  if (parts[0].length !== parts[1].length) return false;
  return parts[0].every((part, index) => {
    const other = parts[1][index] as string;
    return part === other || (/(^|: )error$/.test(part) && other.startsWith(`${part}: `));
  });
}

export interface Comparison {
  same: string[];
  differing: { id: string; recorded: string; answer: string }[];
  /** Answers for which the record has no entry, or none in this locale. */
  added: { id: string; answer: string }[];
  untried: string[];
  /** Recorded questions without an answer. */
  missing: string[];
}

/** Lines of the results that describe them and are no answers. */
const about = new Set(["version", "date", "browser", "locale", "time-zone", "seconds"]);

/** What the results say of each recorded answer. */
export function compareResults(record: Readonly<Record<string, RecordEntry>>, results: Results): Comparison {
  const comparison: Comparison = { same: [], differing: [], added: [], untried: [], missing: [] };
  for (const [id, answer] of results.answers) {
    if (about.has(id)) continue;
    const entry = record[id];
    const recorded = entry && answerIn(entry, results.locale);
    if (recorded !== undefined && isSameAnswer(recorded, answer)) comparison.same.push(id);
    else if (isUntried(answer)) comparison.untried.push(id);
    else if (recorded === undefined) comparison.added.push({ id, answer });
    else comparison.differing.push({ id, recorded, answer });
  }
  comparison.missing = Object.keys(record).filter((id) => !results.answers.has(id));
  return comparison;
}
