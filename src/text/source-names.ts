import { readDays, writeDays } from "./dates.ts";
import type { Language, Translated } from "./language.ts";

/** The day of its export, with which the source of a file's rows ends. */
const exportDay = / ?\((\d{4}-\d\d-\d\d)\)$/;

/** The day of the export, YYYY-MM-DD, at the end of a source, whichever language it is written in; "" if there is none. */
export const exportDayOf = (source: string): string => exportDay.exec(readDays(source))?.[1] ?? "";

/** The source of a row without the version of its API or the day of its export. */
export const sourceWithoutVersion = (source: string): string =>
  readDays(source)
    .replace(exportDay, "")
    .replace(/ v?\d[\d.-]*$/, "");

/** A source's name as a cell shows it: names of exports begin with a small letter within a sentence. */
export const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/**
 * The source of a row, such as `Instagram content export (2026-05-31)`, as a sheet in this language shows it. Without
 * names, it is called the same in every language.
 */
export function sourceCell(source: string, language: Language, names?: Translated): string {
  const named =
    names && source.startsWith(names.en) ? capitalized(names[language]) + source.slice(names.en.length) : source;
  return named.replace(exportDay, (day) => writeDays(language, day));
}
