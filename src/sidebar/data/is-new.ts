import type { ConnectState } from "../../rpc/connect-calls.ts";
import type { Settings } from "../../rpc/script-calls.ts";

/** Whether sheets hold rows other than sample data. */
export const hasRows = ({ sheets }: Settings): boolean =>
  sheets.some(({ table, isSample }) => table !== null && !isSample);

/** Whether nothing comes into the spreadsheet yet. `connected`, once it is loaded, is newer than the settings. */
export function isNew(settings: Settings, connected: ConnectState | null): boolean {
  const { incoming } = settings;
  const imports = connected ? connected.imports.length : incoming.imports;
  const connections = connected ? connected.connections.length : incoming.connections;
  if (hasRows(settings) || settings.hasImportsInBigQuery) return false;
  return imports + connections + incoming.brands === 0;
}
