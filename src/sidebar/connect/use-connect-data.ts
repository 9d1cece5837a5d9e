import { useRef, useState } from "preact/hooks";
import type { ConnectState } from "../../rpc/connect-calls.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** What the script last said of platforms, connections and imports, and how to ask again. */
export interface ConnectData {
  state: ConnectState;
  reload(): Promise<ConnectState>;
}

/** Reads the state of the Connect tab; null before it was read for the first time. */
export function useConnectData(): { state: ConnectState | null; reload(): Promise<ConnectState> } {
  const { server } = useSpreadsheet();
  const [state, setState] = useState<ConnectState | null>(null);
  const latestRequest = useRef(0);

  const reload = async () => {
    latestRequest.current += 1;
    const thisRequest = latestRequest.current;
    const connectState = await server.readConnect();
    // Answers can overtake each other: an older one says what is no longer true.
    if (thisRequest === latestRequest.current) setState(connectState);
    return connectState;
  };
  return { state, reload };
}
