import { formats } from "../../exports/index.ts";
import { adsProblem } from "./ad-rows.ts";
import type { Batch } from "./batch.ts";
import { createSectionReader } from "./create-section-reader.ts";
import { createCellFormatDetector } from "./detect-cell-formats.ts";
import type { OpenColumn } from "./detect-date-orders.ts";
import { findNextHeader, findSections, isBlank } from "./find-sections.ts";
import { toGridOfSection } from "./grid.ts";
import type { ReadOptions, SourceFile } from "./read-options.ts";
import type { SheetRecords } from "./read-tables.ts";

/** The rest of the file contradicts what its beginning suggested, so it cannot be streamed. */
export class NeedsWholeFileError extends Error {}

/** Reads a table's rows as they arrive, so that the cells of a large file are never all in memory. */
export interface TableStream {
  /** Reads the next rows. Throws `NeedsWholeFileError` if a second table begins. */
  read(records: string[][], isLast: boolean): void;
  /** Throws `NeedsWholeFileError` if later cells proved other number or date formats than the first ones. */
  finish(): Batch;
}

const ordersOf = (open: readonly OpenColumn[]) => open.map(({ column, orders }) => [column, orders]);

type Rows = readonly (readonly string[])[];

/** Rows held back to check for another table: its header is at most this far below a blank row. */
const lookAheadRows = 5;

/** Checks end here: no file stacks more tables. */
const maxBlankRows = 2_000;

/** Opens the table at the beginning of a file; null if there is none, more than one, or one that cannot be read row by row. */
export function createTableStream(start: SheetRecords, file: SourceFile, options: ReadOptions): TableStream | null {
  const { known, unknown } = findSections(start.records, formats);
  const section = known[0] && { ...known[0], sheet: start.sheet };
  if (section === undefined || known.length > 1 || unknown.length > 0) return null;
  const { format } = section.header;
  const isOnlyTable = section.firstRowIndex + section.rows.length === start.records.length;
  const needsAllRows = format.layout !== undefined || format.wholeRow !== undefined || adsProblem(section) !== null;
  if (format.rejection !== undefined || needsAllRows || format.headerless !== undefined || !isOnlyTable) return null;
  const isStacked = format.titles !== undefined || format.preamble !== undefined;
  const grid = toGridOfSection(section);
  const detector = createCellFormatDetector(section, grid, options.today);
  detector.add(section.rows);
  const initialFormats = detector.result();
  const reader = createSectionReader(section, grid, initialFormats, start.rowsWithBadQuotes, file, options);
  let heldRows: Rows = section.rows;
  let count = 0;
  let blankRows = 0;

  const checkForSecondTable = (rows: Rows, at: number) => {
    if (!isBlank(rows[at] as readonly string[]) || blankRows > maxBlankRows) return;
    blankRows += 1;
    const below = rows.slice(at, at + lookAheadRows);
    const endsTable = isStacked ? !below.every(isBlank) : findNextHeader(below, 1, formats) !== null;
    if (endsTable) throw new NeedsWholeFileError();
  };

  return {
    read(records, isLast) {
      detector.add(records);
      const rows = heldRows.concat(records);
      const end = isLast ? rows.length : Math.max(0, rows.length - lookAheadRows);
      for (let at = 0; at < end; at++) checkForSecondTable(rows, at);
      reader.read(rows.slice(0, end), isLast ? count + rows.length : Number.POSITIVE_INFINITY);
      count += end;
      heldRows = rows.slice(end);
    },
    finish() {
      const { marks, dates, openDates, roundedIds } = detector.result();
      const isUnchanged =
        marks.decimal === initialFormats.marks.decimal &&
        JSON.stringify([dates, roundedIds, ordersOf(openDates)]) ===
          JSON.stringify([initialFormats.dates, initialFormats.roundedIds, ordersOf(initialFormats.openDates)]);
      if (!isUnchanged) throw new NeedsWholeFileError();
      return reader.finish();
    },
  };
}
