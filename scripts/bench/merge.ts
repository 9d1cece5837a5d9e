import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";
import type { MergeMeasure } from "./merge-rows.ts";

const inMillions = (cells: number): number => cells / 1e6;

/** What merging takes in cells and calls. For 100,000 rows: so many cells, three blocks, and 130 answers of Google. */
function countsOf(measured: MergeMeasure, rows: number): BenchRow[] {
  const count = rows.toLocaleString("en");
  const what = `Merging ${count} rows into ${count} others`;
  return [
    { what: `${what}: million cells read`, ratio: inMillions(measured.cellsRead), limit: (0.7 * rows) / 100_000 },
    { what: `${what}: million cells written`, ratio: inMillions(measured.cellsWritten), limit: (1.8 * rows) / 100_000 },
    { what: `${what}: calls from the sidebar`, ratio: measured.sidebarCalls, limit: 5 },
    { what: `${what}: calls to Google`, ratio: measured.serviceCalls, limit: 400 },
    { what: `${what}: calls for whose answer the script waits`, ratio: measured.roundTrips, limit: 130 },
  ];
}

/** Measures merging rows into a sheet with as many others, beside merging half as many into half as many. */
export async function benchMerge(rows = 50_000): Promise<BenchRow[]> {
  const { measureMerge } = await importBundled<typeof import("./merge-rows.ts")>("merge-rows.ts");
  const once = await measureMerge(rows);
  const twice = await measureMerge(2 * rows);
  const count = (2 * rows).toLocaleString("en");
  const what = `Merging ${count} rows into ${count} others`;
  const half = "/ merging half as many into half as many";
  return [
    {
      what: `${what}: time of the script alone, without the local spreadsheet ${half}`,
      ratio: twice.ownSeconds / once.ownSeconds,
      limit: 2.2,
    },
    { what: `${what}: time with the local spreadsheet ${half}`, ratio: twice.seconds / once.seconds, limit: 3 },
    ...countsOf(once, rows).map((row) => ({ ...row, isDetail: true as const })),
    ...countsOf(twice, 2 * rows),
    {
      what: "Characters that the sidebar gets for each row of the sheet, to know the rows of a file again",
      ratio: twice.keyCharacters,
      limit: 100,
      isDetail: true,
    },
    { what: `${what}: milliseconds of the script alone`, ratio: twice.ownSeconds * 1000 },
    { what: `${what}: milliseconds in the sidebar`, ratio: twice.sidebarSeconds * 1000 },
  ];
}
