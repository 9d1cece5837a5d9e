import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { sampleOf } from "../sample.ts";
import { allDifferences, openMockImport, runMockImport } from "./mock-import.ts";

/** Just beyond the largest usual page of 100. */
const size = 104;
/** A run with a request for each post is repeated hundreds of times, which takes long on a busy computer. */
const timeoutMs = 180_000;

/** Every kill takes two runs: accounts with a request for each post are smaller. */
const maxRequests = 80;
const fewPosts = 40;

/** The number of requests of an undisturbed run. */
function requestsFor(mock: ConnectorMock, posts: number): number {
  const mockImport = openMockImport(mock, posts);
  runMockImport(mockImport);
  return mockImport.mockApis.log.length;
}

const sizeOf = (mock: ConnectorMock): number => (requestsFor(mock, size) > maxRequests ? fewPosts : size);

const tried = sampleOf("platforms with killed runs", connectorMocks, Math.ceil(connectorMocks.length / 2));

describe.each(tried)("killed runs of $id", { timeout: timeoutMs }, (mock) => {
  it("a run killed at any request loses and duplicates nothing", () => {
    const posts = sizeOf(mock);
    const requests = requestsFor(mock, posts);
    expect(requests).toBeGreaterThan(0);
    const all = Array.from({ length: requests }, (_, index) => index);
    for (const killAt of sampleOf(`kills of ${mock.id}`, all, 6)) {
      const mockImport = openMockImport(mock, posts);
      expect(runMockImport(mockImport, { killAt })).toEqual({ state: "killed" });
      expect(runMockImport(mockImport)).toEqual({ state: "done" });
      expect(allDifferences(mockImport), `killed at request ${killAt}`).toEqual([]);
    }
  });

  it("a run paused every few requests imports the same rows", () => {
    const mockImport = openMockImport(mock, size);
    let runs = 0;
    while (runMockImport(mockImport, { time: 1 }).state === "paused") expect(++runs).toBeLessThan(2_000);
    expect(allDifferences(mockImport), "interrupted").toEqual([]);
  });

  it("a run killed again and again imports the same rows", () => {
    const mockImport = openMockImport(mock, sizeOf(mock));
    // Each run is killed one request later: one that never reaches its first checkpoint restarts.
    for (let killAt = 1; runMockImport(mockImport, { killAt }).state === "killed"; killAt++)
      expect(killAt).toBeLessThan(2_000);
    expect(allDifferences(mockImport), "killed often").toEqual([]);
  });
});
