import type { Language } from "../text/language.ts";

/** The calls of the page behind "Check this installation". */
export interface CheckCalls {
  /**
   * `start` inserts the scratch sheet and writes into it; `read` returns the answers of its cells, and writes the next ones; `ask` asks everything
   * else; `end` deletes the sheet and all else that the check made. Each step takes less than 30 seconds.
   */
  checkInstallation(step: CheckStep): CheckAnswers;
}

export type CheckStep = "start" | "read" | "ask" | "end";

export interface CheckAnswers {
  /** The user's language, after `start`. */
  language?: Language;
  /** Ids with what Google answered. */
  answers: [id: string, answer: string][];
  /** How many answers are still to come from cells, after `read`. */
  waiting: number;
}
