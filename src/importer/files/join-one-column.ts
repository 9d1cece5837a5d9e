import { isBlank } from "./find-sections.ts";

const delimiters = [",", ";", "\t", "|"];

/** Rows that may precede the header. */
const maxHeaderRow = 30;

/**
 * The text file whose lines a spreadsheet program put into one column, because it expected another delimiter; null if the
 * cells are a table. Where a line held the delimiter that was expected, it was split there, and is joined again.
 */
export function joinOneColumn(records: readonly (readonly string[])[]): string | null {
  const isSingle = (cells: readonly string[]) => isBlank(cells.slice(1));
  const filled = records.filter((cells) => !isBlank(cells));
  const start = filled.slice(0, maxHeaderRow);
  const header = start.find((cells) => hasDelimiter(cells[0]));
  if (header === undefined || !isSingle(header)) return null;
  const single = filled.filter(isSingle);
  const delimited = single.filter((cells) => hasDelimiter(cells[0]));
  if (single.length < filled.length / 2 || delimited.length < Math.max(2, single.length / 2)) return null;
  const isUnwrapped = unwrapped.test(header[0] ?? "");
  return records
    .map(joinCells)
    .map((line) => (isUnwrapped && unwrapped.test(line) ? `"${line}"` : line))
    .join("\n");
}

/** A line whose cells were all quoted, and which lost its outer quotes: Date","Views","Likes */
const unwrapped = /^[^"]*"[,;\t|]".*[^"]$/;

function joinCells(cells: readonly string[]): string {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === "") width -= 1;
  return cells.slice(0, width).join(";");
}

const hasDelimiter = (cell = ""): boolean => delimiters.some((delimiter) => cell.includes(delimiter));
