import { afterEach, describe, expect, it } from "vitest";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { openWithMocks, readOnlyImport, rowsOf, save, type WithMocks } from "./with-mocks.ts";

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened));

const daily = { every: "day", hour: 9 } as const;
const notFound = () => onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {}));
const limited = (seconds: number) =>
  onUrl(
    "getAuthorFeed",
    respondWith(blueskyMock.errorResponses.rate_limited ?? {}, { "retry-after": String(seconds) }),
    1,
  );

describe("the days that a scheduled import has read", () => {
  const sinceLast = { kind: "sinceLast", days: 10 } as const;
  const dayInMadrid = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Madrid" });
  /** From now on the platform answers with 7,777 likes for each post. */
  const raiseLikes = () =>
    opened.demo.faults.push((_call, _number, answer) => {
      const reply = answer();
      if ("failure" in reply) return reply;
      return { ...reply, text: reply.text.replace(/"likeCount":\d+/g, '"likeCount":7777') };
    });

  it.each([
    ["fails", notFound, "failed"],
    ["has to wait for the platform", () => limited(90_000), "waiting"],
  ])("stay the same after a run that %s, so that the next one leaves no day out", async (_, fault, state) => {
    opened = openWithMocks({ size: 60 });
    await save(opened.addOn, { schedule: daily, period: sinceLast });
    opened.runTriggersAt("2026-06-02T07:10:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "done" } });
    opened.demo.faults.push(fault());
    opened.runTriggersAt("2026-06-05T07:10:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state } });
    opened.demo.faults.length = 0;
    raiseLikes();
    opened.runTriggersAt("2026-06-08T07:10:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "done" } });
    // The last complete run was on 2 June; the day before is read again.
    const read = rowsOf(opened).filter(({ Likes }) => Likes === 7_777);
    const days = read.map((row) => dayInMadrid.format(row["Published at"] as Date));
    expect([...new Set(days)]).toEqual(["2026-06-01"]);
  });
});
