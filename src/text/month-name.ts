import type { Language, Translated } from "./language.ts";

/** The months from January. Apps Script might not have Intl. */
const names: Translated = {
  en: "January February March April May June July August September October November December",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
};

/** A month, YYYY-MM, in words: `May 2026`. */
export function monthName(month: string, language: Language): string {
  const name = names[language].split(" ")[Number(month.slice(5)) - 1] ?? "";
  return `${name}${language === "es" ? " de" : ""} ${month.slice(0, 4)}`;
}
