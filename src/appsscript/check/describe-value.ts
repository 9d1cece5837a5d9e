/** A value as a script sees it, in a few words. `formatDate` writes a date as the spreadsheet's clock shows it. */
export function describeValue(value: unknown, formatDate: (date: Date) => string): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.slice(0, 4).map((item) => describeValue(item, formatDate));
    return `[${items.join(",")}${value.length > 4 ? `,… ${value.length}` : ""}]`;
  }
  if (Object.prototype.toString.call(value) === "[object Date]") return `Date ${formatDate(value as Date)}`;
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}

/** A date as the spreadsheet's clock shows it, to the second. */
export const onSpreadsheetClock = (date: Date): string =>
  Utilities.formatDate(date, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss");
