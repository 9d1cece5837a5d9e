import type { ConnectState } from "../../../rpc/connect-calls.ts";
import { useLatest } from "../../shared/use-latest.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** Connectors, connections and imports as last loaded, and how to reload them. */
export interface ConnectData {
  state: ConnectState;
  reload(): Promise<ConnectState>;
  /** Reloads them only if this user has connected something since. */
  reloadIfConnected(): Promise<ConnectState>;
}

/** Loads connectors, connections and imports; null before the first load. */
export function useConnectData(): Omit<ConnectData, "state"> & { state: ConnectState | null } {
  const { server } = useSpreadsheet();
  const [state, load] = useLatest<ConnectState>();
  const reload = () => load(async () => (await server.readConnect()) as ConnectState);
  return {
    state,
    reload,
    reloadIfConnected: state ? () => load(async () => (await server.readConnect(state.connectedAt)) ?? state) : reload,
  };
}
