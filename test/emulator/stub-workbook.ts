import type {
  CallCustomFunction,
  CustomFunctionDescription,
  Workbook,
} from "../../scripts/emulator/engine/workbook.ts";
import type { Execution } from "../../scripts/emulator/execution.ts";

export interface StubWorkbook extends Workbook {
  functions: CustomFunctionDescription[];
  /** Calculates a cell that calls a custom function. */
  calculate: CallCustomFunction;
}

/** A spreadsheet with one cell and no formulas, for tests that do not need the grid. */
export function createStubWorkbook(id = "doc-1"): StubWorkbook {
  let cell: unknown = "";
  const stub = {
    settings: { id, locale: "en_US", timeZone: "Europe/Amsterdam", name: "Campaign" },
    functions: [] as CustomFunctionDescription[],
    calculate: (() => {
      throw new Error("#NAME?");
    }) as CallCustomFunction,
    registerCustomFunctions(functions: CustomFunctionDescription[], call: CallCustomFunction) {
      stub.functions = functions;
      stub.calculate = call;
    },
    spreadsheetApp: (execution: Execution, ui: unknown) => ({
      getUi: () => ui,
      getActiveSpreadsheet: () => ({ getId: () => id }),
      getCell() {
        execution.useService("Range.getValue", "read spreadsheet");
        return cell;
      },
      setCell(value: unknown) {
        execution.useService("Range.setValue", "write spreadsheet");
        cell = value;
      },
    }),
    waitForCalculation: async () => {},
    snapshot: () => ({ id, cell }),
    messageAt: () => null,
    onChange: () => () => {},
    charts: () => [],
    dispose() {},
  };
  return stub as unknown as StubWorkbook;
}
