import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { Fault } from "../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { type MockReply, toReply } from "../../scripts/mocks/server/mock-call.ts";
import type { ListSource } from "../../src/connectors/define-connector.ts";
import { findConnector } from "../../src/connectors/index.ts";
import type { TableName } from "../../src/tables/define-table.ts";
import { differences, openMockImport, partOfCall, runMockImport, sizeOfCall, tablesOf } from "./mock-import.ts";

const isSoak = process.env.SOAK === "1";

/** Most lists have several pages of the usual size. */
const accountSize = 230;

const meansTooMuch: MockReply = toReply({ status: 413, body: {} });
const metaTooMuch: MockReply = toReply({
  status: 500,
  body: { error: { code: 1, message: "Please reduce the amount of data you're asking for, then retry your request" } },
});

interface SizedList {
  id: string;
  mock: ConnectorMock;
  table: TableName;
  pageSize: number;
  minPageSize: number;
}

const lists: SizedList[] = connectorMocks.flatMap((mock) =>
  tablesOf(mock).flatMap((table) => {
    const { pageSize, minPageSize = 1 } = (findConnector(mock.id)?.tables[table] ?? {}) as ListSource;
    return pageSize === undefined ? [] : [{ id: mock.id, mock, table, pageSize, minPageSize }];
  }),
);

/** Lists whose requests do not say how many items they want: the platform decides, or sends all at once. */
const withoutSize = connectorMocks.flatMap((mock) =>
  tablesOf(mock)
    .filter((table) => {
      const source = findConnector(mock.id)?.tables[table];
      return source && "items" in source && source.pageSize === undefined;
    })
    .map((table) => `${mock.id} ${table}`),
);

it("lists whose pages cannot be made smaller are few and known", () => {
  expect(withoutSize.sort()).toEqual([
    "buzzsprout episodes",
    "chatwoot conversations",
    "instagram audience",
    "instagram-business audience",
    "klaviyo campaigns",
    "linkedin days",
    "op3 episodes",
    "pinterest days",
    "wordpress-com pages",
    "wordpress-feed pages",
    "youtube audience",
  ]);
});

const isMeta = (id: string): boolean => /^(?:facebook|instagram|threads)/.test(id);

/** Refuses every page with more items than this. */
const refuseLarger =
  (id: string, most: number, sizes: number[]): Fault =>
  (call) => {
    const size = sizeOfCall(call);
    if (size === null) return undefined;
    sizes.push(size);
    if (size <= most) return undefined;
    return isMeta(id) ? metaTooMuch : meansTooMuch;
  };

describe.each(lists)("$id, $table", ({ id, mock, table, pageSize, minPageSize }) => {
  const open = () => openMockImport(mock, accountSize);
  const some = Math.max(minPageSize, Math.floor(pageSize / 4));

  it("asks for half, and half again, where a page is too much, and remembers how many it may ask for", () => {
    const mockImport = open();
    const sizes: number[] = [];
    mockImport.mockApis.faults = [refuseLarger(id, some, sizes)];
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    expect(mockImport.mockApis.violations).toEqual([]);
    expect(differences(mockImport, table)).toEqual([]);
    const tried = [...new Set(sizes)];
    expect(tried[0]).toBe(pageSize);
    for (const [index, size] of tried.entries())
      if (index > 0) expect(size).toBeLessThanOrEqual(Math.max(minPageSize, (tried[index - 1] as number) / 2));
    const firstAccepted = sizes.findIndex((size) => size <= some);
    const { maxParallelRequests } = findConnector(id)?.limits ?? { maxParallelRequests: 1 };
    // Requests that were on their way already.
    expect(sizes.slice(firstAccepted + maxParallelRequests).filter((size) => size > some)).toEqual([]);
  });

  it("stops as for a platform that is out of order where even the smallest page is too much", () => {
    const mockImport = open();
    mockImport.mockApis.faults = [refuseLarger(id, 0, [])];
    expect(runMockImport(mockImport, { tables: [table] })).toMatchObject({
      state: "refused",
      refused: { kind: "server" },
    });
  });

  if (isSoak)
    it("goes down to the smallest page", () => {
      const mockImport = openMockImport(mock, 40);
      mockImport.mockApis.faults = [refuseLarger(id, minPageSize, [])];
      while (runMockImport(mockImport, { tables: [table] }).state === "paused");
      expect(mockImport.mockApis.violations).toEqual([]);
      expect(differences(mockImport, table)).toEqual([]);
    });

  if (isSoak)
    it("takes a page that times out twice for too large, also across executions", () => {
      const mockImport = open();
      mockImport.mockApis.faults = [(call) => ((sizeOfCall(call) ?? 0) > some ? { failure: "timeout" } : undefined)];
      let runs = 0;
      while (runMockImport(mockImport, { tables: [table] }).state === "paused") expect(++runs).toBeLessThan(20);
      expect(mockImport.mockApis.violations).toEqual([]);
      expect(differences(mockImport, table)).toEqual([]);
    });

  if (isSoak)
    it("loses nothing when it is killed between smaller pages", () => {
      const total = () => {
        const whole = open();
        whole.mockApis.faults = [refuseLarger(id, some, [])];
        runMockImport(whole, { tables: [table] });
        return whole.mockApis.log.length;
      };
      const requests = total();
      for (let killAt = 1; killAt < requests; killAt += Math.ceil(requests / 12)) {
        const mockImport = open();
        mockImport.mockApis.faults = [refuseLarger(id, some, [])];
        expect(runMockImport(mockImport, { tables: [table], killAt })).toEqual({ state: "killed" });
        expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
        expect(differences(mockImport, table), `killed at request ${killAt}`).toEqual([]);
      }
    });

  it("reads the same rows after a single time-out", () => {
    const mockImport = open();
    let isFirst = true;
    mockImport.mockApis.faults = [
      (call) => {
        if (partOfCall(call) === null || !isFirst) return undefined;
        isFirst = false;
        return { failure: "timeout" };
      },
    ];
    const sizes: number[] = [];
    mockImport.mockApis.faults.push(refuseLarger(id, pageSize, sizes));
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    expect(differences(mockImport, table)).toEqual([]);
    expect(new Set(sizes)).toEqual(new Set([pageSize]));
  });
});
