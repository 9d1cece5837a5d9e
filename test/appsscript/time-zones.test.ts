import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { zones } from "../functions/zones.ts";
import { batchOf, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Total watch time, views and length, as typed. */
const durations = [
  ["0:50:00", 100, "0:01:00"],
  ["0:00:01", 1, "0:00:01"],
  ["23:59:59", 7, "0:03:20"],
  ["24:00:00", 12, "24:00:00"],
  ["2345:06:07", 3, "36:00:00"],
] as const;

/** Starts and ends around changes of the clock in one of the zones, and the year's end; no zone skips these times. */
const moments = [
  ["2026-03-08 01:30:00", "2026-03-08 13:30:00"],
  ["2026-03-29 00:30:00", "2026-03-29 12:00:00"],
  ["2026-04-05 02:30:00", "2026-04-05 14:30:00"],
  ["2026-10-04 01:59:59", "2026-10-05 00:00:00"],
  ["2026-10-25 02:30:00", "2026-10-25 14:30:00"],
  ["2026-11-01 01:30:00", "2026-11-01 13:30:00"],
  ["2018-11-03 23:30:00", "2018-11-04 12:00:00"],
  ["2019-02-16 23:30:00", "2019-02-17 12:00:00"],
  ["2022-10-30 01:30:00", "2022-10-30 13:30:00"],
  ["2025-12-31 23:59:59", "2026-01-01 00:00:00"],
] as const;

/** Times at the start and end of days, over more than 60 days, and rates. */
const trend = [
  ["2026-01-01 00:00:00", 0.01],
  ["2026-01-31 23:59:59", 0.02],
  ["2026-02-01 00:00:00", 0.03],
  ["2026-02-28 00:00:00", 0.04],
  ["2026-03-01 23:59:59", 0.05],
  ["2026-03-02 00:00:00", 0.06],
  ["2026-03-08 03:00:00", 0.07],
  ["2026-03-31 23:59:59", 0.08],
] as const;

/** The arguments, as columns of the sheet "Times", of each function that reads a time. */
const calls: Record<string, { rows: number; at: Record<string, string> }[]> = {
  AVERAGE_VIEWED: [{ rows: durations.length, at: { watch_time: "A", views: "B", duration: "C" } }],
  ENGAGED_TIME_SHARE: [{ rows: durations.length, at: { engaged_time: "C", total_time: "A" } }],
  TIME_PER_USER: [{ rows: durations.length, at: { engagement_time: "A", users: "B" } }],
  RESPONSE_TIME: [
    { rows: moments.length, at: { received_at: "D", answered_at: "E" } },
    ...['"median"', '"mean"', '"p90"', '"fastest90"'].map((statistic) => ({
      rows: moments.length,
      at: { received_at: "D", answered_at: "E", statistic },
    })),
  ],
  GOAL_PROGRESS: [{ rows: moments.length, at: { actual: "300", target: "800", start: "D", end: "E", as_of: "D" } }],
  ENGAGEMENT_TREND: [
    { rows: trend.length, at: { dates: "F", rates: "G" } },
    { rows: trend.length, at: { dates: "F", rates: "G", days: "31" } },
  ],
};

/**
 * Rows for the tables with calculated columns that read times, the columns' headers, and equivalent built-in formulas.
 */
const imported: [TableName, Row[], header: string, native: (at: (header: string) => string) => string][] = [
  [
    "pages",
    durations.map(([, users], n) => ({
      date: `2026-05-0${n + 1}`,
      page: "/",
      users,
      engagement_time: [3000, 1, 86399, 86400, 8442367][n] as number,
    })),
    "Time per user",
    (at) => `${at("Engagement time")}/${at("Users")}`,
  ],
  [
    "episodes",
    durations.map(([, plays], n) => ({
      episode_id: `e${n}`,
      plays,
      watch_time: [3000, 1, 86399, 86400, 8442367][n] as number,
      duration: [60, 1, 200, 86400, 129600][n] as number,
    })),
    "Share heard",
    (at) => `${at("Watch time")}/(${at("Plays")}*${at("Duration")})`,
  ],
  [
    "conversations",
    moments.map(([received, answered], n) => ({
      conversation_id: `c${n}`,
      received_at: received.replace(" ", "T"),
      first_response_at: answered.replace(" ", "T"),
      answered: true,
    })),
    "Response time",
    (at) => `${at("First response at")}-${at("Received at")}`,
  ],
];

const isTimeKind = ({ kind }: FunctionDeclaration["args"][number]) => kind.type.startsWith("Date");
const reading = Object.values(functions).filter(({ args }: FunctionDeclaration) => args.some(isTimeKind));

let opened: OpenAddOn;
/** Pairs of columns on the same sheet: results of the add-on's formula and of the built-in one. */
const pairs: { title: string; sheet: Sheet; first: number; rows: number; own: number; native: number }[] = [];

function writeTimes(sheet: Sheet): void {
  sheet.getRange(2, 1, durations.length, 3).setValues(durations.map((row) => [...row]));
  sheet.getRange(2, 4, moments.length, 2).setValues(moments.map((row) => [...row]));
  sheet.getRange(2, 6, trend.length, 2).setValues(trend.map((row) => [...row]));
}

function writeCalls(sheet: Sheet): void {
  let column = 9;
  for (const declaration of reading as FunctionDeclaration[]) {
    for (const { rows, at } of calls[declaration.name] ?? []) {
      const refer = (first: number, last: number) =>
        Object.fromEntries(
          Object.entries(at).map(([name, to]) => [
            name,
            /^[A-Z]$/.test(to) ? (first === last ? `${to}${first}` : `${to}${first}:${to}${last}`) : to,
          ]),
        );
      const call = (first: number, last: number) =>
        `=${declaration.name}(${declaration.args
          .map(({ name }) => refer(first, last)[name] ?? "")
          .join(",")
          .replace(/,+$/, "")})`;
      const native = declaration.native as NativeFormula;
      const context = { args: declaration.args, language: "en" } as const;
      const isOne = !declaration.eachRow || at.statistic !== undefined;
      const title = [declaration.name, at.statistic, at.days].filter(Boolean).join(" ");
      const height = isOne ? 1 : rows;
      sheet.getRange(2, column).setFormula(call(2, rows + 1));
      sheet
        .getRange(2, column + 1)
        .setFormula(
          `=${isOne ? native.one(refer(2, rows + 1), context) : native.column?.(refer(2, rows + 1), context)}`,
        );
      pairs.push({ title: `${title}, called once`, sheet, first: 2, rows: height, own: column, native: column + 1 });
      if (!isOne) {
        for (let row = 2; row <= rows + 1; row++) sheet.getRange(row, column + 2).setFormula(call(row, row));
        pairs.push({
          title: `${title}, called for each row`,
          sheet,
          first: 2,
          rows,
          own: column + 2,
          native: column + 1,
        });
      }
      column += 3;
    }
  }
}

async function importTables(): Promise<void> {
  for (const [table, rows, header, native] of imported) {
    const { sheet: name } = await importInto(opened.addOn, batchOf(rows, { table }));
    const sheet = opened.app.getSheetByName(name) as Sheet;
    // A calculated column's formula writes its header too.
    await opened.workbook.waitForCalculation();
    const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as string[];
    const columnNumber = (wanted: string) => {
      if (!headers.includes(wanted)) throw new Error(`No "${wanted}" among ${headers.join(", ")}.`);
      return headers.indexOf(wanted) + 1;
    };
    const letter = (wanted: string) => sheet.getRange(1, columnNumber(wanted)).getA1Notation().replace(/\d/g, "");
    const own = sheet.getLastColumn() + 2;
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 3);
    for (let row = 2; row < rows.length + 2; row++) {
      sheet.getRange(row, own).setFormula(`=${native((wanted) => `${letter(wanted)}${row}`)}`);
    }
    pairs.push({
      title: `${name}: ${header}`,
      sheet,
      first: 2,
      rows: rows.length,
      own: columnNumber(header),
      native: own,
    });
  }
}

beforeAll(async () => {
  opened = openAddOn();
  const sheet = opened.app.insertSheet("Times");
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 20);
  writeTimes(sheet);
  writeCalls(sheet);
  await importTables();
});
afterAll(() => opened.workbook.dispose());

it("the tests cover every function and calculated column that reads a time", () => {
  expect(Object.keys(calls).sort()).toEqual(reading.map(({ name }) => name).sort());
  const names = reading.map(({ name }) => name);
  const columns = Object.values(tables).flatMap(({ name, calculated }) =>
    calculated
      .filter(({ formula }) =>
        names.some((one) =>
          formula({ one: String, block: String, has: () => true, language: "en", labelRules: null } as never).includes(
            `${one}(`,
          ),
        ),
      )
      .map((column) => `${name} ${column.name}`),
  );
  expect(columns.sort()).toEqual(["conversations response_time", "episodes share_heard", "pages time_per_user"]);
});

const rounded = (cell: unknown) => (typeof cell === "number" ? Number(cell.toFixed(8)) : cell);

/** The values of a pair's column as rounded numbers; the format is changed so that no cell is read as a date. */
function columnOf({ sheet, first, rows }: (typeof pairs)[number], column: number): unknown[] {
  const range = sheet.getRange(first, column, rows, 1);
  range.setNumberFormat("0.00");
  return range.getValues().map(([cell]) => rounded(cell));
}

describe.each(zones)("in a spreadsheet of %s, with the script in UTC", (zone) => {
  it("functions and calculated columns that read a time equal built-in formulas", async () => {
    opened.workbook.settings.timeZone = zone;
    // Opening calculates everything.
    opened.addOn.open();
    await opened.workbook.waitForCalculation();
    const found = pairs.map((pair) => [pair.title, columnOf(pair, pair.own)]);
    const expected = pairs.map((pair) => [pair.title, columnOf(pair, pair.native)]);
    expect(found).toEqual(expected);
    // By hand: 50 minutes in 100 views of one minute; 12 and 11.5 hours between two times; one second at the year's end.
    const results = Object.fromEntries(found) as Record<string, unknown[]>;
    expect(results["AVERAGE_VIEWED, called once"]?.slice(0, 2)).toEqual([0.5, 1]);
    expect(results["RESPONSE_TIME, called once"]?.slice(0, 2)).toEqual([0.5, rounded(11.5 / 24)]);
    expect(results["RESPONSE_TIME, called once"]?.at(-1)).toBe(rounded(1 / 86_400));
  });
});
