import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { Fault } from "../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { type MockReply, toReply } from "../../scripts/mocks/server/mock-call.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { noteText } from "../../src/connectors/run-notes.ts";
import { languages } from "../../src/text/language.ts";
import {
  detailItems,
  importedRows,
  isDetail,
  type MockImport,
  openMockImport,
  runMockImport,
  tablesOf,
  withoutMetrics,
} from "./mock-import.ts";

const isSoak = process.env.SOAK === "1";

/** Statuses of a refusal. Only a soak tries all of them: they take the same few ways through the sync. */
const statuses = isSoak
  ? [400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 422, 423, 424, 431, 451, 500, 501, 502, 503, 504]
  : [400, 401, 403, 500];

/** The smallest account in which details are requested; some platforms need them only for old or busy items. */
const sizes = [60, 130, 500, 1_200];

interface Details {
  size: number;
  /** The import without a refusal: expected.test.ts holds it against the rows that the mock expects. */
  undisturbed: MockImport;
  /** The items of all requests for details, in order. */
  items: string[];
}

function findDetails(mock: ConnectorMock): Details | null {
  for (const size of sizes) {
    const mockImport = openMockImport(mock, size);
    runMockImport(mockImport);
    const items = mockImport.mockApis.log.flatMap(({ call }) => detailItems(call));
    if (items.length > 1) return { size, undisturbed: mockImport, items };
  }
  return null;
}

/** Refuses every request that asks for this item; in a bundle, only its part. */
const refuseItem =
  (refused: string, status: number): Fault =>
  (call, _number, respond) => {
    const items = detailItems(call);
    const index = items.indexOf(refused);
    if (index < 0) {
      // A part of a bundle that is tried alone.
      const path = withoutMetrics(call.url.replace(/^https:\/\/[^/]+\/v[\d.]+\//, ""));
      return isDetail(call) || path !== refused ? undefined : toReply({ status, body: {} });
    }
    if (call.body?.startsWith("batch=") !== true) return toReply({ status, body: {} });
    const reply = respond() as Extract<MockReply, { text: string }>;
    const parts = JSON.parse(reply.text) as unknown[];
    parts[index] = { code: status, headers: [], body: "{}" };
    return { ...reply, text: JSON.stringify(parts) };
  };

const countMissing = (rows: readonly string[], from: readonly string[]): number => {
  const there = new Set(from);
  return rows.filter((row) => !there.has(row)).length;
};

/** At most one row is missing or lacks numbers; every other row of every table is there. */
function expectAllButOne(mockImport: MockImport, undisturbed: MockImport, what: string): void {
  const gaps = tablesOf(mockImport.mock).map((table) => {
    const expected = importedRows(undisturbed, table);
    const imported = importedRows(mockImport, table);
    return { table, missing: countMissing(expected, imported), others: countMissing(imported, expected) };
  });
  expect(
    gaps.reduce((sum, { missing }) => sum + missing, 0),
    what,
  ).toBeLessThanOrEqual(1);
  expect(
    gaps.reduce((sum, { others }) => sum + others, 0),
    what,
  ).toBeLessThanOrEqual(1);
}

const declared = connectorMocks.filter(({ id }) =>
  Object.values(findConnector(id)?.tables ?? {}).some((source) => "details" in source && source.details?.length),
);

const withDetails = declared.flatMap((mock) => {
  const details = findDetails(mock);
  return details ? [{ id: mock.id, mock, details }] : [];
});

it("every connector that declares details of single items requests them in its mock's account", () => {
  expect(withDetails.map(({ id }) => id)).toEqual(declared.map(({ id }) => id));
});

describe.each(withDetails)("one refused item of $id", ({ mock, details: { size, undisturbed, items } }) => {
  const middle = items[Math.floor(items.length / 2)] as string;
  const chosen = isSoak ? [...new Set([items[0] as string, middle, items[items.length - 1] as string])] : [middle];

  it.each(statuses)("keeps every other row when its details are refused with %i, and says so", (status) => {
    for (const item of chosen) {
      const mockImport = openMockImport(mock, size);
      mockImport.mockApis.faults = [refuseItem(item, status)];
      expect(runMockImport(mockImport), `${status} for ${item}`).toEqual({ state: "done" });
      expectAllButOne(mockImport, undisturbed, `${status} for ${item}`);
      const note = mockImport.notes.find(([kind]) => kind === "left_out");
      expect(note?.[2], `${status} for ${item}`).toBe(1);
      const [kind, what, count] = note as [kind: "left_out", what: string, count: number];
      const connector = findConnector(mock.id) ?? { name: "" };
      for (const language of languages)
        expect(noteText({ kind, what, count, table: "posts" }, connector, language)).toMatch(
          /^\p{Lu}.*\b1 (?:item|elemento) .*\.$/u,
        );
    }
  });

  it("is asked for again by the next run, which completes its row", () => {
    const mockImport = openMockImport(mock, size);
    mockImport.mockApis.faults = [refuseItem(middle, 403)];
    runMockImport(mockImport);
    mockImport.mockApis.faults = [];
    mockImport.checkpoint = null;
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    for (const table of tablesOf(mock))
      expect(countMissing(importedRows(undisturbed, table), importedRows(mockImport, table))).toBe(0);
  });

  it("is not mistaken for a connection that may read none of them", () => {
    const mockImport = openMockImport(mock, size);
    const forbidden = mock.errorResponses.permission ?? { status: 403, body: {} };
    mockImport.mockApis.faults = [(call) => (isDetail(call) ? toReply(forbidden) : undefined)];
    const end = runMockImport(mockImport);
    const isTolerated = end.state === "done" && mockImport.notes.some(([kind]) => kind === "left_out");
    expect(isTolerated || (end.state === "refused" && end.refused.kind === "permission"), JSON.stringify(end)).toBe(
      true,
    );
  });
});
