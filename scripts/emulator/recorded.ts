import record from "./google-record.json" with { type: "json" };

/**
 * What Google answers to the questions of "Check this installation". Until somebody has asked a real spreadsheet, an answer
 * is an assumption from the page named as its source. What the emulator takes from here follows a changed answer.
 */
export type RecordId = keyof typeof record;

/** One answer in every locale, or one for each. */
export type RecordedAnswer = string | Readonly<Record<string, string>>;

export interface RecordEntry {
  /** Answers that end in " ms" are compared roughly; "error" stands for any error. */
  answer: RecordedAnswer;
  /** What the emulator answers where it cannot follow, or does not yet. */
  emulated?: RecordedAnswer;
  /** The public page that says it or comes nearest. */
  source: string;
  status: "assumed" | "confirmed";
  /** The day of the confirming check. */
  date?: string;
}

const defaultLocale = "en_US";

const inLocale = (answer: RecordedAnswer, locale: string): string | undefined =>
  typeof answer === "string" ? answer : answer[locale];

/** The answer in a locale; undefined if the record has none for it. */
export const answerIn = ({ answer }: RecordEntry, locale: string): string | undefined => inLocale(answer, locale);

/** What the emulator is to answer. */
export const emulatedIn = ({ answer, emulated }: RecordEntry, locale: string): string | undefined =>
  inLocale(emulated ?? answer, locale);

export const googleRecord = record as Readonly<Record<string, RecordEntry>>;

const recorded = (id: RecordId): string => emulatedIn(googleRecord[id] as RecordEntry, defaultLocale) ?? "";

/** What a script gets, such as `undefined` or `""`: the answer itself or, for several arguments, that at a place from 0. */
export function recordedValue(id: RecordId, place = 0): unknown {
  const text = recorded(id).split(", ")[place];
  return text === undefined || text === "undefined" ? undefined : JSON.parse(text);
}

/** What a cell shows. */
export const recordedText = recorded;

/** A number that is the whole answer. */
export const recordedNumber = (id: RecordId): number => Number(recorded(id));

/** The largest size of `9216: stored; 9217: error: ...` that Google stores. */
export function recordedLimit(id: RecordId): number {
  const stored = recorded(id)
    .split("; ")
    .filter((part) => part.endsWith(": stored"));
  return Math.max(...stored.map((part) => Number(part.split(":")[0])));
}

/** The message of the error in an answer. */
export function recordedError(id: RecordId): string {
  const [, message = "Exception"] = /error: (.*)$/.exec(recorded(id)) ?? [];
  return message;
}
