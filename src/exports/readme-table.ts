import { tables } from "../tables/index.ts";
import type { HeaderLanguage } from "./define-format.ts";
import { formats } from "./index.ts";

const languageNames: Readonly<Record<HeaderLanguage, string>> = {
  en: "English",
  es: "Spanish",
  nl: "Dutch",
  pt: "Portuguese",
  de: "German",
  fr: "French",
  it: "Italian",
  zh: "Chinese",
};

/**
 * The recognised export files, for the README of this folder. `languagesOf`: those in which a whole file of a format is
 * read, as its fixtures prove. A file that is only recognised to be refused has none.
 */
export function formatTable(languagesOf: (id: string, table: string) => ReadonlySet<string>): string {
  const rows = formats.map((format) => {
    const table = tables[format.table].name;
    const proven = languagesOf(format.id, table);
    const languages = (Object.keys(languageNames) as HeaderLanguage[])
      .filter((language) => proven.has(language))
      .map((language) => languageNames[language])
      .join(", ");
    const shown =
      format.rejection === undefined ? languages || "none proved by a file yet" : "recognised, not imported";
    return `| ${format.platform} | ${format.label.en} | ${table} | ${shown} |`;
  });
  return [
    "| platform | export | table | languages of whole files that are read |",
    "|---|---|---|---|",
    ...new Set(rows),
  ].join("\n");
}
