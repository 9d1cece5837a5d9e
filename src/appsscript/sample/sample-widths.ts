type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels: of a column, and what its name needs. */
interface ColumnWidths {
  width: number;
  nameWidth: number;
}

/** How exactly widths are set, in pixels: each call takes time. */
interface WidthLimits {
  /** Columns up to this width keep Sheets' own, 100. */
  least: number;
  /** Columns side by side get the same width, if theirs differ by no more. */
  difference: number;
}

/** For the sheet that is shown first: no font breaks a word of a header. */
const exactLimits: WidthLimits = { least: 110, difference: 32 };
/** What a day and time need. */
const timeWidth = 146;
const roughLimits: WidthLimits = { least: 199, difference: 200 };

/** For the sheets behind it: one width in which no header's word is broken, and the wide columns. */
export function setRoughWidths(sheet: Sheet, columns: readonly ColumnWidths[]): void {
  const width = Math.max(...columns.map(({ nameWidth }) => nameWidth));
  // Sheets' own width breaks only words of more than ten letters.
  if (width > 120) sheet.setColumnWidths(1, columns.length, Math.max(width, timeWidth));
  setWidths(
    sheet,
    columns.map((column) => column.width),
    roughLimits,
  );
}

/** One call for wide columns side by side. */
function setWidths(sheet: Sheet, widths: readonly number[], { least, difference }: WidthLimits): void {
  for (let from = 0; from < widths.length; ) {
    const group: number[] = [];
    for (const width of widths.slice(from)) {
      const all = [...group, width];
      if (Math.min(...all) <= least || Math.max(...all) - Math.min(...all) > difference) break;
      group.push(width);
    }
    if (group.length > 0) sheet.setColumnWidths(from + 1, group.length, Math.max(...group));
    from += Math.max(1, group.length);
  }
}

export const setExactWidths = (sheet: Sheet, columns: readonly ColumnWidths[]): void =>
  setWidths(
    sheet,
    columns.map(({ width }) => width),
    exactLimits,
  );
