import type { ReportText } from "../../../src/text/reports/en.ts";

/** What a cell shows: a number, a text, or nothing. */
export type Shown = number | string | null;

export type TextKey = keyof ReportText;

/** Cells by the key of their column's header; a column that is headed by a platform has its name as the key. */
export type ExpectedCells = Readonly<Record<string, Shown>>;

/** One table of a block of the report. */
export interface ExpectedTable {
  /** The block's title. */
  block: TextKey;
  /** The header of the table's first column. */
  first: TextKey;
  /** Which of the block's tables with this header. */
  occurrence: number;
  rows: readonly { label: Shown; cells: ExpectedCells }[];
  /** Rows by platform, in order, for the lists of posts; the others are blank. */
  groups?: readonly { line: string; rows: readonly ExpectedCells[] }[];
  /** The table has no other rows with content. */
  isComplete: boolean;
  /** Rows of the report that are not here are posts of no such group. */
  isOptional: boolean;
}

export const table = (
  block: TextKey,
  first: TextKey,
  more: Pick<ExpectedTable, "rows"> & Partial<ExpectedTable>,
): ExpectedTable => ({ block, first, occurrence: 0, isComplete: false, isOptional: false, ...more });
