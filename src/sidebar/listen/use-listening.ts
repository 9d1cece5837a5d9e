import { useRef, useState } from "preact/hooks";
import type { Brand, Listening } from "../../importer/listening/listen-calls.ts";
import { useWorkbook } from "../workbook.ts";
import { listWith } from "./draft.ts";

export interface UsedListening {
  /** null before it was read for the first time. */
  listening: Listening | null;
  read(): Promise<null>;
  /** Changes one brand of the list, adds one (`name` null) or takes one away (`brand` null), for everybody. */
  change(name: string | null, brand: Brand | null): Promise<null>;
}

/** The brands that the workbook listens for, and what was heard of them. */
export function useListening(): UsedListening {
  const { server } = useWorkbook();
  const [listening, setListening] = useState<Listening | null>(null);
  const last = useRef(0);

  const show = async (ask: () => Promise<Listening>) => {
    last.current += 1;
    const mine = last.current;
    const answer = await ask();
    // Answers can overtake each other: an older one says what is no longer true.
    if (mine === last.current) setListening(answer);
    return null;
  };
  return {
    listening,
    read: () => show(() => server.readListening()),
    // Somebody else may have changed other brands meanwhile: those stay as they left them.
    change: (name, brand) =>
      show(async () => server.saveBrands(listWith((await server.readListening()).brands, name, brand))),
  };
}
