/** How a workbook's locale writes formulas and numbers. */
export interface Conventions {
  /** BCP 47, as Intl wants it: "nl-NL". */
  tag: string;
  decimal: "." | ",";
  /** Between thousands; a space for locales that use any kind of space. */
  group: "." | "," | " " | "'";
  /** Between a function's arguments. */
  argument: "," | ";";
  /** Between the columns of an array literal; its rows are always separated by ";". */
  column: "," | "\\";
  /** The order in which dates of three numbers are written. */
  dateOrder: "dmy" | "mdy" | "ymd";
  /** "/", "-" or ".". */
  dateSeparator: string;
}

const cache = new Map<string, Conventions>();

/** Sheets' rule: a locale whose decimal sign is a comma separates arguments by ";" and array columns by "\". */
export function localeConventions(locale: string): Conventions {
  const conventions = cache.get(locale) ?? readConventions(locale);
  cache.set(locale, conventions);
  return conventions;
}

function readConventions(locale: string): Conventions {
  const tag = locale.replace(/_/g, "-");
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const decimal = parts.find((part) => part.type === "decimal")?.value === "," ? "," : ".";
  const group = parts.find((part) => part.type === "group")?.value ?? ",";
  const dateParts = new Intl.DateTimeFormat(tag, { year: "numeric", month: "numeric", day: "numeric" })
    .formatToParts(0)
    .filter((part) => part.type === "day" || part.type === "month" || part.type === "year" || part.type === "literal");
  const order = dateParts.map((part) => (part.type === "literal" ? "" : part.type[0])).join("");
  return {
    tag,
    decimal,
    group: /\s/.test(group) ? " " : group === "’" ? "'" : (group as "." | ","),
    argument: decimal === "," ? ";" : ",",
    column: decimal === "," ? "\\" : ",",
    dateOrder: order === "mdy" || order === "ymd" ? order : "dmy",
    dateSeparator: dateParts.find((part) => part.type === "literal")?.value.trim() || "/",
  };
}

/** What formulas are stored in: the dialect of en_US, which the engine nearly understands. */
export const canonicalConventions: Conventions = localeConventions("en_US");
