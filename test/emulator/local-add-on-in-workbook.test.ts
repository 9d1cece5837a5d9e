import { afterEach, expect, it } from "vitest";
import { fakeClock } from "../../scripts/emulator/clocks.ts";
import { createNodeScope } from "../../scripts/emulator/contexts/node-scope.ts";
import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../scripts/emulator/engine/workbook.ts";
import type { User } from "../../scripts/emulator/execution.ts";
import { createLocalAddOn } from "../../scripts/emulator/local-add-on.ts";
import { createRecordedScreen } from "../../scripts/emulator/recorded-screen.ts";
import { createScriptProject } from "../../scripts/emulator/script-project.ts";
import { ana, bo, manifest } from "./run-as-script.ts";

const script = `
function onInstall() {}
function write(rows) {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  SpreadsheetApp.getActiveSpreadsheet().toast("Written.", "Done", 3);
}
function read(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getValue(); }
/**
 * The sum of a range.
 * @param {number[][]} values The range
 * @customfunction
 */
function TOTAL(values) {
  return values.reduce(function (sum, row) { return sum + Number(row[0]); }, 0);
}
/** @customfunction */
function LOCAL_TIME(value) {
  return [[Session.getScriptTimeZone(), value.getHours() + ":" + value.getMinutes(), value.getDate(), value instanceof Date]];
}
function clocks(a1) {
  var value = read(a1), spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return [spreadsheet.getSpreadsheetTimeZone(), value.toISOString(), value.getHours(), new Date(value.getTime()).getHours(), new Date(2026, 4, 19, 0).toISOString()];
}`;

const opened: Workbook[] = [];
afterEach(() => {
  for (const workbook of opened.splice(0)) workbook.dispose();
});

function bench(zones = { script: manifest.timeZone, spreadsheet: "Etc/UTC" }) {
  const files = { "Code.js": script, "appsscript.json": JSON.stringify({ ...manifest, timeZone: zones.script }) };
  const project = createScriptProject({ files, clock: fakeClock() });
  const workbook = createHeadlessWorkbook({ timeZone: zones.spreadsheet });
  opened.push(workbook);
  const open = (user: User) => {
    const screen = createRecordedScreen();
    const options = { project, workbook, user, owner: ana.email, screen, createScope: createNodeScope };
    return { addOn: createLocalAddOn(options), screen };
  };
  return { workbook, open };
}

it("a formula that one call writes has its result in the next call", async () => {
  const { addOn } = bench().open(ana);
  addOn.install();
  await addOn.call("write", [[[1], [2.5], ["=TOTAL(A1:A2)"]]]);
  expect(await addOn.call("read", ["A3"])).toBe(3.5);
});

it("a toast appears on the screen of the user whose call shows it", async () => {
  const { open } = bench();
  const [first, second] = [open(ana), open(bo)];
  first.addOn.install();
  await second.addOn.call("write", [[["a"]]]);
  expect(second.screen.toasts).toEqual([{ text: "Written.", title: "Done", seconds: 3 }]);
  expect(first.screen.toasts).toEqual([]);
});

it("an editor reads what the owner wrote; a viewer reads it too but cannot write", async () => {
  const { open } = bench();
  open(ana).addOn.install();
  await open(ana).addOn.call("write", [[["shared"]]]);
  expect(await open(bo).addOn.call("read", ["A1"])).toBe("shared");
  const viewer = open({ ...bo, email: "cy@example.com", role: "viewer" });
  await expect(viewer.addOn.call("write", [[["x"]]])).rejects.toThrow("permission");
  expect(await viewer.addOn.call("read", ["A1"])).toBe("shared");
});

it.each([
  ["Etc/UTC", "5:50", 30],
  ["Asia/Kolkata", "11:11", 30],
  ["Pacific/Kiritimati", "19:20", 29],
])(
  "a duration of 0:50 in a New York spreadsheet is a Date in the script's time zone, %s",
  async (script, clock, date) => {
    const { addOn } = bench({ script, spreadsheet: "America/New_York" }).open(ana);
    addOn.install();
    await addOn.call("write", [[["0:50:00", "=LOCAL_TIME(A1)", "", "", ""]]]);
    expect(await Promise.all(["B1", "C1", "D1", "E1"].map((a1) => addOn.call("read", [a1])))).toEqual([
      script,
      clock,
      date,
      false,
    ]);
  },
);

it("spreadsheet and script have separate time zones, and a manifest without one means UTC", async () => {
  const { addOn } = bench({ script: undefined as never, spreadsheet: "Asia/Tokyo" }).open(ana);
  addOn.install();
  await addOn.call("write", [[["2026-05-19 08:00"]]]);
  expect(await addOn.call("clocks", ["A1"])).toEqual([
    "Asia/Tokyo",
    "2026-05-18T23:00:00.000Z",
    23,
    23,
    "2026-05-19T00:00:00.000Z",
  ]);
});
