import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { allDifferences, openMockImport, runMockImport } from "./mock-import.ts";

/** Just beyond the largest usual page of 100. */
const size = 104;
/** Milliseconds that a busy computer may take for a platform that is asked once for every post: it is read hundreds of times. */
const timeoutMs = 180_000;

/** Every kill is two runs: a platform that takes a request for each post is killed at each of fewer. */
const maxRequests = 80;
const fewPosts = 40;

/** The requests that an undisturbed run takes. */
function requestsFor(platform: ConnectorMock, posts: number): number {
  const mockImport = openMockImport(platform, posts);
  runMockImport(mockImport);
  return mockImport.mockApis.log.length;
}

describe.each(connectorMocks)("killed runs of $id", { timeout: timeoutMs }, (platform) => {
  it("a run killed at any request loses and duplicates nothing", () => {
    const posts = requestsFor(platform, size) > maxRequests ? fewPosts : size;
    const requests = requestsFor(platform, posts);
    expect(requests).toBeGreaterThan(0);
    for (let killAt = 0; killAt < requests; killAt++) {
      const mockImport = openMockImport(platform, posts);
      expect(runMockImport(mockImport, { killAt })).toEqual({ state: "killed" });
      expect(runMockImport(mockImport)).toEqual({ state: "done" });
      expect(allDifferences(mockImport), `killed at request ${killAt}`).toEqual([]);
    }
  });

  it("a run paused every few requests imports the same rows", () => {
    const mockImport = openMockImport(platform, size);
    let runs = 0;
    while (runMockImport(mockImport, { time: 1 }).state === "paused") expect(++runs).toBeLessThan(2_000);
    expect(allDifferences(mockImport), "interrupted").toEqual([]);
  });

  it("a run killed again and again imports the same rows", () => {
    const mockImport = openMockImport(platform, size);
    // It gets a little further each time: a run that never comes as far as its first place begins anew.
    for (let killAt = 1; runMockImport(mockImport, { killAt }).state === "killed"; killAt++)
      expect(killAt).toBeLessThan(2_000);
    expect(allDifferences(mockImport), "killed often").toEqual([]);
  });
});
