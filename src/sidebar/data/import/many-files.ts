import { type Batch, isRejectedFile, type RejectedFile } from "../../../importer/files/batch.ts";
import type { ChosenFile } from "./use-chosen-files.ts";

/** From so many files on, a card shows only what matters, with the rest behind a click. */
export const manyFiles = 4;

/** How much a table of a file needs the user: 0 if it cannot be imported as it is, 3 if there is nothing to say about it. */
function urgency(result: Batch | RejectedFile): number {
  if (isRejectedFile(result)) return 0;
  if (result.asks.includes("platform") || result.asks.includes("dayMonthOrder")) return 1;
  return result.rows.length === 0 || result.skipped.length > 0 || result.warnings.length > 0 ? 2 : 3;
}

/** The files that need the user first, those that are still being read last. */
export function problemsFirst(files: readonly ChosenFile[]): ChosenFile[] {
  const ofFile = ({ results }: ChosenFile) => Math.min(4, ...(results ?? []).map(urgency));
  return [...files].sort((a, b) => ofFile(a) - ofFile(b));
}
