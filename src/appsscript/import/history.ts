import type { FinishImportRequest } from "../../importer/merge/spreadsheet-port.ts";
import { cutText } from "../../tables/cell-text.ts";
import { parseList } from "../damaged-texts.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { historyKey, loadLongText, saveLongText } from "../property-chunks.ts";
import { maxUtf8Bytes } from "../property-room.ts";
import { documentProperties } from "../stored-properties.ts";
import { loadText, saveText } from "../stored-text.ts";
import { isUserError } from "../user-error.ts";

/** One import, as stored in the history. */
export type HistoryEntry = Omit<FinishImportRequest, "import" | "isRun" | "isCancelled" | "isWhole"> & {
  id: string;
  /** When it ended, ISO 8601. */
  at: string;
  /** Email address of the user who imported; "" if Google does not report it. */
  who: string;
  sheet: string;
  undone?: boolean;
  /** Where its rows are, if they are in BigQuery; `sheetId` is then -1. */
  bigQuery?: BigQueryPlace;
  /** Of a move to BigQuery: by the end of its copies' ids, how many rows each has. */
  copies?: Readonly<Record<string, number>>;
  /** How many of its rows were brought back so far. */
  broughtBack?: number;
};

/** Where an import's rows are in BigQuery. */
export interface BigQueryPlace {
  project: string;
  dataset: string;
  region: string;
  /** `merge`: rows are updated in place. `log`: rows are only added, and a view shows the newest of each key. */
  kind: "merge" | "log";
}

/** A tenth of what Google allows for all properties of a spreadsheet: some 150 imports. The oldest are dropped. */
const maxHistoryBytes = 50_000;

/** The spreadsheet's imports, newest first. */
export function loadHistory(): HistoryEntry[] {
  return parseList(
    "history",
    loadLongText(documentProperties, historyKey),
    ({ id, at }) => typeof id === "string" && typeof at === "string",
  );
}

const ownIdKey = "engagement.spreadsheet";

/**
 * Stores which spreadsheet this is. A copy of it has that text and another id; another installation of the add-on finds it
 * here, though it has no history of this one.
 */
const saveOwnId = (): void => saveText(ownIdKey, openSpreadsheet().getId());

/** Whether imports have been made in this spreadsheet, and not in one that it was copied from. */
export const hasOwnImports = (): boolean =>
  loadHistory().length > 0 || loadText(ownIdKey) === openSpreadsheet().getId();

/** Adds an import's line, or updates it if the import is written in several portions. */
export function addToHistory(
  {
    import: id,
    isRun: _,
    isCancelled: __,
    isWhole: ___,
    ...request
  }: FinishImportRequest & Pick<HistoryEntry, "bigQuery" | "copies">,
  sheet: string,
): void {
  const file = cutText(request.file, 200);
  const who = Session.getActiveUser().getEmail();
  saveOwnId();
  const others = loadHistory().filter((entry) => entry.id !== id);
  saveHistory([{ ...request, file, id, at: new Date().toISOString(), who, sheet }, ...others]);
}

/** The last import that wrote rows to a sheet and was not undone, apart from one; null if the history has none. */
export const lastImportOf = (sheetId: number, exceptId: string): HistoryEntry | null =>
  loadHistory().find(
    ({ id, sheetId: ofSheet, added, updated, undone }) =>
      ofSheet === sheetId && id !== exceptId && undone !== true && added + updated > 0,
  ) ?? null;

/** Changes an import's line. */
export const updateHistory = (id: string, change: Partial<HistoryEntry>): void =>
  saveHistory(loadHistory().map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));

/** Marks an import as undone. */
export const markUndone = (id: string): void => updateHistory(id, { undone: true });

/** Removes a user's address from the lines of their imports. */
export function forgetImporter(email: string): void {
  const entries = loadHistory();
  if (entries.every(({ who }) => who !== email)) return;
  saveHistory(entries.map((entry) => (entry.who === email ? { ...entry, who: "" } : entry)));
}

/** Changes the names of files and sheets in all lines. */
export function maskHistory(mask: (text: string) => string): void {
  const entries = loadHistory();
  const masked = entries.map((entry) => ({ ...entry, file: mask(entry.file), sheet: mask(entry.sheet) }));
  if (masked.some(({ file, sheet }, index) => file !== entries[index]?.file || sheet !== entries[index]?.sheet))
    saveHistory(masked);
}

function saveHistory(newestFirst: readonly HistoryEntry[]): void {
  const entries = [...newestFirst];
  while (entries.length > 1 && maxUtf8Bytes(JSON.stringify(entries)) > maxHistoryBytes) entries.pop();
  try {
    saveLongText(documentProperties, historyKey, JSON.stringify(entries));
  } catch (error) {
    // The rows are written: the newest lines take the room of the oldest.
    if (!isUserError(error) || entries.length < 2) throw error;
    saveHistory(entries.slice(0, Math.ceil(entries.length / 2)));
  }
}
