/** A measured ratio (or the quantity that `what` names) and its upper limit; without a limit it is only printed. */
export interface BenchRow {
  what: string;
  ratio: number;
  limit?: number;
}
