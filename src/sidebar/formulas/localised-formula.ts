/**
 * Writes a formula with English separators as a workbook of another locale wants it: where decimals have a comma,
 * arguments are parted by `;` and the cells of a row in braces by `\`. Quoted text is left alone.
 */
export function localisedFormula(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|\d\.\d|[{},]/g, (part) => {
    if (part === "{") depth += 1;
    if (part === "}") depth -= 1;
    if (part === ",") return depth > 0 ? "\\" : ";";
    return part.startsWith('"') ? part : part.replace(".", ",");
  });
}

function hasDecimalComma(locale: string): boolean {
  try {
    const parts = new Intl.NumberFormat(locale.replace("_", "-")).formatToParts(1.5);
    return parts.some(({ type, value }) => type === "decimal" && value === ",");
  } catch {
    // A locale that the browser does not know: English separators are understood everywhere.
    return false;
  }
}
