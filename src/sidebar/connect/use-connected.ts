import { useRef, useState } from "preact/hooks";
import type { ConnectState } from "../../importer/connections/connect-calls.ts";
import { useWorkbook } from "../workbook.ts";

/** What the script last said of platforms, connections and imports, and how to ask again. */
export interface Connected {
  state: ConnectState;
  read(): Promise<ConnectState>;
}

/** Reads the state of the Connect tab; null before it was read for the first time. */
export function useConnected(): { state: ConnectState | null; read(): Promise<ConnectState> } {
  const { server } = useWorkbook();
  const [state, setState] = useState<ConnectState | null>(null);
  const last = useRef(0);

  const read = async () => {
    last.current += 1;
    const mine = last.current;
    const answer = await server.readConnect();
    // Answers can overtake each other: an older one says what is no longer true.
    if (mine === last.current) setState(answer);
    return answer;
  };
  return { state, read };
}
