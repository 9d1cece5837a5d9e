import type { AlertState } from "./alert-state.ts";

/** So many earlier runs show what is usual. */
const minRuns = 5;
const maxRuns = 12;
/** A run is unusual with so many times more or fewer rows than the median of earlier ones. */
const factor = 5;
/** Small differences are not worth a message. */
const minDifference = 20;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** What is usual if this many rows are far from it; null if they are not, or too few runs show what is. */
export function usualIfUnusual(rows: number, earlier: readonly number[]): number | null {
  if (earlier.length < minRuns) return null;
  const usual = median(earlier);
  const isFar = rows * factor < usual || rows > usual * factor;
  return isFar && Math.abs(rows - usual) >= minDifference ? Math.round(usual) : null;
}

/** Notes the rows of a scheduled run that has ended, and whether they are unusual. */
export function noteRows(state: AlertState, id: string, at: number, rows: number): AlertState {
  const known = state.counts[id];
  if (known && known.at >= at) return state;
  const earlier = known?.rows ?? [];
  const usual = usualIfUnusual(rows, earlier);
  return {
    ...state,
    counts: { ...state.counts, [id]: { at, rows: [...earlier, rows].slice(-maxRuns) } },
    unusual: usual === null ? state.unusual : [...state.unusual.filter((one) => one.id !== id), { id, rows, usual }],
  };
}
