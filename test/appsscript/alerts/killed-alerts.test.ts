import { expect, it } from "vitest";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import { openWithMocks, save } from "../connect/with-mocks.ts";
import { openChat, setAlerts, slack } from "./chat.ts";

/**
 * A scheduled import fails on each of three days. On the first, Google ends the execution at one of its service calls.
 * Returns the days of the alerts, and how many service calls the first execution made.
 */
async function alertDays(killedAt: number) {
  let [count, isDead, day] = [Number.NEGATIVE_INFINITY, false, ""];
  const chat = openChat();
  const days: string[] = [];
  const opened = openWithMocks({
    size: 5,
    beforeCall() {
      if (isDead || count++ === killedAt) {
        isDead = true;
        throw new Error("Exceeded maximum execution time");
      }
    },
    respond(request) {
      const outcome = chat.respond(request);
      if (outcome) days.push(day);
      return outcome;
    },
  });
  await save(opened.addOn, { schedule: { every: "hour" } });
  await setAlerts(opened, slack);
  days.length = 0;
  opened.demo.faults.push(onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {})));
  let calls = 0;
  for (day of ["2026-06-01", "2026-06-02", "2026-06-03"])
    for (const time of ["10:05", "11:15", "12:25"]) {
      opened.waitUntil(`${day}T${time}:00Z`);
      if (calls === 0) count = 0;
      try {
        opened.addOn.runDueTriggers();
      } catch {
        // The execution has ended.
      }
      if (calls === 0) calls = count;
      [count, isDead] = [Number.NEGATIVE_INFINITY, false];
    }
  opened.workbook.dispose();
  return { days, calls };
}

it("an alert is sent on one day, or on two if its execution was killed, and never twice a day", async () => {
  const { days, calls } = await alertDays(Number.POSITIVE_INFINITY);
  expect(days).toEqual(["2026-06-01"]);
  expect(calls).toBeGreaterThan(20);
  const step = process.env.SOAK === "1" ? 1 : 5;
  for (let at = calls - 1; at >= 0; at -= at > calls - 12 ? 1 : step) {
    const killed = (await alertDays(at)).days;
    expect(killed.length).toBeGreaterThan(0);
    expect(killed).toEqual([...new Set(killed)]);
    expect(killed.length).toBeLessThanOrEqual(2);
  }
});
