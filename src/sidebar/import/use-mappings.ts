import { useRef } from "preact/hooks";
import type { Mapping } from "../../importer/mapping/mapping.ts";
import { useWorkbook } from "../workbook.ts";

/** How files that no format knows are read: as the workbook remembers it, or as the user just said. */
export interface Mappings {
  list(): Mapping[];
  /** Whether the mapping for a header is one that the workbook remembers. */
  isRemembered(fingerprint: string): boolean;
  /** Asks the workbook, which a colleague may have taught meanwhile. */
  load(): Promise<void>;
  use(mapping: Mapping): void;
  /** Keeps it for the next file and for colleagues. */
  remember(mapping: Mapping): Promise<void>;
  forget(fingerprint: string): Promise<void>;
}

export function useMappings(): Mappings {
  const { server } = useWorkbook();
  const remembered = useRef<Mapping[]>([]);
  const own = useRef(new Map<string, Mapping>());

  const knownFor = (fingerprint: string) => remembered.current.find((one) => one.fingerprint === fingerprint);

  return {
    list: () => [...own.current.values(), ...remembered.current],
    isRemembered: (fingerprint) => !own.current.has(fingerprint) && knownFor(fingerprint) !== undefined,
    async load() {
      try {
        remembered.current = await server.readMappings();
      } catch {
        // Without an answer the user maps the file again: no reason to stop.
      }
    },
    use: (mapping) => void own.current.set(mapping.fingerprint, mapping),
    async remember(mapping) {
      if (JSON.stringify(knownFor(mapping.fingerprint)) === JSON.stringify(mapping)) return;
      await server.rememberMapping(mapping);
      remembered.current = [mapping, ...remembered.current.filter((one) => one.fingerprint !== mapping.fingerprint)];
      own.current.delete(mapping.fingerprint);
    },
    async forget(fingerprint) {
      own.current.delete(fingerprint);
      const wasKnown = knownFor(fingerprint) !== undefined;
      remembered.current = remembered.current.filter((one) => one.fingerprint !== fingerprint);
      if (wasKnown) await server.forgetMapping(fingerprint);
    },
  };
}
