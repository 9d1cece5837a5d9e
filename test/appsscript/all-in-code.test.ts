import "../built/script.ts";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildScript } from "../../scripts/build/script-files.ts";
import type { Settings } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { everyCell } from "./every-cell.ts";
import { may } from "./read-report.ts";

/** A newcomer's way: the menu, a file, a formula, a report, an undo. Returns what is shown at its end. */
async function journey(files?: Record<string, string>) {
  const opened = openAddOn(files ? { files } : {});
  const { addOn, app, workbook } = opened;
  addOn.clickMenu("Open sidebar");
  await importInto(addOn, batchOf([post(1), post(2)]));
  const rating = app.getSheetByName("Posts")?.getRange("Z1");
  rating?.setFormula('=SENTIMENT("I love this bread")');
  await workbook.waitForCalculation();
  const sentiment = rating?.getValue();
  rating?.clearContent();
  await ask(addOn, "createReport", may);
  const later = await importInto(addOn, batchOf([post(3)], { exportedOn: "2026-06-01" }));
  const undone = await ask(addOn, "undoImport", later.import);
  await workbook.waitForCalculation();
  const { sheets, timeZone } = await ask<Settings>(addOn, "readSettings");
  const shown = {
    ...{ menus: addOn.menus(), sidebar: addOn.sidebar()?.html, timeZone },
    sheets: sheets.map(({ name, table, rows }) => [name, table, rows]),
    ...{ sentiment, undone, cells: everyCell(app, (sheet) => !sheet.isSheetHidden()) },
  };
  workbook.dispose();
  return shown;
}

it("menu, import, formulas, report and undo do the same if the whole script is in Code.js", async () => {
  const manifest = readFileSync("dist/appsscript.json", "utf8");
  const sidebar = readFileSync("dist/Sidebar.html", "utf8");
  const script = await buildScript({ isAllInCode: true });
  expect(Object.keys(script)).toEqual(["Code.js"]);
  const [apart, together] = [
    await journey(),
    await journey({ ...script, "Sidebar.html": sidebar, "appsscript.json": manifest }),
  ];
  expect(apart.sentiment).toBeGreaterThan(0.3);
  expect(Object.keys(apart.cells).length).toBeGreaterThan(1);
  expect(together).toEqual(apart);
});
