/** The source of a row without the version of its API or the day of its export. */
export const sourceWithoutVersion = (source: string): string =>
  source.replace(/ \(\d{4}-\d\d-\d\d\)$/, "").replace(/ v?\d[\d.-]*$/, "");

/** A source's name as a cell shows it: names of exports begin with a small letter within a sentence. */
export const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/**
 * The cell for the source of a row, such as `Instagram content export (2026-05-31)`, in a language. The day of the export
 * stays as it is: it decides which of two exports is the later one.
 */
export function sourceCell(
  source: string,
  names: Readonly<Record<"en" | "es" | "nl", string>>,
  language: "en" | "es" | "nl",
): string {
  if (!source.startsWith(names.en)) return source;
  return capitalized(names[language]) + source.slice(names.en.length);
}
