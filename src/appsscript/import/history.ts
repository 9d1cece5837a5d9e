import type { FinishImportRequest } from "../../importer/merge/spreadsheet-port.ts";

/** One import, as the history keeps it. */
export type HistoryEntry = Omit<FinishImportRequest, "import"> & {
  id: string;
  /** When it ended, ISO 8601. */
  at: string;
  /** Address of whoever imported; "" where Google does not tell it. */
  who: string;
  sheet: string;
  undone?: boolean;
};

const key = "engagement.history";
/** A property holds 9 KB; older lines make room for newer ones. */
const maxHistoryLength = 8_500;

/** The workbook's imports, newest first. */
export function loadHistory(): HistoryEntry[] {
  const json = PropertiesService.getDocumentProperties().getProperty(key);
  return json === null ? [] : (JSON.parse(json) as HistoryEntry[]);
}

/** Adds an import's line, or brings it up to date where an import of several portions goes on. */
export function addToHistory({ import: id, ...request }: FinishImportRequest, sheet: string): void {
  const file = request.file.slice(0, 200);
  const who = Session.getActiveUser().getEmail();
  const others = loadHistory().filter((entry) => entry.id !== id);
  saveHistory([{ ...request, file, id, at: new Date().toISOString(), who, sheet }, ...others]);
}

/** Notes that an import was taken back. */
export function markUndone(id: string): void {
  saveHistory(loadHistory().map((entry) => (entry.id === id ? { ...entry, undone: true } : entry)));
}

function saveHistory(newestFirst: HistoryEntry[]): void {
  const entries = [...newestFirst];
  while (entries.length > 1 && JSON.stringify(entries).length > maxHistoryLength) entries.pop();
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(entries));
}
