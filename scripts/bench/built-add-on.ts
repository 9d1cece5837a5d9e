import { readdirSync, readFileSync } from "node:fs";
import { createNodeScope } from "../emulator/contexts/node-scope.ts";
import { createHeadlessWorkbook } from "../emulator/engine/create-headless.ts";
import { createLocalAddOn } from "../emulator/local-add-on.ts";
import { createRecordedScreen } from "../emulator/recorded-screen.ts";
import { createScriptProject } from "../emulator/script-project.ts";
import { noNetwork } from "../emulator/transport/no-network.ts";
import type { Transport } from "../emulator/transport/transport.ts";
import type { ServiceTime } from "./own-time.ts";

let time = Date.parse("2026-06-01T09:00:00Z");

/** Stands still while an execution runs; only what Google's calls would take counts for its time. */
export const clock = { now: () => time, advance: () => {} };

/** Moves the clock on, so that hourly triggers are due. */
export function waitForTriggers(): void {
  time += 2 * 3_600_000;
}

interface Opening {
  /** Measures what passes inside of the services. */
  services: ServiceTime;
  transport?: Transport;
}

/** The built add-on in an empty spreadsheet without a page. */
export function openBuiltAddOn({ services, transport = noNetwork }: Opening) {
  const files = Object.fromEntries(readdirSync("dist").map((name) => [name, readFileSync(`dist/${name}`, "utf8")]));
  const workbook = createHeadlessWorkbook();
  const addOn = createLocalAddOn({
    project: createScriptProject({ files, clock }),
    workbook,
    user: { email: "bench@example.com", locale: "en", role: "owner" },
    screen: createRecordedScreen(),
    createScope: (script) => createNodeScope({ ...script, globals: services.watchAll(script.globals) }),
    transport,
  });
  addOn.install();
  return { addOn, workbook };
}
