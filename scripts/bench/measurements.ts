import type { BenchRow } from "./bench-row.ts";
import { benchConnections } from "./connections.ts";
import { benchFunctions } from "./functions.ts";
import { benchImport } from "./import.ts";
import { benchMerge } from "./merge.ts";
import { benchPlatformImport } from "./platform-import.ts";
import { benchReport } from "./report.ts";

/** Each returns rows of the table. To add a measurement, add a file and a line here. */
export const measurements: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  functions: benchFunctions,
  import: benchImport,
  merge: benchMerge,
  report: benchReport,
  platform: benchPlatformImport,
  connections: benchConnections,
};
