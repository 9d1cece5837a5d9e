import type { Brand } from "../../rpc/listen-calls.ts";

/** A brand while somebody fills in its form: lists as they were typed, one on each line. */
export interface Draft {
  name: string;
  isOwn: boolean;
  names: string;
  handles: string;
  hashtags: string;
}

/** The lists of a brand, in the form's order. */
export const lists = ["names", "handles", "hashtags"] as const;

export const newDraft = (isOwn: boolean): Draft => ({ name: "", isOwn, names: "", handles: "", hashtags: "" });

/** Accounts and hashtags get back the marks that people know them by. */
export const toDraft = ({ name, isOwn, names, handles, hashtags }: Brand): Draft => ({
  name,
  isOwn,
  names: names.join("\n"),
  handles: handles.map((handle) => `@${handle}`).join("\n"),
  hashtags: hashtags.map((tag) => `#${tag}`).join("\n"),
});

const splitLines = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const toBrand = ({ name, isOwn, names, handles, hashtags }: Draft): Brand => ({
  name: name.trim(),
  isOwn,
  names: splitLines(names),
  handles: splitLines(handles),
  hashtags: splitLines(hashtags),
});

/** Everything that a brand is found by, as people write it. */
export const searchTerms = ({ names, handles, hashtags }: Brand): string[] => [
  ...names,
  ...handles.map((handle) => `@${handle}`),
  ...hashtags.map((tag) => `#${tag}`),
];

/**
 * The list with one brand changed, added or taken away.
 *
 * @param name What the brand is called in the list; null for a new one.
 * @param brand What it becomes; null takes it away.
 */
export function replaceBrand(brands: readonly Brand[], name: string | null, brand: Brand | null): Brand[] {
  const replacement = brand === null ? [] : [brand];
  const index = name === null ? -1 : brands.findIndex((one) => one.name === name);
  if (index < 0) return [...brands, ...replacement];
  return [...brands.slice(0, index), ...replacement, ...brands.slice(index + 1)];
}
