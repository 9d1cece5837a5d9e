import { expect, it } from "vitest";
import type { Delivery } from "../../../src/rpc/delivery-calls.ts";
import { ask, type OpenOptions, openAddOn } from "../add-on.ts";
import { openChat, slack } from "../alerts/chat.ts";
import { openWithReport, readDelivery, saveSchedule } from "./with-delivery.ts";

async function readyToSend(): Promise<OpenOptions> {
  const opened = await openWithReport({ hasAlerts: false });
  await saveSchedule(opened, { address: slack });
  for (let step = 0; step < 2; step++) {
    await ask(opened.addOn, "createDelivery", null);
    await opened.workbook.waitForCalculation();
  }
  return opened.optionsToReopen();
}

/** Sends the report, which Google ends at one of its service calls. Its author then looks into the channel, and acts. */
async function sendKilledAt(options: OpenOptions, killedAt: number) {
  let [count, isDead] = [Number.NEGATIVE_INFINITY, false];
  const chat = openChat();
  const opened = openAddOn({
    ...options,
    transport: {
      fetchAll: (requests) => requests.map((one) => chat.respond(one) ?? { failure: "connection", detail: "" }),
    },
    beforeCall() {
      if (isDead || count++ === killedAt) {
        isDead = true;
        throw new Error("Exceeded maximum execution time");
      }
    },
  });
  const send = (again: boolean) => ask<Delivery>(opened.addOn, "sendDelivery", { month: "2026-05", again });
  count = 0;
  await send(false).catch(() => null);
  const calls = count;
  [count, isDead] = [Number.NEGATIVE_INFINITY, false];
  const byItself = chat.messages.length;
  opened.clock.advance(7 * 60_000);
  const [report] = (await readDelivery(opened)).reports;
  if (report?.state === "ready") await send(false);
  else if (report && byItself === 0) await send(true);
  else if (report) await ask(opened.addOn, "discardDelivery", "2026-05");
  const { reports, sent } = await readDelivery(opened);
  opened.workbook.dispose();
  return {
    calls,
    state: report?.state,
    byItself,
    messages: chat.messages.length,
    left: reports.length,
    sent: sent?.month,
  };
}

it("a report whose sending was killed is sent once, and never without a click if it may have been sent", {
  timeout: 600_000,
}, async () => {
  const options = await readyToSend();
  const { calls, ...whole } = await sendKilledAt(options, Number.POSITIVE_INFINITY);
  expect(whole).toEqual({ state: undefined, byItself: 1, messages: 1, left: 0, sent: "2026-05" });
  expect(calls).toBeGreaterThan(10);
  const states = new Set<string | undefined>();
  const step = process.env.SOAK === "1" ? 1 : 3;
  for (let at = 0; at < calls; at += step) {
    const { state, byItself, messages, left, sent } = await sendKilledAt(options, at);
    states.add(state);
    // One that arrived is never shown as if it had not been sent.
    expect([at, state === "ready" && byItself === 1]).toEqual([at, false]);
    expect([at, messages, left, sent]).toEqual([at, 1, 0, "2026-05"]);
  }
  expect([...states].sort()).toEqual(["ready", "unknown", undefined]);
});
