import { afterAll, describe, expect, it } from "vitest";
import { findClock } from "../../src/functions/calling/spreadsheet-clock.ts";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { nativeFormula } from "../../src/functions/formula/native-formula.ts";
import { functions } from "../../src/functions/index.ts";
import { type CalculatedColumn, type Table, tables } from "../../src/tables/index.ts";
import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { changesOf, instantsOf, serialAt, zones } from "../functions/zones.ts";
import { batchOf, importInto, openAddOn } from "./add-on.ts";

afterAll(() => findClock(() => () => 0));

const isTimed = (unit: string | undefined) => unit === "duration" || unit === "time";

/** Calculated columns whose formula reads a field of times or durations. */
const columns = Object.entries(tables).flatMap(([name, table]: [string, Table]) =>
  table.calculated.flatMap((calculated) => {
    const fields: string[] = [];
    calculated.formula({
      block: (names) => `A${fields.push(...names)}`,
      one: (field) => `A${fields.push(field)}`,
      has: () => true,
      language: "en",
      labelRules: null,
    });
    return fields.some((field) => isTimed(table.fields[field])) ? [{ name, table, calculated, fields }] : [];
  }),
);

it("the tests cover every calculated column that reads a time", () => {
  expect(columns.map(({ name, calculated }) => `${name}: ${calculated.name}`).sort()).toEqual([
    "conversations: response_time",
    "episodes: share_heard",
    "pages: time_per_user",
  ]);
});

/**
 * Rows of cells: durations and counts; for conversations, times around both changes of the clock and the year's end.
 */
function rowsFor({ table, fields }: (typeof columns)[number], zone: string): number[][] {
  if (!fields.includes("received_at"))
    return [1, 2, 3].map((row) =>
      fields.map((field, index) => (isTimed(table.fields[field]) ? (row * (index + 2)) / 48 : row * 7)),
    );
  const hours = (first: number, last: number) => [first, last] as [number, number];
  return [...changesOf(zone, 2026), serialAt("2026-01-01 00:00")]
    .map((edge) => hours(edge - 5 / 24, edge + 7 / 24))
    .filter((pair) => pair.every((serial) => instantsOf(serial, zone).length > 0));
}

const letter = (index: number) => String.fromCharCode(65 + index);

function formulaOf(calculated: CalculatedColumn, fields: readonly string[], last: number): string {
  const one = (field: string) => `${letter(fields.indexOf(field))}2:${letter(fields.indexOf(field))}${last}`;
  return `=${calculated.formula({ block: ([field = ""]) => one(field), one, has: () => true, language: "en", labelRules: null })}`;
}

describe.each(zones)("in a spreadsheet of %s", (zone) => {
  it("calculated columns of times show the same as built-in functions", async () => {
    const { workbook, sheet } = openSpreadsheet({ timeZone: zone });
    findClock(() => zoneOffsetOf(zone));
    const declarations: Readonly<Record<string, FunctionDeclaration>> = functions;
    workbook.registerCustomFunctions(
      Object.keys(functions).map((name) => ({ name, description: "", parameters: [] })),
      (name, args) => declarations[name]?.call(...args),
    );
    let top = 1;
    const compared: [first: number, count: number][] = [];
    for (const column of columns) {
      const rows = rowsFor(column, zone);
      const { fields, table, calculated } = column;
      const first = top + 1;
      const shift = (formula: string) =>
        formula.replace(/([A-Z])(\d+)/g, (_, letters, row) => `${letters}${Number(row) + top - 1}`);
      sheet.getRange(first, 1, rows.length, fields.length).setValues(rows);
      fields.forEach((field, index) => {
        const format = { duration: "[h]:mm:ss", time: "yyyy-mm-dd hh:mm" }[table.fields[field] as string];
        if (format) sheet.getRange(first, index + 1, rows.length).setNumberFormat(format);
      });
      const own = formulaOf(calculated, fields, rows.length + 1);
      sheet.getRange(first, 6).setFormula(shift(own));
      sheet.getRange(first, 7).setFormula(shift(nativeFormula(own, functions)?.formula as string));
      compared.push([first, rows.length]);
      top += rows.length + 1;
    }
    await workbook.waitForCalculation();
    for (const [first, count] of compared) {
      const results = sheet.getRange(first, 6, count, 2).getValues() as number[][];
      for (const [own, native] of results) {
        expect(native).toBeGreaterThan(0);
        expect(own).toBeCloseTo(native as number, 8);
      }
    }
    workbook.dispose();
  });
});

it.each([["America/New_York"], ["Asia/Tokyo"]])(
  "an import into a spreadsheet of %s shows the right time per user",
  async (timeZone) => {
    const opened = openAddOn({ timeZone });
    const page = { date: "2026-05-01", page: "/", sessions: 400, users: 300, engagement_time: 9_000 };
    const { sheet } = await importInto(opened.addOn, batchOf([page], { table: "pages" }));
    await opened.workbook.waitForCalculation();
    const [headers = [], cells = []] = opened.app.getSheetByName(sheet)?.getDataRange().getDisplayValues() ?? [];
    expect(cells[headers.indexOf("Time per user")]).toBe("0:00:30");
  },
);
