import { describe, expect, it } from "vitest";
import { classifyServerError } from "../../../src/sidebar/server-errors.ts";
import { sidebarText } from "../../../src/text/sidebar/index.ts";
import { drawn, isSoak, seed } from "../../sample.ts";
import { column, expectedRowCount, openWithMocks, readOnlyImport, run, runForOneCall, save } from "./with-mocks.ts";

const tries = isSoak ? 12 : 1;

/** Services with daily quotas, with the words of Google's errors. */
const services = [
  ["properties", "Properties.", "Service invoked too many times for one day: properties."],
  ["requests", "UrlFetchApp.", "Service invoked too many times for one day: urlfetch."],
  ["triggers", "ScriptApp.", "Service using too much computer time for one day"],
] as const;

const googleLimit = "You've reached Google's daily limit for scripts, or too many are running at once.";
/** What a run by click says, by service. */
const words: Readonly<Record<string, readonly string[]>> = {
  properties: [googleLimit, "done"],
  requests: ["Bluesky accepts no more requests until 12:00."],
  // Only the first call decides whether the run may start.
  triggers: [googleLimit, "done"],
};

const daily = { every: "day", hour: 9 } as const;

/** A spreadsheet with a daily import; from the call `from` of a service on, its quota is used up. */
async function withQuota(prefix: string, message: string) {
  const quota = { from: Number.POSITIVE_INFINITY, calls: 0 };
  const opened = openWithMocks({
    size: 5,
    beforeCall(method) {
      if (method.startsWith(prefix) && quota.calls++ >= quota.from) throw new Error(message);
    },
  });
  const { definition } = await save(opened.addOn, { schedule: daily });
  quota.calls = 0;
  return { opened, quota, id: definition.id };
}

/** A run by click: its state, and what the sidebar says of a failure. */
async function clicked({ opened, id }: Awaited<ReturnType<typeof withQuota>>): Promise<string> {
  try {
    const { state, error } = await runForOneCall(opened.addOn, id);
    return error === null ? state : error.what;
  } catch (error) {
    const kind = classifyServerError((error as Error).message);
    return kind === "userError" ? (error as Error).message : sidebarText.en.failures[kind].what;
  }
}

describe(`quotas that are used up during a run (seed ${seed})`, () => {
  it.each(services)("of %s: the run ends in words, and the next one is complete", async (name, prefix, message) => {
    const whole = await withQuota(prefix, message);
    expect(await clicked(whole)).toBe("done");
    for (let number = 0; number < tries; number++) {
      const tried = await withQuota(prefix, message);
      const { opened, quota, id } = tried;
      quota.from = Math.floor(drawn(`${name} ${number}`) * whole.quota.calls);
      expect(words[name]).toContain(await clicked(tried));
      quota.from = Number.POSITIVE_INFINITY;
      opened.clock.advance(24 * 60 * 60_000);
      expect((await run(opened.addOn, id)).state).toBe("done");
      expect(column(opened, "Post ID")).toHaveLength(expectedRowCount(opened));
      expect(new Set(column(opened, "Post ID")).size).toBe(expectedRowCount(opened));
    }
  });

  it.each(services)("of %s: a run by the clock is made up for by the next", async (name, prefix, message) => {
    for (let number = 0; number < tries; number++) {
      const { opened, quota } = await withQuota(prefix, message);
      quota.from = Math.floor(drawn(`clock ${name} ${number}`) * 40);
      opened.waitUntil("2026-06-02T07:30:00Z");
      try {
        opened.addOn.runDueTriggers();
      } catch (error) {
        // Google writes this to the user: nothing can be stored.
        expect([name, (error as Error).message]).toEqual(["properties", message]);
      }
      quota.from = Number.POSITIVE_INFINITY;
      opened.runTriggersAt("2026-06-03T07:40:00Z");
      expect(new Set(column(opened, "Post ID")).size).toBe(expectedRowCount(opened));
      expect(column(opened, "Post ID")).toHaveLength(expectedRowCount(opened));
      expect((await readOnlyImport(opened.addOn)).lastRun?.state).toBe("done");
    }
  });
});
