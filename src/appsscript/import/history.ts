import type { FinishImportRequest } from "../../importer/merge/spreadsheet-port.ts";
import { cutText } from "../../tables/cell-text.ts";
import { parseList } from "../damaged-texts.ts";
import { documentProperties } from "../stored-properties.ts";

/** One import, as stored in the history. */
export type HistoryEntry = Omit<FinishImportRequest, "import" | "isRun" | "isCancelled" | "isWhole"> & {
  id: string;
  /** When it ended, ISO 8601. */
  at: string;
  /** Email address of the user who imported; "" if Google does not report it. */
  who: string;
  sheet: string;
  undone?: boolean;
};

const key = "engagement.history";
/** Google's limit is 9 KB per property; the oldest lines are dropped. */
const maxHistoryLength = 8_500;

/** The spreadsheet's imports, newest first. */
export function loadHistory(): HistoryEntry[] {
  const json = documentProperties.getProperty(key);
  return parseList("history", json, ({ id, at }) => typeof id === "string" && typeof at === "string");
}

/** Adds an import's line, or updates it if the import is written in several portions. */
export function addToHistory(
  { import: id, isRun: _, isCancelled: __, isWhole: ___, ...request }: FinishImportRequest,
  sheet: string,
): void {
  const file = cutText(request.file, 200);
  const who = Session.getActiveUser().getEmail();
  const others = loadHistory().filter((entry) => entry.id !== id);
  saveHistory([{ ...request, file, id, at: new Date().toISOString(), who, sheet }, ...others]);
}

/** The last import that wrote rows to a sheet and was not undone, apart from one; null if the history has none. */
export const lastImportOf = (sheetId: number, exceptId: string): HistoryEntry | null =>
  loadHistory().find(
    ({ id, sheetId: ofSheet, added, updated, undone }) =>
      ofSheet === sheetId && id !== exceptId && undone !== true && added + updated > 0,
  ) ?? null;

/** Marks an import as undone. */
export function markUndone(id: string): void {
  saveHistory(loadHistory().map((entry) => (entry.id === id ? { ...entry, undone: true } : entry)));
}

function saveHistory(newestFirst: HistoryEntry[]): void {
  const entries = [...newestFirst];
  while (entries.length > 1 && JSON.stringify(entries).length > maxHistoryLength) entries.pop();
  documentProperties.setProperty(key, JSON.stringify(entries));
}
