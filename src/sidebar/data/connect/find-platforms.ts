import type { TableName } from "../../../tables/define-table.ts";

/** What a platform is found by. */
export interface PlatformWords {
  name: string;
  /** Names of its groups and tables, in the user's language. */
  groups: readonly string[];
  alsoFoundBy: readonly string[];
}

/** What else people call platforms with such a table. */
export const wordsByTable: Partial<Record<TableName, readonly string[]>> = {
  pages: ["analytics", "web", "blog", "site", "sitio", "traffic", "tráfico", "verkeer"],
  campaigns: ["email", "e-mail", "mail", "correo", "newsletter", "boletín", "nieuwsbrief"],
  episodes: ["podcast", "pódcast", "audio"],
  mentions: ["mentions", "menciones", "vermeldingen", "monitoring", "reviews", "reseñas", "recensies"],
  conversations: ["support", "help desk", "helpdesk", "tickets", "soporte", "klantenservice", "chat"],
};

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** From this length on, a word is also found within words: "tube" in YouTube. */
const minWithin = 3;

/** Whether every word of the query begins a word of the platform, or is within one. */
export function isFound(query: string, { name, groups, alsoFoundBy }: PlatformWords): boolean {
  const known = [name, ...groups, ...alsoFoundBy].flatMap(wordsOf);
  return wordsOf(query).every((typed) =>
    known.some((word) => word.startsWith(typed) || (typed.length >= minWithin && word.includes(typed))),
  );
}
