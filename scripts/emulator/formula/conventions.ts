/** How a spreadsheet's locale writes formulas, numbers and dates. */
export interface Conventions {
  /** BCP 47 tag for Intl: "nl-NL". */
  tag: string;
  decimal: "." | ",";
  /** Thousands separator; " " for any kind of space. */
  group: "." | "," | " " | "'";
  /** Separator of a function's arguments. */
  argument: "," | ";";
  /** Separator of the columns of an array literal; rows are always separated by ";". */
  column: "," | "\\";
  /** Order of day, month and year in numeric dates. */
  dateOrder: "dmy" | "mdy" | "ymd";
  /** "/", "-" or ".". */
  dateSeparator: string;
}

const cache = new Map<string, Conventions>();

/** Sheets' rule: a locale with a decimal comma separates arguments by ";" and array columns by "\". */
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

/** The conventions of stored formulas: en_US, which is close to the engine's syntax. */
export const canonicalConventions: Conventions = localeConventions("en_US");
