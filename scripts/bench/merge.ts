import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";

/** Compares merging rows into a sheet with as many other rows with merging half as many into half as many. */
export async function benchMerge(rows = 50_000): Promise<BenchRow[]> {
  const { measureMerge } = await importBundled<typeof import("./merge-rows.ts")>("merge-rows.ts");
  const once = await measureMerge(rows);
  const twice = await measureMerge(2 * rows);
  const count = (2 * rows).toLocaleString("en");
  const calls = `${twice.serviceCalls} service calls in ${twice.blocks} blocks`;
  return [
    {
      what: `Merging ${count} rows into ${count} others (${calls}) / merging half as many into half as many`,
      ratio: twice.seconds / once.seconds,
      limit: 2.2,
    },
    {
      what: "Characters that the sidebar gets for each row of the sheet, to know the rows of a file again",
      ratio: twice.keyCharacters,
      limit: 100,
      isDetail: true,
    },
  ];
}
