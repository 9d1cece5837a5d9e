import { formats } from "../exports/index.ts";
import type { Batch } from "./batch.ts";
import { callWitness } from "./evidence.ts";
import type { ReadingOptions, SourceFile } from "./reading.ts";
import type { Records } from "./records.ts";
import { reshape } from "./reshape.ts";
import { sectionReader } from "./section-reader.ts";
import { findSections, isBlank, nextHeader } from "./sections.ts";

/** The rest of the file denies what its beginning let us believe: all of it is needed at once. */
export class NeedsWholeFile extends Error {}

/** A table whose rows are read as they come, so that a large file is never held as cells. */
export interface TableStream {
  /** Reads the rows that follow. */
  feed(records: string[][], isLast: boolean): void;
  finish(): Batch;
}

type Rows = readonly (readonly string[])[];

/** Rows that are kept back: a header that begins another table stands at most this far below a blank row. */
const lookAhead = 5;

/** No file stacks more tables. */
const mostBlanks = 2_000;

/** Opens the one table that the beginning of a file holds; null where it holds none, several, or one that is not row by row. */
export function openTableStream(start: Records, file: SourceFile, options: ReadingOptions): TableStream | null {
  const { known, unknown } = findSections(start.records, formats);
  const [section] = known;
  if (section === undefined || known.length > 1 || unknown.length > 0) return null;
  const { format } = section.recognised;
  const reachesEnd = section.at + section.rows.length === start.records.length;
  if (format.refused !== undefined || format.layout !== undefined || format.headerless !== undefined || !reachesEnd)
    return null;
  const isStacked = format.titles !== undefined || format.preamble !== undefined;
  const shape = reshape(section);
  const witness = callWitness(section, shape);
  witness.add(section.rows);
  const evidence = witness.settle();
  const reader = sectionReader(section, shape, evidence, start.badQuotes, file, options);
  let held: Rows = section.rows;
  let count = 0;
  let blanks = 0;

  const lookForMore = (rows: Rows, at: number) => {
    if (!isBlank(rows[at] as readonly string[]) || blanks > mostBlanks) return;
    blanks += 1;
    const below = rows.slice(at, at + lookAhead);
    const endsTable = isStacked ? !below.every(isBlank) : nextHeader(below, 1, formats) !== null;
    if (endsTable) throw new NeedsWholeFile();
  };

  return {
    feed(records, isLast) {
      witness.add(records);
      const rows = held.concat(records);
      const end = isLast ? rows.length : Math.max(0, rows.length - lookAhead);
      for (let at = 0; at < end; at++) lookForMore(rows, at);
      reader.read(rows.slice(0, end), isLast ? count + rows.length : Number.POSITIVE_INFINITY);
      count += end;
      held = rows.slice(end);
    },
    finish() {
      const { marks, dates, isOpen } = witness.settle();
      const isAsBelieved =
        marks.decimal === evidence.marks.decimal && JSON.stringify(dates) === JSON.stringify(evidence.dates);
      if (!isAsBelieved) throw new NeedsWholeFile();
      return reader.finish(isOpen);
    },
  };
}
