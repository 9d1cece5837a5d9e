/** A row of the file that was not imported, and why, in the reader's language. `row` counts as a spreadsheet would, from 1. */
export interface SkippedRow {
  row: number;
  reason: string;
}

/** A message for the user, shown once, with the number of rows it is about. */
export interface Warning {
  what: string;
  count: number;
  /** All rows that it is about, where the message names only the first. */
  rows?: readonly number[];
}
