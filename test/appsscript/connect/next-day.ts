import type { ImportState } from "../../../src/rpc/connect-calls.ts";
import { dayMs, hourMs } from "../../../src/time/day.ts";
import { readConnectState, type WithMocks } from "./with-mocks.ts";

/** Wakes the add-on every hour of the next day, until each import has run by itself. Returns the imports. */
export async function runNextDay({ clock, addOn }: WithMocks): Promise<ImportState[]> {
  const day = clock.now() + dayMs;
  let imports: ImportState[] = [];
  for (let hour = 0; hour < 24; hour++) {
    clock.advance(day + hour * hourMs - clock.now());
    addOn.runDueTriggers();
    imports = (await readConnectState(addOn)).imports;
    if (imports.every(({ lastRun }) => lastRun?.wasScheduled && lastRun.state === "done")) break;
  }
  return imports;
}
