import type { ConnectState } from "../../../rpc/connect-calls.ts";
import { type Latest, useLatest } from "../../shared/use-latest.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** Connectors, connections and imports as last loaded, and how to reload them. */
export interface ConnectData {
  state: ConnectState;
  reload(): Promise<ConnectState>;
  /** Reloads them only if this user has connected something since. */
  reloadIfConnected(): Promise<ConnectState>;
}

/** Loads connectors, connections and imports; `state` is null before the first load. */
export function useConnectData(): Omit<ConnectData, "state"> &
  Pick<Latest<ConnectState>, "failure"> & { state: ConnectState | null; read(): void } {
  const { server } = useSpreadsheet();
  const { value: state, failure, load, read } = useLatest<ConnectState>();
  const request = () => server.readConnect();
  return {
    state,
    failure,
    read: () => read(request),
    reload: () => load(request),
    reloadIfConnected: () => load(() => server.readConnect(state?.connectedAt)),
  };
}
