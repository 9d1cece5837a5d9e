import { tables } from "../tables/index.ts";
import type { Format, HeaderLanguage } from "./define-format.ts";
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

/** The languages in which a format's headers are known, English first. */
function languagesOf(format: Format): string {
  const known = new Set(Object.values(format.headers).flatMap((headers) => Object.keys(headers)));
  return (Object.keys(languageNames) as HeaderLanguage[])
    .filter((language) => language === "en" || known.has(language))
    .map((language) => languageNames[language])
    .join(", ");
}

/** The recognised export files, for the README of this folder. */
export function formatTable(): string {
  const rows = formats.map((format) => {
    const table = tables[format.table].name;
    return `| ${format.platform} | ${format.label} | ${table} | ${languagesOf(format)} |`;
  });
  return ["| platform | export | table | languages of its headers |", "|---|---|---|---|", ...rows].join("\n");
}
