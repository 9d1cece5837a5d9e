import type { Batch } from "../../src/importer/files/batch.ts";
import { importRows } from "../../src/importer/merge/import-rows.ts";
import { packRows } from "../../src/importer/merge/pack-rows.ts";
import type { SpreadsheetPort } from "../../src/importer/merge/spreadsheet-port.ts";
import type { RpcResult } from "../../src/rpc/script-calls.ts";
import { openBuiltAddOn } from "./built-add-on.ts";
import { ServiceTime } from "./own-time.ts";

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** `count` fictional posts, numbered from `first`. */
export function batchOf(first: number, count: number): Batch {
  const rows = Array.from({ length: count }, (_, position) => ({
    platform: "instagram",
    account: "brood.en.boon",
    post_id: `1790000${String(first + position).padStart(10, "0")}`,
    published_at: "2026-05-02T10:30:00",
    type: "IG image",
    text: `Post ${first + position} about soup and bread`,
    followers: 12_000,
    likes: position % 700,
    comments: position % 90,
    shares: position % 40,
    saves: position % 30,
    source: "Instagram content export (2026-05-31)",
  }));
  const about = { file: "posts.csv", format: "instagram-content", label: "Instagram content export", language: "en" };
  const rest = {
    account: "brood.en.boon",
    period: null,
    exportedOn: "2026-05-31",
    skipped: [],
    warnings: [],
    asks: [],
  };
  return { ...about, ...rest, platform: "instagram", table: "posts", rows };
}

export interface MergeMeasure {
  /** CPU time, which other processes affect less; that of the script without the services; and that of the sidebar. */
  seconds: number;
  ownSeconds: number;
  sidebarSeconds: number;
  /** Calls of the sidebar; those of the script to Google, those of them for whose answer it waits, and the cells of these. */
  sidebarCalls: number;
  serviceCalls: number;
  roundTrips: number;
  cellsRead: number;
  cellsWritten: number;
  /** Characters of the answer with the sheet's keys, for each row of the sheet. */
  keyCharacters: number;
}

/** Merges `count` rows into a sheet with as many other rows, through the built script. */
export async function measureMerge(count: number): Promise<MergeMeasure> {
  const services = new ServiceTime();
  const { addOn, workbook } = openBuiltAddOn({ services });
  const none = {
    seconds: 0,
    ownSeconds: 0,
    sidebarCalls: 0,
    serviceCalls: 0,
    roundTrips: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
  let sums = { ...none };
  let keyCharacters = 0;
  const call = async (name: string, request: unknown) => {
    await workbook.waitForCalculation();
    const inServices = services.seconds;
    const start = cpuSeconds();
    const result = (await addOn.call(name, [request])) as RpcResult<unknown>;
    const seconds = cpuSeconds() - start;
    sums.seconds += seconds;
    sums.ownSeconds += seconds - (services.seconds - inServices);
    sums.sidebarCalls++;
    const execution = addOn.lastExecution();
    for (const number of execution?.calls.values() ?? []) sums.serviceCalls += number;
    for (const count of ["roundTrips", "cellsRead", "cellsWritten"] as const) sums[count] += execution?.[count] ?? 0;
    if (name === "openTable") keyCharacters = JSON.stringify(result).length / count;
    if ("error" in result) throw new Error(result.error.what);
    return result.value;
  };
  const port: SpreadsheetPort = {
    openTable: (request) => call("openTable", request) as ReturnType<SpreadsheetPort["openTable"]>,
    writeRows: (request) => call("writeRows", packRows(request)) as ReturnType<SpreadsheetPort["writeRows"]>,
    finishImport: (request) => call("finishImport", request),
  };
  await importRows(batchOf(0, count), port, { sheet: null, mode: "update" });
  sums = { ...none };
  const start = cpuSeconds();
  const { added } = await importRows(batchOf(count, count), port, { sheet: null, mode: "update" });
  const sidebarSeconds = cpuSeconds() - start - sums.seconds;
  if (added !== count) throw new Error("Rows went missing.");
  workbook.dispose();
  return { ...sums, sidebarSeconds, keyCharacters };
}
