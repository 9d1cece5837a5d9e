import { describe, expect, it } from "vitest";
import type { DemoPlatform } from "../../scripts/demo/define-demo.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { allDifferences, openBench, runBench } from "./demo-import.ts";

/** Just beyond the largest usual page of 100. */
const size = 104;
/** Milliseconds that a busy computer may take for a platform that is asked once for every post: it is read hundreds of times. */
const patience = 180_000;

/** Every kill is two runs: a platform that takes a request for each post is killed at each of fewer. */
const mostRequests = 80;
const fewPosts = 40;

/** The requests that an undisturbed run takes. */
function requestsFor(platform: DemoPlatform, posts: number): number {
  const bench = openBench(platform, posts);
  runBench(bench);
  return bench.demo.log.length;
}

describe.each(demoPlatforms)("$id", { timeout: patience }, (platform) => {
  it("loses nothing and doubles nothing, whichever request it is killed at", () => {
    const posts = requestsFor(platform, size) > mostRequests ? fewPosts : size;
    const requests = requestsFor(platform, posts);
    expect(requests).toBeGreaterThan(0);
    for (let killAt = 0; killAt < requests; killAt++) {
      const bench = openBench(platform, posts);
      expect(runBench(bench, { killAt })).toEqual({ state: "killed" });
      expect(runBench(bench)).toEqual({ state: "done" });
      expect(allDifferences(bench), `killed at request ${killAt}`).toEqual([]);
    }
  });

  it("comes to the same when its time is over after every few requests", () => {
    const bench = openBench(platform, size);
    let runs = 0;
    while (runBench(bench, { time: 1 }).state === "paused") expect(++runs).toBeLessThan(2_000);
    expect(allDifferences(bench), "interrupted").toEqual([]);
  });

  it("comes to the same when it is killed again and again", () => {
    const bench = openBench(platform, size);
    // It gets a little further each time: a run that never comes as far as its first place begins anew.
    for (let killAt = 1; runBench(bench, { killAt }).state === "killed"; killAt++) expect(killAt).toBeLessThan(2_000);
    expect(allDifferences(bench), "killed often").toEqual([]);
  });
});
