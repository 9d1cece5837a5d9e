import { useRef } from "preact/hooks";
import { mappingKey, replacesMapping } from "../../../importer/mapping/find-mapping.ts";
import type { Mapping } from "../../../importer/mapping/mapping.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** Mappings for files in unknown formats: those saved in the spreadsheet, and those of this session. */
export interface Mappings {
  list(): Mapping[];
  /** Whether the mapping comes from the spreadsheet. */
  isRemembered(mapping: Mapping): boolean;
  /** Reloads the saved mappings, since a colleague may have added some. */
  load(): Promise<void>;
  /** Uses a mapping in this session without saving it. */
  use(mapping: Mapping): void;
  /** Saves a mapping for later imports and colleagues. */
  remember(mapping: Mapping): Promise<void>;
  forget(mapping: Mapping): Promise<void>;
}

export function useMappings(): Mappings {
  const { server } = useSpreadsheet();
  const rememberedMappings = useRef<Mapping[]>([]);
  /** The newest first. */
  const sessionMappings = useRef<Mapping[]>([]);

  const find = (mappings: readonly Mapping[], mapping: Mapping) =>
    mappings.find((one) => mappingKey(one) === mappingKey(mapping));
  const withoutReplaced = (mappings: readonly Mapping[], mapping: Mapping) =>
    mappings.filter((one) => !replacesMapping(mapping, one));
  const without = (mappings: readonly Mapping[], mapping: Mapping) =>
    mappings.filter((one) => mappingKey(one) !== mappingKey(mapping));

  return {
    list: () => [...sessionMappings.current, ...rememberedMappings.current],
    isRemembered: (mapping) =>
      find(sessionMappings.current, mapping) === undefined && find(rememberedMappings.current, mapping) !== undefined,
    async load() {
      try {
        rememberedMappings.current = await server.readMappings();
      } catch {
        // Without saved mappings, the user maps the file again: no reason to fail.
      }
    },
    use(mapping) {
      sessionMappings.current = [mapping, ...withoutReplaced(sessionMappings.current, mapping)];
    },
    async remember(mapping) {
      if (JSON.stringify(find(rememberedMappings.current, mapping)) === JSON.stringify(mapping)) return;
      await server.rememberMapping(mapping);
      rememberedMappings.current = [mapping, ...withoutReplaced(rememberedMappings.current, mapping)];
      sessionMappings.current = without(sessionMappings.current, mapping);
    },
    async forget(mapping) {
      sessionMappings.current = without(sessionMappings.current, mapping);
      const wasRemembered = find(rememberedMappings.current, mapping) !== undefined;
      rememberedMappings.current = without(rememberedMappings.current, mapping);
      const { fingerprint, context } = mapping;
      if (wasRemembered) await server.forgetMapping({ fingerprint, ...(context && { context }) });
    },
  };
}
