import { expect, it } from "vitest";
import { callLimit, callsOf } from "../../scripts/emulator/formula/count-calls.ts";
import { parseFormula } from "../../scripts/emulator/formula/parse-formula.ts";

import { ask, type OpenAddOn, openAddOn } from "./add-on.ts";
import { may } from "./read-report.ts";
import { shareAfterComparing } from "./share.ts";

const rows = 200_000;

/** Every formula of the spreadsheet, those that differ in row numbers only once, with its sheet. */
function formulasOf({ app }: OpenAddOn): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of app.getSheets())
    for (const formula of sheet.getDataRange().getFormulas().flat())
      if (formula !== "") found.set(`${sheet.getName()} ${formula.replace(/\d+/g, "9")}`, formula);
  return found;
}

it(`no formula that the add-on writes reaches Sheets' limit of calls in a table of ${rows.toLocaleString("en")} rows`, async () => {
  const opened = openAddOn();
  await ask(opened.addOn, "addSampleData");
  await ask(opened.addOn, "createReport", may);
  opened.addOn.clickMenu("Write the benchmarks sheet");
  const own = formulasOf(opened);
  await shareAfterComparing(opened.addOn, { as: "native" });
  const written = new Map([...own, ...formulasOf(opened)]);
  opened.workbook.dispose();

  const tooMany = [...written].filter(([, formula]) => callsOf(parseFormula(formula), rows) > callLimit / 100);
  expect(tooMany.map(([at]) => at)).toEqual([]);
  expect([...written.values()].filter((formula) => parseFormula(formula) === null)).toEqual([]);
  // Custom functions, native forms and the report's.
  for (const start of ["=VSTACK(", "=ARRAYFORMULA(", "=LET("])
    expect([...written.values()].some((formula) => formula.startsWith(start))).toBe(true);
  expect(written.size).toBeGreaterThan(100);
});
