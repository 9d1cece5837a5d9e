import type { LocalAddOn } from "../../../scripts/emulator/local-add-on.ts";

/** What one execution cost. */
export interface Cost {
  entryPoint: string;
  calls: number;
  /** What its calls would take at Google. */
  seconds: number;
  byMethod: ReadonlyMap<string, number>;
}

/** The cost of the add-on's last execution. */
export function lastCost({ lastExecution }: LocalAddOn, entryPoint: string): Cost {
  const execution = lastExecution();
  if (!execution) throw new Error("Nothing has run.");
  const calls = [...execution.calls.values()].reduce((sum, count) => sum + count, 0);
  return { entryPoint, calls, seconds: execution.chargedMs / 1_000, byMethod: execution.calls };
}

/** Notes what each call of the sidebar and each click of the menu costs from now on. */
export function recordCosts(addOn: LocalAddOn): Cost[] {
  const costs: Cost[] = [];
  const { call, clickMenu, runDueTriggers } = addOn;
  const note = (entryPoint: string) => void costs.push(lastCost(addOn, entryPoint));
  addOn.call = (name, args) => call(name, args).finally(() => note(name));
  addOn.clickMenu = (...labels) => {
    clickMenu(...labels);
    note(labels.join(" > "));
  };
  addOn.runDueTriggers = () => {
    const count = runDueTriggers();
    if (count > 0) note("runDueImports");
    return count;
  };
  return costs;
}
