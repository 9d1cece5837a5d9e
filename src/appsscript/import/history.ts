import type { FinishImportRequest } from "../../importer/workbook-port.ts";

/** One import, as the history keeps it. */
export type HistoryLine = Omit<FinishImportRequest, "import"> & {
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
const longest = 8_500;

/** The workbook's imports, newest first. */
export function readHistory(): HistoryLine[] {
  const kept = PropertiesService.getDocumentProperties().getProperty(key);
  return kept === null ? [] : (JSON.parse(kept) as HistoryLine[]);
}

/** Adds an import's line, or brings it up to date where an import of several portions goes on. */
export function addToHistory({ import: id, ...request }: FinishImportRequest, sheet: string): void {
  const file = request.file.slice(0, 200);
  const who = Session.getActiveUser().getEmail();
  const others = readHistory().filter((line) => line.id !== id);
  keep([{ ...request, file, id, at: new Date().toISOString(), who, sheet }, ...others]);
}

/** Notes that an import was taken back. */
export function markUndone(id: string): void {
  keep(readHistory().map((line) => (line.id === id ? { ...line, undone: true } : line)));
}

function keep(lines: HistoryLine[]): void {
  const kept = [...lines];
  while (kept.length > 1 && JSON.stringify(kept).length > longest) kept.pop();
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(kept));
}
