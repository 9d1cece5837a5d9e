import type { Brand, Run } from "../define-connector.ts";
import { type Json, listAt, textAt } from "../json.ts";

/** A search for one term of one brand: a part of a list that can be kept, as JSON. */
export interface BrandSearch {
  brand: string;
  kind: "name" | "hashtag" | "handle";
  term: string;
}

/** Which of a brand's terms a platform is asked for. */
export interface SearchableTerms {
  names?: boolean;
  hashtags?: boolean;
  /** The form of the platform's own handles; a brand lists those of all platforms. */
  handles?: RegExp;
}

function brandSearches({ name, names, hashtags, handles }: Brand, searchable: SearchableTerms): BrandSearch[] {
  const search = (kind: BrandSearch["kind"], terms: readonly string[]) =>
    terms.map((term) => ({ brand: name, kind, term: term.replace(/["\s]+/g, " ").trim() }));
  const all = [
    ...(searchable.names ? search("name", names) : []),
    ...(searchable.hashtags ? search("hashtag", hashtags) : []),
    ...search(
      "handle",
      handles.filter((handle) => searchable.handles?.test(handle)),
    ),
  ];
  const isSameSearch = (a: BrandSearch, b: BrandSearch) =>
    a.kind === b.kind && a.term.toLowerCase() === b.term.toLowerCase();
  return all.filter((a, index) => a.term !== "" && all.findIndex((b) => isSameSearch(a, b)) === index);
}

/** Every search that a run makes, each once. */
export const searchesForRun = ({ brands = [] }: Run, searchable: SearchableTerms): Json[] =>
  brands.flatMap((brand) => brandSearches(brand, searchable).map((search) => ({ ...search })));

export const searchBrand = (search: Json): string => textAt(search, "brand") ?? "";
export const searchTerm = (search: Json): string => textAt(search, "term") ?? "";

/** The term as search engines with phrases understand it. */
export function searchPhrase(search: Json): string {
  return textAt(search, "kind") === "hashtag" ? `#${searchTerm(search)}` : `"${searchTerm(search)}"`;
}

/** What a search found, each with the search that found it: rows carry its brand. */
export const itemsWithSearch =
  (path: string) =>
  (body: Json, _run: Run, search: Json): Json[] =>
    listAt(body, path).map((found) => ({ found, search }));
