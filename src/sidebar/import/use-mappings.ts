import { useRef } from "preact/hooks";
import type { Mapping } from "../../importer/mapping/mapping.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** Mappings for files in unknown formats: those saved in the spreadsheet, and those of this session. */
export interface Mappings {
  list(): Mapping[];
  /** Whether the mapping with this fingerprint comes from the spreadsheet. */
  isRemembered(fingerprint: string): boolean;
  /** Reloads the saved mappings, since a colleague may have added some. */
  load(): Promise<void>;
  /** Uses a mapping in this session without saving it. */
  use(mapping: Mapping): void;
  /** Saves a mapping for later imports and colleagues. */
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
        // Without saved mappings, the user maps the file again: no reason to fail.
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
      const wasRemembered = findRemembered(fingerprint) !== undefined;
      rememberedMappings.current = rememberedMappings.current.filter((one) => one.fingerprint !== fingerprint);
      if (wasRemembered) await server.forgetMapping(fingerprint);
    },
  };
}
