import type { ConnectState } from "../../rpc/connect-calls.ts";
import { listConnections } from "./connections.ts";
import { connectorOptions } from "./connector-options.ts";
import { importStates } from "./import-states.ts";

/** The connectors, this user's connections, and the spreadsheet's imports. */
export function readConnect(): ConnectState {
  return {
    connectors: connectorOptions(),
    connections: listConnections(),
    imports: importStates(),
    timeZone: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  };
}
