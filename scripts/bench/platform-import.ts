import type { BenchRow } from "./bench-row.ts";
import { importBundled } from "./import-bundled.ts";

/** Imports a platform's posts into a sheet that has them, as each scheduled run does. */
export async function benchPlatformImport(posts = 20_000): Promise<BenchRow[]> {
  const { measurePlatformImport } = await importBundled<typeof import("./platform-rows.ts")>("platform-rows.ts");
  const { rows, cellsRead, fewestCells, ownSeconds } = await measurePlatformImport(posts);
  const count = rows.toLocaleString("en");
  const what = `Importing ${count} posts of a platform into a sheet that has them`;
  return [
    {
      what: `${what}: cells read / the keys of all rows and the cells of those that are known, once`,
      ratio: cellsRead / fewestCells,
      limit: 1.2,
    },
    { what: `${what}: milliseconds of the script alone`, ratio: ownSeconds * 1000 },
  ];
}
