import type { Mapping, UnknownTable } from "./mapping.ts";

type Table = Pick<UnknownTable, "fingerprint" | "context">;

/** The first mapping that was made for tables like this one, else one of an earlier version that nothing contradicts. */
export function findMapping<M extends Mapping>(mappings: readonly M[], table: Table): M | undefined {
  const fitting = mappings.filter((mapping) => fitsTable(mapping, table));
  return fitting.find(({ context }) => context) ?? fitting[0];
}

/**
 * Whether the mapping was made for tables like this one: with the same headers, title, sheet and platform. Earlier versions
 * stored headers only; those mappings fit unless the table is known to be another platform's.
 */
export function fitsTable(mapping: Mapping, { fingerprint, context }: Table): boolean {
  if (mapping.fingerprint !== fingerprint) return false;
  const { context: known } = mapping;
  const isSamePlatform =
    hasPlatformColumn(mapping) || context.platform === (known?.platform ?? "") || context.platform === mapping.platform;
  if (!known) return isSamePlatform;
  const isSameSheet = known.sheet === undefined || context.sheet === undefined || known.sheet === context.sheet;
  return isSamePlatform && isSameSheet && known.title === context.title;
}

/** Whether saving the mapping replaces an earlier one, which would fit the same tables. */
export function replacesMapping({ fingerprint, context }: Mapping, earlier: Mapping): boolean {
  if (context) return fitsTable(earlier, { fingerprint, context });
  return earlier.fingerprint === fingerprint && !earlier.context;
}

/** Tells mappings apart. */
export const mappingKey = ({ fingerprint, context }: Pick<Mapping, "fingerprint" | "context">): string =>
  JSON.stringify([fingerprint, context?.title, context?.sheet, context?.platform]);

/** Then each row says its platform, and the table's does not matter. */
const hasPlatformColumn = ({ columns }: Mapping): boolean => Object.values(columns).includes("platform");
