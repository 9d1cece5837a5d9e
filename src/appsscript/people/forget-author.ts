import { columnLetters } from "../../a1-notation.ts";
import { isAuthor, maskNames, nameHash, nameWords, saltOf } from "../../importer/people/names.ts";
import type { AuthorTraces } from "../../rpc/listen-calls.ts";
import { listenText } from "../../text/listen/index.ts";
import { findInBigQuery, forgetInBigQuery } from "../bigquery/people/forget.ts";
import { closeInterrupted, isIdle } from "../import/close-import.ts";
import { isUndoSheet } from "../import/find-undo-sheet.ts";
import { maskHistory } from "../import/history.ts";
import { withImportLock } from "../import/import-lock.ts";
import { openImports } from "../import/intents.ts";
import { deleteUndoOf } from "../import/undo-sheet.ts";
import { entriesOf } from "../metadata-entries.ts";
import { allSheets, nameOf, openSpreadsheet } from "../open-spreadsheet.ts";
import { assertCanEdit, assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { protectText } from "../sheet/protect-text.ts";
import { sheetsOf } from "../sheet/table-sheet.ts";
import { documentProperties } from "../stored-properties.ts";
import { userError } from "../user-error.ts";
import { userLanguage, userText } from "../user-text.ts";
import { type BlankPlan, blankRows, planBlanking } from "./blank-rows.ts";
import { loadPrivacy, savePrivacy } from "./mention-privacy.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that are named at most. */
const maxNamed = 20;

interface CellChange {
  sheet: Sheet;
  row: number;
  column: number;
  /** The text without the name; null where the note changes. */
  text: string | null;
  note: string | null;
}

interface Plan {
  rows: BlankPlan[];
  changes: CellChange[];
  traces: AuthorTraces;
}

/** The hash of a name, with the salt that the spreadsheet's hashes have. */
function requireHash(name: string): string {
  const salts = (loadPrivacy().forgotten ?? []).map(saltOf);
  const hash = nameHash(name, salts.find((salt) => salt !== "") ?? Utilities.getUuid().slice(0, 8));
  if (hash === null) throw userError(listenText[userLanguage()].errors.noAuthor());
  return hash;
}

/** Where the spreadsheet names a person. Changes nothing. */
export function findAuthor(name: string): AuthorTraces {
  const hash = requireHash(name);
  return { ...planForgetting(hash).traces, inBigQuery: findInBigQuery(nameWords(name) ?? [], hash) };
}

/**
 * Forgets a person: blanks their mentions, takes their name out of all other texts, and stores a hash of it, so that no
 * import brings them back. Every step can be repeated. Throws a user error, before anything is written, if the user may not
 * write to all of the cells, or somebody is importing.
 */
export function forgetAuthor(name: string): AuthorTraces {
  assertCanEdit();
  const hash = requireHash(name);
  const traces = forgetInSpreadsheet(hash);
  // From now on no import writes the name there.
  return { ...traces, inBigQuery: forgetInBigQuery(nameWords(name) ?? [], hash) };
}

const forgetInSpreadsheet = (hash: string): AuthorTraces =>
  withImportLock(() => {
    if (openImports().some((open) => !isIdle(open))) throw userError(userText().errors.busy);
    closeInterrupted();
    const { rows, changes, traces } = planForgetting(hash);
    for (const { sheet, row, column } of changes) assertCanEditBlocks(sheet, [{ row, column, rows: 1, columns: 1 }]);
    const { forgotten = [], ...privacy } = loadPrivacy();
    savePrivacy({ ...privacy, forgotten: [...new Set([...forgotten, hash])] });
    deleteUndoOf((key, before) => isNamed(key, hash) || isNamed(before, hash));
    blankRows(rows);
    for (const { sheet, row, column, text, note } of changes) {
      const range = sheet.getRange(row, column);
      if (text !== null) range.setValue(protectText(text));
      if (note !== null) range.setNote(note);
    }
    maskHistory((text) => maskNames(text, [hash]));
    return { ...traces, inSettings: isInSettings(hash) };
  });

/** Finds what to change: mentions to blank, and all other cells and notes with the name. */
function planForgetting(hash: string): Plan {
  const rows = sheetsOf("mentions").map((sheet) => planBlanking(sheet, ({ author }) => isAuthor(author, [hash])));
  const traces: AuthorTraces = { mentions: 0, cells: 0, formulas: [], sheets: [], inSettings: false, inBigQuery: [] };
  traces.mentions = rows.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const changes = allSheets()
    .filter((sheet) => !isUndoSheet(sheet))
    .flatMap((sheet) => {
      if (maskNames(nameOf(sheet), [hash]) !== nameOf(sheet)) traces.sheets.push(nameOf(sheet));
      const plan = rows.find((each) => each.sheet === sheet);
      const [numbers, columns] = [new Set(plan?.numbers), new Set(plan?.columns)];
      return changesOf(sheet, hash, (row, column) => numbers.has(row) && columns.has(column), traces);
    });
  traces.cells = changes.length;
  traces.inSettings = isInSettings(hash);
  return { rows, changes, traces };
}

/** The cells and notes of a sheet that name the person, without the texts of cells that are blanked anyway. */
function changesOf(
  sheet: Sheet,
  hash: string,
  isBlanked: (row: number, column: number) => boolean,
  traces: AuthorTraces,
): CellChange[] {
  if (sheet.getLastRow() === 0) return [];
  const range = sheet.getDataRange();
  const [values, formulas, notes] = [range.getValues(), range.getFormulas(), range.getNotes()];
  return values.flatMap((cells, rowIndex) =>
    cells.flatMap((value, columnIndex): CellChange[] => {
      const place = { sheet, row: rowIndex + 1, column: columnIndex + 1 };
      const formula = formulas[rowIndex]?.[columnIndex] ?? "";
      const note = notes[rowIndex]?.[columnIndex] ?? "";
      const maskedNote = maskNames(note, [hash]);
      const masked = typeof value === "string" && formula === "" ? maskNames(value, [hash]) : value;
      if (formula !== "" && maskNames(formula, [hash]) !== formula && traces.formulas.length < maxNamed)
        traces.formulas.push(`${nameOf(sheet)}!${columnLetters(place.column)}${place.row}`);
      const isText = masked !== value && !isBlanked(place.row, place.column);
      if (!isText && maskedNote === note) return [];
      return [{ ...place, text: isText ? String(masked) : null, note: maskedNote === note ? null : maskedNote }];
    }),
  );
}

/** Whether a text, or one as JSON writes it, names the person. */
function isNamed(text: string, hash: string): boolean {
  const unescaped = text.replace(/\\[bfnrt]/g, " ");
  return maskNames(unescaped, [hash]) !== unescaped;
}

/** Whether brands, imports or other settings name the person: what they do is for the user to decide. */
function isInSettings(hash: string): boolean {
  const stored = [
    ...Object.values(documentProperties.getProperties()),
    ...entriesOf("spreadsheet metadata", openSpreadsheet()).map(({ value }) => value ?? ""),
  ];
  return stored.some((text) => isNamed(text, hash));
}
