import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";

const inMillions = (cells: number): number => cells / 1e6;

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
    { what: `${what}: million cells read`, ratio: inMillions(twice.cellsRead), limit: 0.7 },
    { what: `${what}: million cells written`, ratio: inMillions(twice.cellsWritten), limit: 1.8 },
    { what: `${what}: calls from the sidebar`, ratio: twice.sidebarCalls, limit: 10 },
    {
      what: `${what}: calls to Google (${twice.roundTrips} wait for an answer)`,
      ratio: twice.serviceCalls,
      limit: 800,
    },
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
