import { expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { tables } from "../../src/tables/index.ts";
import { openMockImport, runMockImport, tablesOf } from "./mock-import.ts";

/** A month at the end of an account that goes back further than a page. */
const [from, size] = ["2026-04-20", 300];

/** Lists that are read until they are older than the period, and searches: both depend on the order that is asked for. */
const lists = connectorMocks.flatMap((mock) =>
  tablesOf(mock).flatMap((table) => {
    const source = findConnector(mock.id)?.tables[table];
    const isOrdered = source && (("isBeforePeriod" in source && source.isBeforePeriod) || table === "mentions");
    return isOrdered ? [[mock.id, table, mock] as const] : [];
  }),
);

it.each(lists)("%s: the %s of a short period are all read although the account is large", (_id, table, mock) => {
  const mockImport = openMockImport(mock, size);
  expect(runMockImport(mockImport, { tables: [table], from })).toEqual({ state: "done" });
  const { time } = tables[table];
  const [keys = []] = tables[table].keys;
  const idOf = (row: Record<string, unknown>) => keys.map((field) => String(row[field])).join(" ");
  // Not all conversations have a time.
  const inside = mock
    .expected(table, mockImport.world)
    .filter((row) => String((row as Record<string, unknown>)[time] ?? "") >= `${from}T12`);
  expect(inside.length).toBeGreaterThan(5);
  const read = new Set((mockImport.sheets.get(table) ?? []).map(idOf));
  expect(inside.map(idOf).filter((id) => !read.has(id))).toEqual([]);
});
