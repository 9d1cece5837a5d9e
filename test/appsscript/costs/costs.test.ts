import { beforeAll, describe, expect, it } from "vitest";
import { ask, batchOf, importInto, openAddOn, post } from "../add-on.ts";
import { may } from "../read-report.ts";
import { type Cost, recordCosts } from "./record-costs.ts";

/*
 * What each entry point may cost: calls to Google, and seconds that these would take there (scripts/emulator/google-costs.json).
 * One of the calls reads the script's own file. A newcomer's way: the empty spreadsheet, the sample data, everything that the sidebar offers on them; then a file.
 */

const costs = new Map<string, Cost>();

beforeAll(async () => {
  const opened = openAddOn({ callsTakeTime: true });
  const recorded = recordCosts(opened.addOn);
  const measure = async (name: string, run: () => unknown) => {
    recorded.length = 0;
    await run();
    costs.set(name, recorded.at(-1) as Cost);
  };
  const call = (name: string, entryPoint: string, ...args: unknown[]) =>
    measure(name, () => ask(opened.addOn, entryPoint, ...args));
  const click = (label: string) => measure(label, () => opened.addOn.clickMenu(label));
  await click("Open sidebar");
  await call("settings of an empty spreadsheet", "readSettings", true);
  await call("sample data", "addSampleData");
  for (const name of [
    "readSettings",
    "readMappings",
    "readHistory",
    "readReportOptions",
    "readSharing",
    "readListening",
  ])
    await call(name, name);
  await call("readConnect", "readConnect");
  await call("sign-in poll", "readConnect", "");
  await call("change of the language", "setWorkbookLanguage", "nl");
  await call("report", "createReport", may);
  await click("Add benchmarks sheet");
  await call("removal of the sample data", "removeSampleData", "remove");
  const rows = Array.from({ length: 1_000 }, (_, index) => post(index));
  await measure("first import: openTable", async () => {
    await importInto(opened.addOn, batchOf(rows.slice(0, 10)));
    recorded.splice(1);
  });
  for (const [name, count] of [
    ["10 new rows", 10],
    ["900 new rows", 900],
  ] as const) {
    recorded.length = 0;
    const exportedOn = count === 10 ? "2026-06-01" : "2026-06-02";
    await importInto(opened.addOn, batchOf(rows.slice(count, 2 * count).concat(rows.slice(0, 1)), { exportedOn }));
    for (const cost of recorded) costs.set(`${name}: ${cost.entryPoint}`, cost);
  }
  await click("Label posts");
  await call("undo", "undoImport", (await ask<{ id: string }[]>(opened.addOn, "readHistory"))[0]?.id);
  opened.workbook.dispose();
});

describe("an entry point costs no more than", () => {
  it.each([
    ["Open sidebar", 2, 1],
    ["settings of an empty spreadsheet", 11, 1],
    ["sample data", 150, 15],
    ["readSettings", 42, 3],
    ["readMappings", 4, 1],
    ["readHistory", 20, 2],
    ["readReportOptions", 52, 4],
    ["readSharing", 109, 7],
    ["readListening", 6, 1],
    ["readConnect", 11, 1],
    ["sign-in poll", 2, 1],
    ["change of the language", 150, 15],
    ["report", 185, 18],
    ["Add benchmarks sheet", 75, 6],
    ["removal of the sample data", 110, 8],
    ["first import: openTable", 130, 9],
    ["900 new rows: openTable", 60, 5],
    ["900 new rows: writeRows", 80, 12],
    ["900 new rows: finishImport", 95, 7],
    ["Label posts", 200, 15],
    ["undo", 150, 15],
  ])("%s: %i calls, %i seconds", (name, calls, seconds) => {
    const cost = costs.get(name);
    expect(cost?.calls).toBeLessThanOrEqual(calls);
    expect(cost?.seconds).toBeLessThanOrEqual(seconds);
  });

  it.each(["openTable", "writeRows", "finishImport"])("%s for 10 rows, if there are 900", (entryPoint) => {
    const [few, many] = [
      costs.get(`10 new rows: ${entryPoint}`)?.calls,
      costs.get(`900 new rows: ${entryPoint}`)?.calls,
    ];
    // Rows that the sheet lacks are inserted.
    expect(Math.abs((many ?? 0) - (few ?? 0))).toBeLessThanOrEqual(12);
  });
});
