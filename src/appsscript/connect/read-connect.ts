import type { ConnectState } from "../../rpc/connect-calls.ts";
import type { Name } from "../../text/language.ts";
import { spreadsheetTimeZone } from "../open-spreadsheet.ts";
import { connectedAt } from "./connection-store.ts";
import { listConnections } from "./connections.ts";
import { connectorOptions } from "./connector-options.ts";
import { importStates } from "./import-states.ts";

/** The connectors, this user's connections, and the spreadsheet's imports; see `ConnectCalls`. */
export function readConnect(known?: string): ConnectState<Name> | null {
  const connected = connectedAt();
  if (known !== undefined && connected === known) return null;
  return {
    connectedAt: connected,
    connectors: connectorOptions(),
    connections: listConnections(),
    imports: importStates(),
    timeZone: spreadsheetTimeZone(),
  };
}
