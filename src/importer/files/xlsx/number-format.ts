/** What a cell's number format makes of its number. `noYear`, `noDay`: a date of which the cell shows only a part. */
export type NumberKind = "number" | "percent" | "date" | "noYear" | "noDay" | "time" | "minutes";

/** Formats that Excel knows by number and does not write out, among them East Asian dates (27 to 36, 50 to 58). */
const builtIn: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [9, 10, "percent"],
  [14, 15, "date"],
  [16, 16, "noYear"],
  [17, 17, "noDay"],
  [18, 18, "minutes"],
  [19, 19, "time"],
  [20, 20, "minutes"],
  [21, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 33, "time"],
  [34, 36, "date"],
  [45, 47, "time"],
  [50, 58, "date"],
];

/** The kind of a format that is known by number. */
export const kindOfBuiltIn = (id: number): NumberKind =>
  builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? "number";

/** Text, escaped characters, fill characters, colours, conditions and locales, which say nothing about dates. */
/** Excel allows 255; a longer one is damaged. */
const maxLength = 255;
const literals = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|general/gi;

/** The kind of a written format, such as `yyyy\-mm\-dd` or `0.0%`. Format codes are English in every language. */
export function kindOfFormat(code: string): NumberKind {
  const [first = ""] = code.slice(0, maxLength).replace(literals, "").split(";");
  if (first.includes("%")) return "percent";
  const letters = first.replace(/am\/pm|a\/p/gi, "h").toLowerCase();
  const hasHours = /[hs]/.test(letters) || /\[m+\]/.test(letters);
  const hasYear = /[y]|(?<!\d)e/.test(letters);
  const hasDay = /(?<!d)d{1,2}(?!d)/.test(letters);
  const hasMonth = !hasHours && letters.includes("m");
  if (hasYear || hasDay || hasMonth) {
    if (hasHours || (hasYear && hasDay)) return hasYear || !hasDay ? "date" : "noYear";
    return hasYear ? "noDay" : hasDay ? "noYear" : "date";
  }
  if (!hasHours) return /d{3}/.test(letters) ? "date" : "number";
  return letters.includes("s") ? "time" : "minutes";
}
