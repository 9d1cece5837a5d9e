import { useRef } from "preact/hooks";
import type { Mapping } from "../../importer/mapping/mapping.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

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
  const { server } = useSpreadsheet();
  const rememberedMappings = useRef<Mapping[]>([]);
  const sessionMappings = useRef(new Map<string, Mapping>());

  const findRemembered = (fingerprint: string) =>
    rememberedMappings.current.find((one) => one.fingerprint === fingerprint);

  return {
    list: () => [...sessionMappings.current.values(), ...rememberedMappings.current],
    isRemembered: (fingerprint) =>
      !sessionMappings.current.has(fingerprint) && findRemembered(fingerprint) !== undefined,
    async load() {
      try {
        rememberedMappings.current = await server.readMappings();
      } catch {
        // Without an answer the user maps the file again: no reason to stop.
      }
    },
    use: (mapping) => void sessionMappings.current.set(mapping.fingerprint, mapping),
    async remember(mapping) {
      if (JSON.stringify(findRemembered(mapping.fingerprint)) === JSON.stringify(mapping)) return;
      await server.rememberMapping(mapping);
      rememberedMappings.current = [
        mapping,
        ...rememberedMappings.current.filter((one) => one.fingerprint !== mapping.fingerprint),
      ];
      sessionMappings.current.delete(mapping.fingerprint);
    },
    async forget(fingerprint) {
      sessionMappings.current.delete(fingerprint);
      const wasKnown = findRemembered(fingerprint) !== undefined;
      rememberedMappings.current = rememberedMappings.current.filter((one) => one.fingerprint !== fingerprint);
      if (wasKnown) await server.forgetMapping(fingerprint);
    },
  };
}
