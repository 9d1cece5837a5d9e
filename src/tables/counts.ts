/**
 * What numbers count: `total` whatever brought it about, `organic` without ads and boosted posts, `paid` these alone,
 * `unknown` where the platform does not say.
 */
export type Counts = "total" | "organic" | "paid" | "unknown";

/** The same for each field, where a source's numbers differ. */
export type CountsByField<Field extends string = string> =
  | Counts
  | ({ readonly others: Counts } & { readonly [Name in Exclude<Field, "others">]?: Counts });

/** What a field of a source counts. */
export const countsOf = (counts: CountsByField, field: string): Counts =>
  typeof counts === "string" ? counts : ((counts as Readonly<Record<string, Counts>>)[field] ?? counts.others);
