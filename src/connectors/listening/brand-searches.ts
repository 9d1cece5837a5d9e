import type { Brand, Run } from "../define-connector.ts";
import { type Json, listAt, textAt } from "../json.ts";

/** A search for one term of one brand, stored as a part of a list in JSON. */
export interface BrandSearch {
  brand: string;
  kind: "name" | "hashtag" | "handle";
  term: string;
}

/** The kinds of terms that a platform's search supports. */
export interface SearchableTerms {
  names?: boolean;
  hashtags?: boolean;
  /** Matches the platform's own handles; a brand lists those of all platforms. */
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

/** All searches of a run, without duplicates. */
export const searchesForRun = ({ brands = [] }: Run, searchable: SearchableTerms): Json[] =>
  brands.flatMap((brand) => brandSearches(brand, searchable).map((search) => ({ ...search })));

export const searchBrand = (search: Json): string => textAt(search, "brand") ?? "";
export const searchTerm = (search: Json): string => textAt(search, "term") ?? "";

/** The term in the syntax of search engines that support phrases. */
export function searchPhrase(search: Json): string {
  return textAt(search, "kind") === "hashtag" ? `#${searchTerm(search)}` : `"${searchTerm(search)}"`;
}

/** Each result with the search that found it: rows carry the search's brand. */
export const itemsWithSearch =
  (path: string) =>
  (body: Json, _run: Run, search: Json): Json[] =>
    listAt(body, path).map((found) => ({ found, search }));
