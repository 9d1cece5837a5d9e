import { expect } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { MockCall, MockReply } from "../../scripts/mocks/server/mock-call.ts";
import { openMockImport, runMockImport } from "../connectors/mock-import.ts";

/** Everything that an import asks of a platform, and what its stand-in answers. */
export function callsTo(id: string): { call: MockCall; reply: MockReply }[] {
  const platform = connectorMocks.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no stand-in for ${id}.`);
  const bench = openMockImport(platform, 120);
  expect(runMockImport(bench)).toEqual({ state: "done" });
  return bench.mockApis.log;
}
