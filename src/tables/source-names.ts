/** At the end of a source: `(2026-05-31)`, in a Dutch sheet `(31-05-2026)` and in a Spanish one `(31/05/2026)`. */
const dayAtEnd = / ?\((?:(\d{4})-(\d\d)-(\d\d)|(\d\d)[-/](\d\d)[-/](\d{4}))\)$/;

/** The day of the export, YYYY-MM-DD, at the end of a source, whichever language it is written in; "" if there is none. */
export function exportDayOf(source: string): string {
  const [, year, month, day, dayFirst, monthSecond, yearLast] = dayAtEnd.exec(source) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return yearLast === undefined ? "" : `${yearLast}-${monthSecond}-${dayFirst}`;
}

/** The source of a row without the version of its API or the day of its export. */
export const sourceWithoutVersion = (source: string): string =>
  source.replace(dayAtEnd, "").replace(/ v?\d[\d.-]*$/, "");

/** A source's name as a cell shows it: names of exports begin with a small letter within a sentence. */
export const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The source of a row, such as `Instagram content export (2026-05-31)`, by its name in a language. */
export function translateSource(
  source: string,
  names: Readonly<Record<"en" | "es" | "nl", string>>,
  language: "en" | "es" | "nl",
): string {
  if (!source.startsWith(names.en)) return source;
  return capitalized(names[language]) + source.slice(names.en.length);
}
