import type { Brand, Run } from "../define-platform.ts";
import { type Json, listAt, textAt } from "../json.ts";

/** A search for one term of one brand: a part of a list that can be kept, as JSON. */
export interface Search {
  brand: string;
  kind: "name" | "hashtag" | "handle";
  term: string;
}

/** Which of a brand's terms a platform is asked for. */
export interface Searchable {
  names?: boolean;
  hashtags?: boolean;
  /** The form of the platform's own handles; a brand lists those of all platforms. */
  handles?: RegExp;
}

function searchesOf({ name, names, hashtags, handles }: Brand, wanted: Searchable): Search[] {
  const search = (kind: Search["kind"], terms: readonly string[]) =>
    terms.map((term) => ({ brand: name, kind, term: term.replace(/["\s]+/g, " ").trim() }));
  const all = [
    ...(wanted.names ? search("name", names) : []),
    ...(wanted.hashtags ? search("hashtag", hashtags) : []),
    ...search(
      "handle",
      handles.filter((handle) => wanted.handles?.test(handle)),
    ),
  ];
  const same = (one: Search, other: Search) =>
    one.kind === other.kind && one.term.toLowerCase() === other.term.toLowerCase();
  return all.filter((one, place) => one.term !== "" && all.findIndex((other) => same(one, other)) === place);
}

/** Every search that a run makes, each once. */
export const searchesFor = ({ brands = [] }: Run, wanted: Searchable): Json[] =>
  brands.flatMap((brand) => searchesOf(brand, wanted).map((search) => ({ ...search })));

export const brandOf = (search: Json): string => textAt(search, "brand") ?? "";
export const termOf = (search: Json): string => textAt(search, "term") ?? "";

/** The term as search engines with phrases understand it. */
export function phraseOf(search: Json): string {
  return textAt(search, "kind") === "hashtag" ? `#${termOf(search)}` : `"${termOf(search)}"`;
}

/** What a search found, each with the search that found it: rows carry its brand. */
export const foundIn =
  (path: string) =>
  (body: Json, _run: Run, search: Json): Json[] =>
    listAt(body, path).map((found) => ({ found, search }));
