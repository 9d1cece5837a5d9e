import { expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { read, readBatch, readRejection } from "./read-text-file.ts";

const overview = (...days: string[]) =>
  ['"Date","Video Views","Profile Views","Likes","Comments","Shares"', ...days.map((day) => `"${day}",5,1,1,0,0`)].join(
    "\n",
  );
const datesOf = ({ rows }: { rows: readonly Record<string, unknown>[] }) => rows.map(({ date }) => date);

it("days in numbers without a year are those before the export, with a warning that says which", async () => {
  const batch = await readBatch(overview("12/30", "12/31", "01/01"), { modifiedOn: "2026-01-02" });
  expect(datesOf(batch)).toEqual(["2025-12-30", "2025-12-31", "2026-01-01"]);
  expect(batch.warnings.map(({ what }) => what)).toEqual([
    "The file's dates have no year. They were read as Dec 30, 2025 to Jan 1, 2026. If that's wrong, change the export date.",
  ]);
});

it("the user can name the day of the export, and the years follow, without a warning", async () => {
  const text = overview("12/30", "12/31", "01/01");
  expect((await readBatch(text, { modifiedOn: "2026-01-02" })).assumedExportDay).toBe("2026-01-02");
  const batch = await readBatch(text, { modifiedOn: "2026-01-02", exportedOn: "2024-01-05" });
  expect(datesOf(batch)).toEqual(["2023-12-30", "2023-12-31", "2024-01-01"]);
  expect(batch).toMatchObject({ warnings: [], assumedExportDay: "2024-01-05", exportedOn: "2024-01-05" });
  expect(batch.rows[0]?.source).toMatch(/\(2024-01-05\)$/);
});

it("nobody is asked for the day of an export whose name has it", async () => {
  const batch = await readBatch(overview("12/30", "12/31"), { name: "Overview_2024-01-05.csv" });
  expect(batch).not.toHaveProperty("assumedExportDay");
});

it.each([
  ["Overview_2023.csv", "2023-04-12"],
  ["Overview_2024-05-01.csv", "2024-04-12"],
  ["Overview.csv", "2026-04-12"],
])("the year is that of the file's name, if it has one: %s", async (name, day) =>
  expect(datesOf(await readBatch(overview("04/12", "04/13"), { name }))[0]).toBe(day),
);

it("a day above 12 proves the order, and without one the file is asked about with both days", async () => {
  expect(datesOf(await readBatch(overview("04/12", "13/12"), { modifiedOn: "2026-01-02" }))).toEqual([
    "2025-12-04",
    "2025-12-13",
  ]);
  const open = await readBatch(overview("04/12"), { modifiedOn: "2026-01-02" });
  expect([open.asks.includes("dayMonthOrder"), open.dateOrders, datesOf(open)]).toEqual([
    true,
    ["monthFirst", "dayFirst"],
    ["2025-04-12"],
  ]);
  expect(datesOf(applyUserAnswers(open, { dayMonthOrder: "dayFirst" }))).toEqual(["2025-12-04"]);
});

it.each([
  ["Fecha;Visualizaciones;Me gusta;Comentarios\n01/04/2025;5;1;0\n02/04/2025;7;1;0", "dayFirst"],
  ["Datum;Weergaven;Vind-ik-leuks;Opmerkingen\n01/04/2025;5;1;0\n02/04/2025;7;1;0", "dayFirst"],
  ['Day,Interactions,Average rate\n01/04/2025,"1.234,5","0,5"\n02/04/2025,7,"1,5"', "dayFirst"],
  ["Day,Interactions,Likes\n01/04/2025,5,1\n02/04/2025,7,1", "monthFirst"],
])("where nothing proves the order, the one of the file's language comes first: %j", async (text, order) => {
  const [refused] = await read(text);
  if (refused === undefined || !isRejectedFile(refused) || refused.mappable === undefined)
    throw new Error("Not mappable.");
  const { fingerprint, headers } = refused.mappable;
  const columns = Object.fromEntries(
    headers.map((header, index) => [header.toLowerCase(), ["date", "views", "likes"][index] ?? "comments"]),
  );
  const mapping = { fingerprint, table: "days", platform: "instagram", columns } as const;
  const batch = await readBatch(text, {}, { mappings: [mapping] as never });
  expect(batch.dateOrders?.[0]).toBe(order);
});

it("days with views and likes alone can be of any platform, and are mapped", async () =>
  expect((await readRejection("Date,Views,Likes\n2026-03-01,100,5\n2026-03-02,90,3\n")).what).toBe(
    "This file's headers aren't recognized: Date, Views, Likes",
  ));
