import type { ConnectState } from "../../rpc/connect-calls.ts";
import { listConnections } from "./connections.ts";
import { connectorOptions } from "./connector-options.ts";
import { importStates } from "./import-states.ts";

/** Platforms to choose from, this user's connections, and the workbook's imports. */
export function readConnect(): ConnectState {
  return {
    connectors: connectorOptions(),
    connections: listConnections(),
    imports: importStates(),
    timeZone: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  };
}
