import type { FinishImportRequest } from "../../importer/merge/spreadsheet-port.ts";
import { noteFlushed } from "../document-lock.ts";
import { blankOldMentions } from "../people/retention.ts";
import { closeImport } from "./close-import.ts";
import { withImportLock } from "./import-lock.ts";

/** Ends an import: extends calculated columns to the last row, writes header notes, adds a line to the history. */
export function finishImport(request: FinishImportRequest): null {
  withImportLock(() => {
    closeImport(request);
    noteFlushed();
  });
  if (request.table === "mentions") blankOldMentions();
  return null;
}
