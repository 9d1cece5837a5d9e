import type { CallCustomFunction } from "../engine/workbook.ts";
import type { ScriptExecution } from "../script-execution.ts";
import { withServiceDates } from "../service-dates.ts";
import { type CreateScope, callableNames, type ScriptScope } from "./script-scope.ts";

export interface CellCallOptions {
  code: string;
  createScope: CreateScope;
  start(): { execution: ScriptExecution; globals: Record<string, unknown> };
}

interface Calculation {
  execution: ScriptExecution;
  scope: ScriptScope;
}

/**
 * Calls custom functions. On Google every cell is a separate execution; here the cells of one calculation share a scope,
 * because loading the script takes longer than most functions. Each cell still has 30 seconds.
 */
export function createCellCalls({ code, createScope, start }: CellCallOptions): CallCustomFunction {
  const callable = callableNames(code);
  let currentCalculation: Calculation | undefined;
  const startCalculation = (): Calculation => {
    const { execution, globals } = start();
    const { clock, timeZone } = execution;
    const calculation = { execution, scope: createScope({ code, globals, clock, timeZone }) };
    setTimeout(() => {
      calculation.scope.dispose();
      execution.end();
      currentCalculation = undefined;
    }, 0);
    return calculation;
  };
  return (name, args) => {
    if (!callable.has(name)) throw new Error(`Script function not found: ${name}`);
    currentCalculation ??= startCalculation();
    const { execution, scope } = currentCalculation;
    execution.restart();
    const result = scope.call(
      name,
      args.map((value) => withServiceDates(value, execution.timeZone)),
    );
    execution.assertWithinTimeLimit();
    return result;
  };
}
