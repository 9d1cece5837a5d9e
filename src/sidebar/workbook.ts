import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Settings } from "../importer/server-calls.ts";
import type { Server } from "./server.ts";

/** The open workbook, as the tabs see it. */
export interface Workbook {
  server: Server;
  settings: Settings;
  /** Reads the settings again, after something changed the workbook. */
  refresh(): Promise<void>;
}

export const WorkbookContext = createContext<Workbook | null>(null);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("useWorkbook outside of WorkbookContext");
  return workbook;
}
