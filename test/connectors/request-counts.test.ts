import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { openMockImport, runMockImport, tablesOf } from "./mock-import.ts";

/** Platforms allow so many requests a day, and some charge for each. */

const size = 1_000;

const lists = connectorMocks.flatMap((mock) =>
  tablesOf(mock)
    .filter((table) => "items" in (findConnector(mock.id)?.tables[table] ?? {}))
    .map((table) => ({ id: mock.id, table, mock })),
);

it("every connector has a list whose requests are counted", () => {
  expect(new Set(lists.map(({ id }) => id)).size).toBe(connectorMocks.length);
});

/** A soak counts all of them. */
const counted = process.env.SOAK === "1" ? lists : lists.filter((_, index) => index % 9 === 0);

describe.each(counted)("$id, $table", ({ mock, table }) => {
  it("is read with at most a tenth more requests than the platform's pages and batches need", () => {
    const mockImport = openMockImport(mock, size);
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    const { requests } = mock.fewestRequests(table, mockImport.world);
    expect(mockImport.mockApis.log.length).toBeLessThanOrEqual(requests * 1.1);
  });
});
