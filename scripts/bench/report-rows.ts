import { importRows } from "../../src/importer/merge/import-rows.ts";
import { packRows } from "../../src/importer/merge/pack-rows.ts";
import type { SpreadsheetPort } from "../../src/importer/merge/spreadsheet-port.ts";
import type { RpcResult } from "../../src/rpc/script-calls.ts";
import { openBuiltAddOn } from "./built-add-on.ts";
import { batchOf } from "./merge-rows.ts";
import { ServiceTime } from "./own-time.ts";

/** Makes a report of so many posts with the menu. */
export async function measureReport(count: number) {
  const services = new ServiceTime();
  const { addOn, workbook } = openBuiltAddOn({ services });
  const call = async (name: string, request: unknown) => {
    await workbook.waitForCalculation();
    const result = (await addOn.call(name, [request])) as RpcResult<never>;
    if ("error" in result) throw new Error(result.error.what);
    return result.value;
  };
  const port: SpreadsheetPort = {
    openTable: (request) => call("openTable", request),
    writeRows: (request) => call("writeRows", packRows(request)),
    finishImport: (request) => call("finishImport", request),
  };
  await importRows(batchOf(0, count), port, { sheet: null, mode: "update" });
  await workbook.waitForCalculation();
  const entries = addOn.menus().flatMap((menu) => menu.entries);
  const entry = entries.find((each) => each.kind === "item" && each.run === "createReportFromMenu");
  if (entry?.kind !== "item") throw new Error("The menu has no report.");
  const [start, inServices] = [process.cpuUsage(), services.seconds];
  addOn.clickMenu(entry.label);
  const { user, system } = process.cpuUsage(start);
  const ownSeconds = (user + system) / 1e6 - (services.seconds - inServices);
  const calls = addOn.lastExecution()?.calls.values() ?? [];
  const serviceCalls = [...calls].reduce((sum, number) => sum + number, 0);
  const beforeCalculation = performance.now();
  await workbook.waitForCalculation();
  const calculationSeconds = (performance.now() - beforeCalculation) / 1000;
  workbook.dispose();
  return { ownSeconds, serviceCalls, calculationSeconds };
}
