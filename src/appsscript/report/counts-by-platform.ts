import type { PostCounts } from "../../reports/report-inputs.ts";
import { capitalized, sourceWithoutVersion } from "../../text/source-names.ts";
import { countsBySource } from "./counts-by-source.ts";

type Cells = Readonly<Record<string, readonly unknown[]>>;

/** By platform, what its posts' figures count, from where they were imported: whichever period the yellow cells name. */
export function countsByPlatform(cells: Cells, rows: number): Record<string, PostCounts> {
  const found = new Map<string, Set<PostCounts>>();
  for (let row = 0; row < rows; row++) {
    const platform = String(cells.platform?.[row]);
    const source = capitalized(sourceWithoutVersion(String(cells.source?.[row] ?? "")));
    found.set(platform, (found.get(platform) ?? new Set()).add(countsBySource[source] ?? "unknown"));
  }
  return Object.fromEntries(
    [...found].map(([platform, kinds]) => [platform, kinds.size === 1 ? ([...kinds][0] as PostCounts) : "mixed"]),
  );
}
