import type { Brand, Listening } from "../../rpc/listen-calls.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useLatest } from "./use-latest.ts";

export interface ListeningData {
  /** null before the first load. */
  listening: Listening | null;
  failure: unknown;
  read(): void;
  /** Changes a brand in the shared list, adds one (`name` null) or removes one (`brand` null). */
  change(name: string | null, brand: Brand | null): Promise<null>;
}

/** The brands that the spreadsheet tracks, and their mentions. */
export function useListeningData(): ListeningData {
  const { server } = useSpreadsheet();
  const { value: listening, failure, load, read } = useLatest<Listening>();
  return {
    listening,
    failure,
    read: () => read(() => server.readListening()),
    // Other users may have changed other brands: reload the list so that their changes stay.
    change: (name, brand) =>
      load(async () => server.saveBrands(replaceBrand((await server.readListening()).brands, name, brand))).then(
        () => null,
      ),
  };
}

/**
 * The list with one brand changed, added or removed.
 *
 * @param name The brand's name in the list; null for a new one.
 * @param brand The new version; null removes it.
 */
function replaceBrand(brands: readonly Brand[], name: string | null, brand: Brand | null): Brand[] {
  const replacement = brand === null ? [] : [brand];
  const index = name === null ? -1 : brands.findIndex((one) => one.name === name);
  if (index < 0) return [...brands, ...replacement];
  return [...brands.slice(0, index), ...replacement, ...brands.slice(index + 1)];
}
