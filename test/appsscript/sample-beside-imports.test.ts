import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import type { InsertedFormula } from "../../src/rpc/formula-calls.ts";
import type { Listening } from "../../src/rpc/listen-calls.ts";
import type { MadeReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import type { Settings } from "../../src/rpc/script-calls.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { may } from "./read-report.ts";
import { add, everything, names, remove, rowsOf, sampleNames, sheetOf } from "./sample-data.ts";

describe("the sample data beside imported rows", () => {
  it("imports get sheets of their own, whichever comes first", async () => {
    for (const isFirst of [true, false]) {
      const opened = openAddOn();
      if (isFirst) await add(opened);
      await importInto(opened.addOn, batchOf([post(1), post(2)]));
      if (!isFirst) await add(opened);
      expect(await rowsOf(opened, "Posts")).toHaveLength(2);
      await importInto(opened.addOn, batchOf([post(3)]));
      expect(await rowsOf(opened, "Posts")).toHaveLength(3);
      await remove(opened);
      expect(names(opened).filter((name) => !/undo/.test(name))).toEqual(["Sheet1", "Posts"]);
      expect(await rowsOf(opened, "Posts")).toHaveLength(3);
    }
  });

  it("removing it leaves what users imported, wrote and named as it was", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    sheetOf(opened, "Sheet1")
      .getRange("A1:B1")
      .setValues([["Total", "=SUM(Posts!H2:H3)"]])
      .setNote("For the board");
    opened.app.setNamedRange("total", sheetOf(opened, "Sheet1").getRange("B1"));
    const before = await everything(opened);
    await add(opened);
    expect(await remove(opened)).toEqual({ done: true });
    expect(await everything(opened)).toEqual(before);
  });

  it("an import into a sheet of the sample data is refused in a sentence, and changes nothing", async () => {
    const opened = openAddOn();
    await add(opened);
    const before = await everything(opened);
    await expect(importInto(opened.addOn, batchOf([post(1)]), { sheet: "Posts (sample)" })).rejects.toThrow(
      "The sheet “Posts (sample)” is part of the sample data.",
    );
    expect(await everything(opened)).toEqual(before);
  });

  it("a report offers imported accounts alone", async () => {
    const opened = openAddOn();
    await add(opened);
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    const options = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(options.accounts).toEqual(["brood.en.boon"]);
    expect(options.platforms).toEqual(["Instagram"]);
    expect(options.lastSettings.competitors).toEqual([]);
    expect((await ask<MadeReport>(opened.addOn, "createReport", may)).sheet).toBe("Report");
    await remove(opened);
    expect(names(opened)).toContain("Report");
  });

  it("refreshing a report on the sample data after an import makes it a report on the imported rows", async () => {
    const opened = openAddOn();
    await add(opened);
    const { sheetId } = await ask<MadeReport>(opened.addOn, "createReport", may);
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    await ask(opened.addOn, "refreshReport", { sheetId, overwrite: true });
    expect(await remove(opened)).toEqual({ done: true });
    expect(names(opened)).toContain("Report (sample)");
    expect(sheetOf(opened, "Report (sample)").getTabColor()).toBeNull();
  });

  it("a formula is filled in with imported columns, and mentions are counted without those of the sample", async () => {
    const opened = openAddOn();
    await add(opened);
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    sheetOf(opened, "Sheet1").getRange("A1").activate();
    const request = toInsertRequest(functions.ENGAGEMENT_RATE, "en");
    expect((await ask<InsertedFormula>(opened.addOn, "insertFormula", request)).formula).toMatch(
      /^=ENGAGEMENT_RATE\('Posts'!/,
    );
    const brand = { name: "brood.en.boon", isOwn: true, names: ["brood.en.boon"], handles: [], hashtags: [] };
    const { summaries } = await ask<Listening>(opened.addOn, "saveBrands", [brand]);
    expect(summaries.map(({ mentions }) => mentions)).toEqual([0]);
  });

  it("the sidebar knows which sheets are the sample's", async () => {
    const opened = openAddOn();
    await add(opened);
    await importInto(opened.addOn, batchOf([post(1)]));
    const { sheets } = await ask<Settings>(opened.addOn, "readSettings");
    expect(sheets.filter(({ isSample }) => isSample).map(({ name }) => name)).toEqual(sampleNames);
  });
});
