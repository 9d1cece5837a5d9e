import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { Fault } from "../../scripts/mocks/server/create-mock-apis.ts";
import type { toReply } from "../../scripts/mocks/server/mock-call.ts";
import type { TableName } from "../../src/tables/define-table.ts";
import { differences, isLaterPage, type MockImport, openMockImport, partOfCall, runMockImport } from "./mock-import.ts";

const options = { rowsPerWrite: 20_000, from: "2012-01-01" };

/** Tables with pages so large that only large accounts have several. */
describe.each<[id: string, table: TableName, size: number]>([
  ["ga4", "pages", 10_500],
  ["mailchimp", "campaigns", 1_100],
  ["klaviyo", "campaigns", 1_900],
])("%s, with large pages", (id, table, size) => {
  const open = (): MockImport => {
    const mock = connectorMocks.find((one) => one.id === id);
    if (!mock) throw new Error(`There is no mock of ${id}.`);
    return openMockImport(mock, size);
  };

  it("a large account loses nothing when its run is killed at a later page", () => {
    const undisturbed = open();
    runMockImport(undisturbed, { ...options, tables: [table] });
    const later = undisturbed.mockApis.log.findIndex(({ call }) => isLaterPage(call));
    expect(later).toBeGreaterThan(0);
    const killed = open();
    expect(runMockImport(killed, { ...options, tables: [table], killAt: later })).toEqual({ state: "killed" });
    expect(runMockImport(killed, { ...options, tables: [table] })).toEqual({ state: "done" });
    expect(differences(killed, table)).toEqual([]);
  });

  it("a large account is read completely although a page comes twice", () => {
    const mockImport = open();
    const before = new Map<string, ReturnType<typeof toReply>>();
    let repeated = 0;
    const repeatPage: Fault = (call, _number, response) => {
      const part = partOfCall(call);
      if (part === null) return undefined;
      const last = before.get(part);
      const reply = isLaterPage(call) && last && repeated++ === 0 ? last : response();
      before.set(part, reply);
      return reply;
    };
    mockImport.mockApis.faults = [repeatPage];
    expect(runMockImport(mockImport, { ...options, tables: [table] })).toEqual({ state: "done" });
    expect(repeated).toBeGreaterThan(0);
    expect(differences(mockImport, table)).toEqual([]);
  });
});
