type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Question {
  /** Stands before the answer in the results, and names the entry in scripts/emulator/google-record.json. */
  id: string;
  /** What is asked of Google, and how. Only for readers: the build leaves it out. */
  asks: string;
}

/** Asked by writing into a cell of the scratch sheet; the answer is what the cell holds once it is calculated. */
export interface CellCheck extends Question {
  /** A formula with commas and decimal points, or a value. `~1` is the first of the cells in `beside`. */
  write: string | number;
  /** What the cells to the right hold; they are also given to `setValues`. */
  beside?: readonly (string | number | boolean)[];
  /** The number format of the cell, and of those beside it. */
  format?: string;
  /** What the answer is: what the cell shows (the default), its value as a script sees it, or its formula. */
  answer?: "value" | "formula";
  /** Google may never finish calculating it. */
  isEndless?: true;
}

/** Asked by calls. What it throws is the answer. It may write into the columns from H on of the scratch sheet. */
export interface CallCheck extends Question {
  /** Writes what is calculated before it asks. */
  prepare?(sheet: Sheet): unknown;
  ask(sheet: Sheet): string;
}

/** One subject: a file of this folder. */
export interface CheckSubject {
  cells?: readonly CellCheck[];
  calls?: readonly CallCheck[];
}

const maxAnswerLength = 200;

/** An answer on one line, without addresses, ids and e-mail addresses. */
export function plainAnswer(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/[\w.+-]+@[\w.-]+\w/g, "(address)")
    .replace(/[\w-]{25,}/g, (word) => (/^(.)\1+$/.test(word) ? `${word.slice(0, 3)}…` : "(id)"));
  return line.length > maxAnswerLength ? `${line.slice(0, maxAnswerLength)}…` : line;
}

/** The answer of an action that may fail. */
export function answerOf(action: () => string): string {
  try {
    return plainAnswer(action());
  } catch (error) {
    return plainAnswer(`error: ${String((error as { message?: unknown } | null)?.message ?? error)}`);
  }
}
