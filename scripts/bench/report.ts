import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";

/** Measures making a report of many posts, beside one of half as many. */
export async function benchReport(posts = 50_000): Promise<BenchRow[]> {
  const { measureReport } = await importBundled<typeof import("./report-rows.ts")>("report-rows.ts");
  const half = await measureReport(posts / 2);
  const all = await measureReport(posts);
  const what = `A report of ${posts.toLocaleString("en")} posts`;
  return [
    {
      what: `${what}: time of the script alone / that for half as many`,
      ratio: all.ownSeconds / half.ownSeconds,
      limit: 2.2,
    },
    { what: `${what}: calls to Google`, ratio: all.serviceCalls, limit: 185 },
    { what: `${what}: milliseconds of the script alone`, ratio: all.ownSeconds * 1000 },
    {
      what: `${what}: milliseconds until its formulas are calculated in the local spreadsheet`,
      ratio: all.calculationSeconds * 1000,
    },
  ];
}
