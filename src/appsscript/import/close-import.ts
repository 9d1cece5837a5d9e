import type { FinishImportRequest } from "../../importer/merge/spreadsheet-port.ts";
import { tables } from "../../tables/index.ts";
import { extendCalculatedColumns } from "../sheet/calculated-columns.ts";
import { savePositions } from "../sheet/column-positions.ts";
import { findColumns } from "../sheet/columns.ts";
import { writeHeaderNotes } from "../sheet/header-notes.ts";
import { countRows } from "../sheet/table-rows.ts";
import { requireSheet } from "../sheet/table-sheet.ts";
import { isUserError } from "../user-error.ts";
import { beginImport } from "./begin-import.ts";
import { addToHistory } from "./history.ts";
import {
  deleteOpenImport,
  findOpenImport,
  type OpenImport,
  openImports,
  readIntents,
  saveOpenImport,
} from "./intents.ts";
import { isRemoved } from "./put-rows-back.ts";
import { discardReplacement, replaceRows } from "./replace-rows.ts";
import { deleteStage } from "./staged-rows.ts";
import { loadUndo } from "./undo-sheet.ts";

/** After this time without a call, an unfinished import counts as interrupted, milliseconds. */
const idleMs = 2 * 60_000;

/**
 * Extends calculated columns to the last row, writes header notes, and adds a line to the history. An import that was
 * interrupted counts what its parts have written. Every step can be repeated; the intent is deleted last.
 */
export function closeImport(request: FinishImportRequest): void {
  const table = tables[request.table];
  const sheet = requireSheet(request.sheetId);
  let open = findOpenImport(request.import);
  if (open?.replacement?.state === "collecting") {
    if (request.isCancelled) {
      discard(open);
      return;
    }
    open = replaceRows(open);
  }
  const counts = open && !request.isWhole ? countsOf(open, request) : request;
  if (request.isRun && counts.added + counts.updated === 0) {
    deleteOpenImport(request.import);
    return;
  }
  const columns = findColumns(sheet, table);
  const rowCount = countRows(sheet, table, columns);
  extendCalculatedColumns(sheet, table, columns, rowCount + 1, (first) => {
    const { file, format, added, updated } = request;
    const begun = open ?? { ...beginImport({ ...request, origin: { key: "", file, format } }, sheet), added, updated };
    const { calculatedFrom = first } = begun;
    saveOpenImport({ ...begun, calculatedFrom });
    return calculatedFrom;
  });
  if (counts.added + counts.updated > 0)
    writeHeaderNotes(sheet, columns, { format: request.format, at: new Date().toISOString() });
  savePositions(sheet, columns, rowCount);
  // Properties are stored at once, and cells are not.
  SpreadsheetApp.flush();
  const replaced = open?.replacement?.state === "copied" ? open.replacement.rowsBefore + 1 - columns.headerRow : 0;
  addToHistory({ ...request, ...counts, ...(replaced > 0 && { replaced }) }, sheet.getName());
  if (open?.replacement) deleteStage(open.id);
  deleteOpenImport(request.import);
}

function discard(open: OpenImport): void {
  discardReplacement(open);
  deleteOpenImport(open.id);
}

/**
 * What all parts of an import have done. Of a file, each row is counted once: one that a killed execution has half updated
 * is updated again. Rows of the first part are unchanged in the last.
 */
function countsOf(open: OpenImport, { added, updated, unchanged, isRun }: FinishImportRequest) {
  const total = added + updated + unchanged;
  const rows = isRun || !isFile(open) ? undefined : loadUndo(open.id)?.filter((entry) => !isRemoved(entry));
  const addedRows = rows?.filter(({ before }) => before === null).length;
  // A run that an earlier version began has counted what its intent has not.
  const counts = {
    added: addedRows ?? Math.max(added, open.added),
    updated: rows && addedRows !== undefined ? rows.length - addedRows : Math.max(updated, open.updated),
  };
  return { ...counts, unchanged: Math.max(0, total - counts.added - counts.updated) };
}

/** Closes imports that nobody continues, or one in particular. */
export function closeInterrupted(isClosed: (open: OpenImport) => boolean = isIdle): void {
  for (const open of openImports().filter(isClosed)) {
    const { id, file, format, table, sheetId, added, updated } = open;
    if (open.replacement?.state === "collecting") {
      discard(open);
      continue;
    }
    try {
      if (sheetId !== null && added + updated > 0)
        closeImport({ import: id, table, sheetId, file, format, added, updated, unchanged: 0, skipped: 0 });
    } catch (error) {
      // Its sheet was deleted or protected since: there is nothing left to finish.
      if (!isUserError(error)) throw error;
    }
    deleteOpenImport(id);
  }
}

/** Whether nobody continues an import; a time ahead was written by a clock that was wrong. */
export const isIdle = ({ at }: OpenImport): boolean => Math.abs(Date.now() - at) > idleMs;

/** Imports from platforms have a state of their own, which the Data tab shows. */
const isFile = ({ key }: OpenImport): boolean => !key.startsWith("import ");

/** The files whose import nobody continues: who opens the sidebar again is no longer importing. */
export function cutOffImports(): string[] {
  const files = readIntents().imports.filter(isFile);
  if (files.length === 0) return [];
  const user = Session.getTemporaryActiveUserKey();
  return [...new Set(files.filter((open) => isIdle(open) || open.user === user).map(({ file }) => file))];
}
