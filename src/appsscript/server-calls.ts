import type { Answer, AnsweringCalls, ServerCalls } from "../importer/server-calls.ts";
import { finishImport } from "./finish-import.ts";
import { insertFormula } from "./insert-formula.ts";
import { rememberFollowers } from "./known-followers.ts";
import { openTable } from "./open-table.ts";
import { addSampleData } from "./sample-data.ts";
import { readSettings, setLanguage, showSheet } from "./settings.ts";
import { writeRows } from "./write-rows.ts";

const calls: ServerCalls = {
  readSettings,
  setLanguage,
  rememberFollowers,
  openTable,
  writeRows,
  finishImport,
  showSheet,
  addSampleData,
  insertFormula,
};

interface Advised {
  message: string;
  advice: string;
}

/** Trouble is told by its advice: classes do not survive being loaded twice. */
const isTrouble = (error: unknown): error is Advised =>
  typeof error === "object" && error !== null && typeof (error as Advised).advice === "string";

/** Lets a call answer with the trouble it met; a fault goes on as it is, for the log of executions. */
function answering<A extends unknown[], T>(call: (...args: A) => T): (...args: A) => Answer<T> {
  return (...args) => {
    try {
      return { value: call(...args) };
    } catch (error) {
      if (!isTrouble(error)) throw error;
      return { trouble: { what: error.message, advice: error.advice } };
    }
  };
}

/** What the sidebar can call, by name. */
export const serverCalls = Object.fromEntries(
  Object.entries(calls).map(([name, call]) => [name, answering(call as (...args: unknown[]) => unknown)]),
) as unknown as AnsweringCalls;
