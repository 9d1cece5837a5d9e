import type { ImportOrigin } from "../../importer/merge/spreadsheet-port.ts";
import { cutText } from "../../tables/cell-text.ts";
import type { TableName } from "../../tables/index.ts";
import { idOf, nameOf } from "../open-spreadsheet.ts";
import { loadHistory } from "./history.ts";
import { findOpenImport, type OpenImport } from "./intents.ts";

/** What the requests of an import say of it. */
interface ImportRequest {
  import: string;
  origin: ImportOrigin;
  table: TableName;
  mode?: OpenImport["mode"];
}

/**
 * The intent of an import, to be stored before its next change. An import from a platform that paused and has a line in the
 * history already goes on counting from there.
 */
export function beginImport(
  { import: id, origin, table, mode = "update" }: ImportRequest,
  sheet: GoogleAppsScript.Spreadsheet.Sheet | null,
  sheetName?: string,
): OpenImport {
  const open = findOpenImport(id);
  if (open) return open;
  const { added = 0, updated = 0 } = loadHistory().find((entry) => entry.id === id) ?? {};
  const { key, file, format } = origin;
  return {
    id,
    key,
    file: cutText(file, 200),
    format,
    table,
    mode,
    sheet: sheetName ?? (sheet ? nameOf(sheet) : ""),
    sheetId: sheet ? idOf(sheet) : null,
    user: Session.getTemporaryActiveUserKey(),
    at: 0,
    added,
    updated,
  };
}
