import { expect } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { MockCall, MockReply } from "../../scripts/mocks/server/mock-call.ts";
import { openMockImport, runMockImport } from "../connectors/mock-import.ts";

/** All requests of an import to a connector's mock, with their responses. */
export function callsTo(id: string): { call: MockCall; reply: MockReply }[] {
  const mock = connectorMocks.find((connectorMock) => connectorMock.id === id);
  if (!mock) throw new Error(`There is no mock for ${id}.`);
  const mockImport = openMockImport(mock, 120);
  expect(runMockImport(mockImport)).toEqual({ state: "done" });
  return mockImport.mockApis.log;
}
