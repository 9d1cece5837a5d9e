import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBareSystem, CannotBuild } from "./check-bare/bare-system.ts";
import { running, tryStart, tryTest } from "./check-bare/newcomer.ts";

/** Short browser tests: the page, the sidebar in it, and the sidebar alone. */
const shortList = ["test/e2e/new-workbook.test.ts", "test/e2e/formulas.test.ts", "test/sidebar/choosing.test.ts"];
const isShort = process.argv.includes("--short");

/** Exit status if no bare system can be built here: EX_TEMPFAIL of sysexits.h. */
const cannotBuildStatus = 75;

const began = performance.now();
const say = (line: string) => console.log(`\n[${Math.round((performance.now() - began) / 1000)} s] ${line}`);

const work = mkdtempSync(join(tmpdir(), "bare-"));
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));

try {
  const system = await buildBareSystem(join(work, "system"), say);
  say("Running npm start as a newcomer ...");
  await tryStart(system);
  say("Running npm test as a newcomer ...");
  await tryTest(system, isShort ? shortList : []);
  say("Both commands work on a bare machine.");
} catch (error) {
  const cannotBuild = error instanceof CannotBuild;
  say(`${cannotBuild ? "No bare machine could be built here." : "Failed:"} ${(error as Error).message}`);
  process.exitCode = cannotBuild ? cannotBuildStatus : 1;
}
