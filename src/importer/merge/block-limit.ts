import type { Row } from "../../tables/define-table.ts";

/**
 * Characters of a request. Google publishes no limit for a call from the sidebar; 4,000 posts with whole captions are as
 * many, and were sent at once before blocks had this limit.
 */
const maxCharacters = 10_000_000;
/**
 * Cells that a call writes. At 0.065 ms a cell they take 40 seconds: other people's calls wait 60 seconds for the lock, and
 * the call itself may take 6 minutes.
 */
const maxCells = 600_000;
/** In fewer blocks, and with more rows than this, the progress of an import would hardly show. */
const blocksToShow = 3;
const rowsToShow = 4_000;
/** Columns that each row takes beside those of its fields: the time of the import, and four on the sheet for undo. */
const moreColumns = 5;
/** Of a number with its comma, and what JSON puts around a text. */
const charactersOfNumber = 8;
const charactersAroundText = 3;

const charactersOf = (row: Row): number =>
  Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? value.length + charactersAroundText : charactersOfNumber),
    0,
  );

/**
 * Tells of one row after the other whether it still fits into the block, which always takes the first.
 *
 * @param fieldCount How many fields have a column.
 * @param rowCount How many rows are imported.
 * @param maxRows Rows that a block may have at most, if they are fewer.
 */
export function blockLimit(fieldCount: number, rowCount: number, maxRows = rowCount): (row: Row) => boolean {
  const rowsOfCells = Math.floor(maxCells / (fieldCount + moreColumns));
  const shown = Math.max(rowsToShow, Math.ceil(rowCount / blocksToShow));
  let rows = 0;
  let characters = 0;
  return (row) => {
    rows++;
    characters += charactersOf(row);
    return rows === 1 || (rows <= Math.min(maxRows, rowsOfCells, shown) && characters <= maxCharacters);
  };
}
