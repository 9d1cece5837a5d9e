import type { Answer, AnsweringCalls, ServerCalls } from "../importer/server-calls.ts";
import { bringFormulasBack } from "./bring-formulas-back.ts";
import { finishImport } from "./finish-import.ts";
import { insertFormula } from "./insert-formula.ts";
import { rememberFollowers } from "./known-followers.ts";
import { forgetMapping, readMappings, rememberMapping } from "./known-mappings.ts";
import { makeShareable } from "./make-shareable.ts";
import { openTable } from "./open-table.ts";
import { readSharing } from "./read-sharing.ts";
import { createReport, refreshReport } from "./report.ts";
import { readReportOptions } from "./report-options.ts";
import { addSampleData } from "./sample-data.ts";
import { readSettings, setLanguage, showCell, showSheet } from "./settings.ts";
import { isTrouble } from "./trouble.ts";
import { pastImports, undoImport } from "./undo-import.ts";
import { setWorkbookLanguage } from "./workbook-language.ts";
import { writeRows } from "./write-rows.ts";

const calls: ServerCalls = {
  readSettings,
  setLanguage,
  rememberFollowers,
  readMappings,
  rememberMapping,
  forgetMapping,
  openTable,
  writeRows,
  finishImport,
  readHistory: pastImports,
  undoImport,
  showSheet,
  addSampleData,
  insertFormula,
  readReportOptions,
  createReport,
  refreshReport,
  readSharing,
  makeShareable,
  bringFormulasBack,
  showCell,
  setWorkbookLanguage,
};

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
