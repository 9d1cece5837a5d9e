import type { Row } from "../../tables/define-table.ts";
import type { WriteRowsResult } from "./spreadsheet-port.ts";

type Outcome = "added" | "updated" | "unchanged";
type Written = Extract<WriteRowsResult, { stale: false }>;

/** What became of each row of an import so far, so that its summary is true even if somebody replaces the table meanwhile. */
export class RowOutcomes {
  readonly #outcomes: (Outcome | null)[];

  constructor(rowCount: number) {
    this.#outcomes = new Array<Outcome | null>(rowCount).fill(null);
  }

  /** The indexes of the next rows to write, up to the first that does not fit; none if all are written. */
  next(rows: readonly Row[], fits: (row: Row) => boolean): number[] {
    const indexes: number[] = [];
    let index = this.#outcomes.indexOf(null);
    for (; index >= 0 && fits(rows[index] as Row); index = this.#outcomes.indexOf(null, index + 1)) indexes.push(index);
    return indexes;
  }

  /** Notes what became of the rows at these indexes. `rowNumbers` are those of the request. */
  record(indexes: readonly number[], rowNumbers: readonly (number | null)[], { updatedRows }: Written): void {
    const updated = new Set(updatedRows);
    indexes.forEach((index, position) => {
      this.#outcomes[index] = rowNumbers[position] === null ? "added" : updated.has(position) ? "updated" : "unchanged";
    });
  }

  /** Rows that were written and are no longer in the sheet have to be written again. */
  forgetMissing(isMissing: (index: number) => boolean): void {
    this.#outcomes.forEach((outcome, index) => {
      if (outcome !== null && isMissing(index)) this.#outcomes[index] = null;
    });
  }

  count(wanted: Outcome): number {
    return this.#outcomes.filter((outcome) => outcome === wanted).length;
  }

  /** How many rows without a number are still to be written after those at these indexes. */
  countNewAfter(indexes: readonly number[], rowNumbers: readonly (number | null)[]): number {
    const isNew = (index: number) => rowNumbers[index] === null;
    const open = this.#outcomes.filter((outcome, index) => outcome === null && isNew(index)).length;
    return open - indexes.filter(isNew).length;
  }

  get done(): number {
    return this.#outcomes.filter((outcome) => outcome !== null).length;
  }
}
