import type { HeaderLanguage } from "../../exports/define-format.ts";
import { toWords } from "./header-words.ts";
import { synonyms } from "./synonyms/index.ts";

const languages: readonly HeaderLanguage[] = ["en", "es", "nl", "de", "fr", "pt"];

/** The language in which most headers are known synonyms of fields; English if none are. */
export function detectHeaderLanguage(headers: readonly string[]): HeaderLanguage {
  const counts = synonyms.map((byField) => {
    const names = new Set(
      Object.values(byField)
        .flatMap((list) => list.split(","))
        .map(toWords),
    );
    return headers.filter((header) => names.has(toWords(header))).length;
  });
  return languages[counts.indexOf(Math.max(...counts))] ?? "en";
}
