import { instantOfText } from "../time/iso-time.ts";
import type { Language, Translated } from "./language.ts";

/** How each language writes a day, as a number format of Sheets. English keeps the form that no country reads otherwise. */
export const dayFormat: Translated = { en: "yyyy-mm-dd", es: "dd/mm/yyyy", nl: "dd-mm-yyyy" };

/** Writes each day in the text, such as `2026-05-31 10:00`, as the language does: `31-05-2026 10:00` in Dutch. */
export const writeDays = (language: Language, text: string): string =>
  text.replace(/(\d{4})-(\d\d)-(\d\d)/g, (_, year: string, month: string, day: string) =>
    dayFormat[language].replace("yyyy", year).replace("mm", month).replace("dd", day),
  );

/** The same days as `writeDays` got them, whichever language they are written in. */
export const readDays = (text: string): string => text.replace(/(\d\d)[-/](\d\d)[-/](\d{4})/g, "$3-$2-$1");

/** A day in a sentence: `31 may 2026` in Spanish for `2026-05-31`; other texts stay. */
export const dayInWords = (language: Language, day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day)
    ? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(instantOfText(day))
    : day;
