import type { ConnectState } from "../../rpc/connect-calls.ts";
import { useLatest } from "../shared/use-latest.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** Connectors, connections and imports as last loaded, and how to reload them. */
export interface ConnectData {
  state: ConnectState;
  reload(): Promise<ConnectState>;
}

/** Loads the state of the Connect tab; null before the first load. */
export function useConnectData(): { state: ConnectState | null; reload(): Promise<ConnectState> } {
  const { server } = useSpreadsheet();
  const [state, load] = useLatest<ConnectState>();
  return { state, reload: () => load(() => server.readConnect()) };
}
