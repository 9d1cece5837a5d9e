import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { mockCredentials } from "../../scripts/mocks/server/mock-secrets.ts";
import { tables } from "../../src/tables/index.ts";
import { allDifferences, differences, openMockImport, runMockImport, tablesOf } from "./mock-import.ts";

/** X is asked for old posts even if there are none, and a batch of Instagram's ends with its page. */
const moreRequests: Readonly<Record<string, number>> = { x: 1, "instagram-business": 1 };

describe.each(connectorMocks)("$id", (mock) => {
  it.each(tablesOf(mock))("every row of the account reaches %s, with requests that the contract allows", (table) => {
    const mockImport = openMockImport(mock);
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    expect(mockImport.mockApis.violations).toEqual([]);
    expect(differences(mockImport, table)).toEqual([]);
    expect(mockImport.sheets.get(table)?.length).toBeGreaterThan(0);
    expect(mockImport.skipped).toBe(0);
    const { requests } = mock.fewestRequests(table, mockImport.world);
    const allowed = requests * 1.1 + (moreRequests[mock.id] ?? 0);
    expect(mockImport.mockApis.log.length, "requests").toBeLessThanOrEqual(allowed);
  });

  it.each(tablesOf(mock))("the mock expects only fields that %s has", (table) => {
    const fields = mock.expected(table, openMockImport(mock, 12).world).flatMap((row) => Object.keys(row));
    const unknown = [...new Set(fields)].filter((field) => !(field in tables[table].fields));
    expect(unknown.map((field) => `the mock expects ${field}, which ${table} has not`)).toEqual([]);
  });

  it("one run fills all tables and stores no secret with their rows", () => {
    const mockImport = openMockImport(mock, 40);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(allDifferences(mockImport)).toEqual([]);
    expect(mockImport.checkpoint).toEqual({ tables: [], chains: null });
    const everything = JSON.stringify([...mockImport.sheets, mockImport.notes, mockImport.checkpoints]);
    const { token, key } = mockCredentials(mock);
    for (const secret of [token, key, ...(mock.issuedSecrets ?? [])])
      if (secret !== null) expect(everything).not.toContain(secret);
  });

  it("an account without posts imports no rows", () => {
    const mockImport = openMockImport(mock, 0);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(allDifferences(mockImport)).toEqual([]);
  });

  it("importing the account a second time changes nothing", () => {
    const mockImport = openMockImport(mock, 40);
    for (const _ of ["first", "second"]) {
      mockImport.checkpoint = null;
      expect(runMockImport(mockImport)).toEqual({ state: "done" });
    }
    expect(allDifferences(mockImport)).toEqual([]);
  });
});
