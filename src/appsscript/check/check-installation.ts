import type { CheckAnswers, CheckStep } from "../../rpc/check-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { menuText, userLanguage } from "../user-text.ts";
import { readCells, writeCells } from "./cell-answers.ts";
import { answerOf } from "./check.ts";
import { callChecks } from "./index.ts";
import { removeStored } from "./limits.ts";
import { deleteScratchSheets, insertScratchSheet, scratchSheet } from "./scratch-sheet.ts";
import { deleteCheckTriggers } from "./triggers.ts";

/** For all questions that are asked by calls; later ones are not tried. */
const askingMs = 20_000;

/** Opens the check's own page in place of the sidebar; it makes the calls below. */
export function openCheck(): void {
  const page = HtmlService.createHtmlOutputFromFile("Check").setTitle(menuText(true).check);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Removes everything that a check leaves, also one that was killed. */
function cleanUp(): void {
  deleteScratchSheets();
  removeStored();
  deleteCheckTriggers();
}

function start(): CheckAnswers {
  return withDocumentLock(() => {
    assertCanEdit();
    cleanUp();
    try {
      const sheet = insertScratchSheet();
      writeCells(sheet);
      for (const { prepare } of callChecks) if (prepare) answerOf(() => String(prepare(sheet)));
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const about: [string, string][] = [
        ["locale", spreadsheet.getSpreadsheetLocale()],
        ["time-zone", spreadsheet.getSpreadsheetTimeZone()],
      ];
      return { language: userLanguage(), answers: about, waiting: 0 };
    } catch (error) {
      cleanUp();
      throw error;
    }
  });
}

function ask(): CheckAnswers {
  const sheet = scratchSheet();
  const end = Date.now() + askingMs;
  const answers = callChecks.map((check): [string, string] => [
    check.id,
    Date.now() < end ? answerOf(() => check.ask(sheet)) : "not tried: no time was left",
  ]);
  return { answers, waiting: 0 };
}

/**
 * A step of "Check this installation"; see `CheckCalls`. As the handler of a clock trigger that a killed check left, it
 * gets an event, and deletes that trigger.
 */
export function checkInstallation(step: CheckStep): CheckAnswers {
  if (step === "start") return start();
  if (step === "read") return readCells(scratchSheet());
  if (step === "ask") return ask();
  if (step === "end") cleanUp();
  else deleteCheckTriggers();
  return { answers: [], waiting: 0 };
}
