import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fetchEngine } from "./mocks/bigquery/packages.ts";

/*
 * `npm run check:bigquery` fetches DuckDB once, and imports through the built script into the mock of BigQuery over it: every
 * kill, every refusal, many exports compared with a sheet, a million posts and five million days. BIGQUERY_ROWS and BIGQUERY_DAYS
 * choose other sizes. `--many-rows` runs those alone: loaded, merged and reported.
 * `--fetch-only` only fetches DuckDB, so that `npm test` runs its sample.
 */

fetchEngine();
if (!process.argv.includes("--fetch-only")) {
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const tests = process.argv.includes("--many-rows") ? "test/bigquery/many-rows.test.ts" : "test/bigquery";
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--config", "test/vitest.config.ts", "--no-file-parallelism", tests],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        SOAK: "1",
        BIGQUERY_ROWS: process.env.BIGQUERY_ROWS ?? "1000000",
        BIGQUERY_DAYS: process.env.BIGQUERY_DAYS ?? "5000000",
      },
    },
  );
  process.exitCode = status ?? 1;
}
