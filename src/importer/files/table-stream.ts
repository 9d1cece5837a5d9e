import { formats } from "../../exports/index.ts";
import type { Batch } from "./batch.ts";
import { createSectionReader } from "./create-section-reader.ts";
import { findNextHeader, findSections, isBlank } from "./find-sections.ts";
import { createFormatDetector } from "./format-detector.ts";
import { toGridOfSection } from "./grid.ts";
import type { Records } from "./parse-records.ts";
import type { ReadOptions, SourceFile } from "./read-options.ts";

/** The rest of the file denies what its beginning let us believe: all of it is needed at once. */
export class NeedsWholeFileError extends Error {}

/** A table whose rows are read as they come, so that a large file is never held as cells. */
export interface TableStream {
  /** Reads the rows that follow. */
  read(records: string[][], isLast: boolean): void;
  finish(): Batch;
}

type Rows = readonly (readonly string[])[];

/** Rows that are kept back: a header that begins another table stands at most this far below a blank row. */
const lookAheadRows = 5;

/** No file stacks more tables. */
const maxBlankRows = 2_000;

/** Opens the one table that the beginning of a file holds; null where it holds none, several, or one that is not row by row. */
export function createTableStream(start: Records, file: SourceFile, options: ReadOptions): TableStream | null {
  const { known, unknown } = findSections(start.records, formats);
  const [section] = known;
  if (section === undefined || known.length > 1 || unknown.length > 0) return null;
  const { format } = section.header;
  const isOnlyTable = section.firstRowIndex + section.rows.length === start.records.length;
  if (format.rejection !== undefined || format.layout !== undefined || format.headerless !== undefined || !isOnlyTable)
    return null;
  const isStacked = format.titles !== undefined || format.preamble !== undefined;
  const grid = toGridOfSection(section);
  const detector = createFormatDetector(section, grid);
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
      const { marks, dates, isDayMonthAmbiguous } = detector.result();
      const isUnchanged =
        marks.decimal === initialFormats.marks.decimal &&
        JSON.stringify(dates) === JSON.stringify(initialFormats.dates);
      if (!isUnchanged) throw new NeedsWholeFileError();
      return reader.finish(isDayMonthAmbiguous);
    },
  };
}
