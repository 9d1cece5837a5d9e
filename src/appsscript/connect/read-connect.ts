import type { ConnectState } from "../../importer/connections/connect-calls.ts";
import { shownConnections } from "./connections.ts";
import { importStates } from "./import-states.ts";
import { platformChoices } from "./platform-choices.ts";

/** Platforms to choose from, this user's connections, and the workbook's imports. */
export function readConnect(): ConnectState {
  return {
    platforms: platformChoices(),
    connections: shownConnections(),
    imports: importStates(),
    timeZone: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  };
}
