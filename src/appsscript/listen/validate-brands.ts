import type { Brand } from "../../connectors/define-connector.ts";

/** Why a list of brands cannot be saved: the brand concerned, and what is wrong. */
export type BrandError = { brand: string; what: "noName" | "twice" | "nothingToFind" | "tooLong" | "tooMany" };

const maxBrands = 20;
const maxTerms = 20;
const maxTermLength = 100;

const cleanTerms = (terms: readonly string[], surroundingMarks: RegExp): string[] => [
  ...new Set(terms.map((term) => term.trim().replace(surroundingMarks, "")).filter((term) => term !== "")),
];

/** The brand without blanks, quotes, @, # and duplicates. Without names, its own name is searched for. */
export function normalizeBrand({ name, isOwn, names, handles, hashtags }: Brand): Brand {
  const found = cleanTerms(names, /^"+|(?<!")"+$/g);
  return {
    name: name.trim(),
    isOwn,
    names: found.length === 0 && name.trim() !== "" ? [name.trim()] : found,
    handles: cleanTerms(handles, /^@+/),
    hashtags: cleanTerms(hashtags, /^#+/).map((tag) => tag.replace(/\s+/g, "")),
  };
}

/** The first thing that is wrong with a list of normalized brands; null if nothing is. */
export function validateBrands(brands: readonly Brand[]): BrandError | null {
  if (brands.length > maxBrands) return { brand: "", what: "tooMany" };
  const seen = new Set<string>();
  for (const { name, names, handles, hashtags } of brands) {
    if (name === "") return { brand: "", what: "noName" };
    if (seen.has(name.toLowerCase())) return { brand: name, what: "twice" };
    seen.add(name.toLowerCase());
    const terms = [...names, ...handles, ...hashtags];
    if (terms.length === 0) return { brand: name, what: "nothingToFind" };
    if (terms.length > maxTerms) return { brand: name, what: "tooMany" };
    if ([name, ...terms].some((term) => term.length > maxTermLength)) return { brand: name, what: "tooLong" };
  }
  return null;
}
