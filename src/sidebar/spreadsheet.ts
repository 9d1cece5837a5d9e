import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Settings } from "../rpc/script-calls.ts";
import type { Server } from "./server.ts";

/** The open workbook, as the tabs see it. */
export interface SpreadsheetState {
  server: Server;
  settings: Settings;
  /** Reads the settings again, after something changed the workbook. */
  refresh(): Promise<void>;
}

export const SpreadsheetContext = createContext<SpreadsheetState | null>(null);

export function useSpreadsheet(): SpreadsheetState {
  const spreadsheet = useContext(SpreadsheetContext);
  if (!spreadsheet) throw new Error("useWorkbook outside of WorkbookContext");
  return spreadsheet;
}
