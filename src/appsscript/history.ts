import type { FinishImportRequest } from "../importer/workbook-port.ts";

/** One import, as the history keeps it. */
export interface HistoryLine {
  /** When it ended, ISO 8601. */
  at: string;
  sheet: string;
  file: string;
  format: string;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
}

const key = "engagement.history";
/** A property holds 9 KB; older lines make room for newer ones. */
const longest = 8_500;

/** The workbook's imports, newest first. */
export function readHistory(): HistoryLine[] {
  const kept = PropertiesService.getDocumentProperties().getProperty(key);
  return kept === null ? [] : (JSON.parse(kept) as HistoryLine[]);
}

export function addToHistory(request: FinishImportRequest, sheet: string): void {
  const { file, format, added, updated, unchanged, skipped } = request;
  const lines = [
    { at: new Date().toISOString(), sheet, file: file.slice(0, 200), format, added, updated, unchanged, skipped },
    ...readHistory(),
  ];
  while (lines.length > 1 && JSON.stringify(lines).length > longest) lines.pop();
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(lines));
}
