/** A measured ratio, or seconds, rows or calls where `what` says so, and what it must stay below; without a limit it is only shown. */
export interface BenchRow {
  what: string;
  ratio: number;
  limit?: number;
}
