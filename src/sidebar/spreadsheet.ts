import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Settings } from "../rpc/script-calls.ts";
import type { Server } from "./server.ts";

/** The open spreadsheet, shared by all tabs. */
export interface SpreadsheetState {
  server: Server;
  settings: Settings;
  /** Reloads the settings; call it after changing the spreadsheet. */
  refresh(): Promise<void>;
}

/** Null until the settings are read. */
export const SpreadsheetContext = createContext<SpreadsheetState | null>(null);

export function useSpreadsheet(): SpreadsheetState {
  const spreadsheet = useContext(SpreadsheetContext);
  if (!spreadsheet) throw new Error("useSpreadsheet needs a SpreadsheetContext");
  return spreadsheet;
}
