import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/exports/index.ts";
import type { Row } from "../../src/tables/define-table.ts";
import { tables } from "../../src/tables/index.ts";
import { decodeText, readBatch } from "../importer/read-text-file.ts";

const folder = join(import.meta.dirname, "fixtures");

/** The expected result of each fixture, written by hand. */
interface Expected {
  language: string;
  account: string | null;
  today?: string;
  rows: number;
  skipped: number;
  warnings?: number;
  period: [string, string] | null;
  /** A field's total; `column` is the header of the column that it adds up. */
  sums: Record<string, { total: number; column?: string }>;
  first: Row;
}

const fixtures = readdirSync(folder).flatMap((format) =>
  readdirSync(join(folder, format))
    .filter((name) => !name.endsWith(".json"))
    .map((name) => ({ format, name })),
);

describe.each(fixtures)("$format: $name", ({ format, name }) => {
  const bytes = new Uint8Array(readFileSync(join(folder, format, name)));
  const expected: Expected = JSON.parse(readFileSync(join(folder, format, name.replace(/\.\w+$/, ".json")), "utf8"));
  const batch = readBatch(bytes, { name }, expected.today === undefined ? {} : { today: expected.today });
  batch.catch(() => "each test reports it");
  const columns = Object.entries(expected.sums).flatMap(([field, { column }]) => (column ? [{ field, column }] : []));

  it("the fixture is recognised with its language, account and period", async () => {
    const { language, account, period, table } = await batch;
    expect({ format: (await batch).format, language, account, period: period && [period.from, period.to] }).toEqual({
      format,
      language: expected.language,
      account: expected.account,
      period: expected.period,
    });
    expect(formats.filter(({ id }) => id === format).map((known) => known.table)).toContain(table);
  });

  it("all rows of the fixture are imported or reported as skipped", async () => {
    const { rows, skipped, warnings } = await batch;
    expect([rows.length, skipped.length, warnings.length]).toEqual([
      expected.rows,
      expected.skipped,
      expected.warnings ?? 0,
    ]);
  });

  it("the first row of the fixture has every value", async () => expect((await batch).rows[0]).toEqual(expected.first));

  it("the fixture's fields add up to totals counted by hand", async () => {
    const { rows } = await batch;
    for (const [field, { total }] of Object.entries(expected.sums))
      expect([field, sum(rows.map((row) => row[field]))]).toEqual([field, total]);
  });

  if (columns.length > 0)
    it("the fixture's fields add up to what a plain CSV parser reads from its columns", async () => {
      const text = decodeText(bytes, "utf-8").replace(/\u00ad/g, "");
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      for (const { field, column } of columns)
        expect([field, sum((await batch).rows.map((row) => row[field]))]).toEqual([
          field,
          sum(data.map((row) => Number(row[column]))),
        ]);
    });

  it("the rows of the fixture have only fields of their table", async () => {
    const { table, rows } = await batch;
    for (const field of Object.keys(rows[0] as Row)) expect(Object.keys(tables[table].fields)).toContain(field);
  });
});

const sum = (values: unknown[]) =>
  Math.round(values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0) * 1e6) / 1e6;

it("every export format that is imported has a fixture", () => {
  const withFixture = readdirSync(folder);
  const missing = formats.filter(({ id, rejection }) => !rejection && !withFixture.includes(id));
  expect(missing.map(({ id }) => `${id} has no fixture: add test/exports/fixtures/${id}`)).toEqual([]);
});

it("export formats with the same id have the same label", () => {
  const labels = new Map(formats.map(({ id, label }) => [id, label]));
  for (const { id, label } of formats) expect([id, label]).toEqual([id, labels.get(id)]);
});
