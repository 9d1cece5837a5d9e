import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";

/** The local spreadsheet calculates a report of more posts for minutes, which says nothing about Google's. */
const calculatedPosts = 5_000;

/** Measures making a report of many posts, beside one of half as many. */
export async function benchReport(posts = 50_000): Promise<BenchRow[]> {
  const { measureReport } = await importBundled<typeof import("./report-rows.ts")>("report-rows.ts");
  const half = await measureReport(posts / 2);
  const all = await measureReport(posts);
  const { calculationSeconds } = await measureReport(Math.min(posts, calculatedPosts), true);
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
      what: `A report of ${calculatedPosts.toLocaleString("en")} posts: milliseconds until its formulas are calculated in the local spreadsheet`,
      ratio: calculationSeconds * 1000,
    },
  ];
}
