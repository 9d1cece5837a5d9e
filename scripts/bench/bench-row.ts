/** A measured ratio (or the quantity that `what` names) and its upper limit; without a limit it is only printed. */
export interface BenchRow {
  what: string;
  ratio: number;
  limit?: number;
  /** One of many rows of a kind: checked and printed, but not in the README. */
  isDetail?: true;
}
