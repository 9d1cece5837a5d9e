import { useMemo } from "preact/hooks";
import type { ConnectState } from "../../../rpc/connect-calls.ts";
import { type Language, type Name, nameIn } from "../../../text/language.ts";
import { useLanguage } from "../../language.ts";
import { type Latest, useLatest } from "../../shared/use-latest.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** Connectors, connections and imports as last loaded, and how to reload them. */
export interface ConnectData {
  state: ConnectState;
  reload(): Promise<ConnectState>;
  /** Reloads them only if this user has connected something since. */
  reloadIfConnected(): Promise<ConnectState>;
}

/** The state with the names of connectors in a language. */
const named = (sent: ConnectState<Name>, language: Language): ConnectState => ({
  ...sent,
  connectors: sent.connectors.map((one) => ({ ...one, name: nameIn(one.name, language) })),
});

/** Loads connectors, connections and imports; `state` is null before the first load. */
export function useConnectData(): Omit<ConnectData, "state"> &
  Pick<Latest<ConnectState>, "failure"> & { state: ConnectState | null; read(): void } {
  const { server } = useSpreadsheet();
  const language = useLanguage();
  const { value, failure, load, read } = useLatest<ConnectState<Name>>();
  const request = () => server.readConnect();
  return {
    state: useMemo(() => value && named(value, language), [value, language]),
    failure,
    read: () => read(request),
    reload: async () => named(await load(request), language),
    reloadIfConnected: async () => named(await load(() => server.readConnect(value?.connectedAt)), language),
  };
}
