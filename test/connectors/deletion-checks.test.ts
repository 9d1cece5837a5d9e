import { expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { deletionCheckOf } from "../../src/connectors/deletion-check-of.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { askDeleted } from "../mocks/ask-deleted.ts";
import { openMockImport, runMockImport } from "./mock-import.ts";

const asking = connectorMocks.filter(({ id }) => {
  const connector = findConnector(id);
  return connector && deletionCheckOf(connector);
});

it("three platforms are asked whether mentions were deleted", () => {
  expect(asking.map(({ id }) => id).sort()).toEqual(["mastodon-mentions", "x-mentions", "youtube-mentions"]);
});

it.each(asking)("$id: those that were deleted, and no others, are found among more than one request holds", (mock) => {
  const mockImport = openMockImport(mock, 300);
  runMockImport(mockImport);
  const before = askDeleted(mockImport);
  expect(before.asked.length).toBeGreaterThan(1);
  expect(before.deleted).toEqual([]);
  mockImport.world.deleted.add(60).add(160);
  const { deleted } = askDeleted(mockImport);
  expect(deleted).toHaveLength(2);
  expect(mockImport.mockApis.violations).toEqual([]);
});
