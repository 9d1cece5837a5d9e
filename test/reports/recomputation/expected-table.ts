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
  /** The key of the first column's header, or a platform's name. */
  first: string;
  rows: readonly { label: Shown; cells: ExpectedCells }[];
  /** The rows are in this order, and several can have the same label. */
  isByPosition: boolean;
  /** The table has no other rows with content. */
  isComplete: boolean;
  /** Rows of the report that are not here are posts of no such group. */
  isOptional: boolean;
}

export const table = (
  block: TextKey,
  first: string,
  more: Pick<ExpectedTable, "rows"> & Partial<ExpectedTable>,
): ExpectedTable => ({ block, first, isByPosition: false, isComplete: false, isOptional: false, ...more });
