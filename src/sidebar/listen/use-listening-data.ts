import { useRef, useState } from "preact/hooks";
import type { Brand, Listening } from "../../rpc/listen-calls.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { replaceBrand } from "./brand-draft.ts";

export interface ListeningData {
  /** null before it was read for the first time. */
  listening: Listening | null;
  read(): Promise<null>;
  /** Changes one brand of the list, adds one (`name` null) or takes one away (`brand` null), for everybody. */
  change(name: string | null, brand: Brand | null): Promise<null>;
}

/** The brands that the workbook listens for, and what was heard of them. */
export function useListeningData(): ListeningData {
  const { server } = useSpreadsheet();
  const [listening, setListening] = useState<Listening | null>(null);
  const latestRequest = useRef(0);

  const loadFrom = async (load: () => Promise<Listening>) => {
    latestRequest.current += 1;
    const thisRequest = latestRequest.current;
    const answer = await load();
    // Answers can overtake each other: an older one says what is no longer true.
    if (thisRequest === latestRequest.current) setListening(answer);
    return null;
  };
  return {
    listening,
    read: () => loadFrom(() => server.readListening()),
    // Somebody else may have changed other brands meanwhile: those stay as they left them.
    change: (name, brand) =>
      loadFrom(async () => server.saveBrands(replaceBrand((await server.readListening()).brands, name, brand))),
  };
}
