import { expect, it } from "vitest";
import { ask } from "../add-on.ts";
import { slack } from "../alerts/chat.ts";
import { runNow } from "../connect/run-now.ts";
import { openWithReport, readDelivery, saveSchedule } from "./with-delivery.ts";

/** Makes a report, in each step of which the clock or another tab makes it too, when the step locks the spreadsheet. */
async function makeTwice(interruptedLock: number) {
  let [countdown, during, wasInterrupted] = [Number.POSITIVE_INFINITY, () => {}, false];
  const opened = await openWithReport({
    hasAlerts: false,
    beforeCall(method) {
      if (method.endsWith("tryLock") && countdown-- === 0) during();
    },
  });
  await saveSchedule(opened, { address: slack });
  const sheetsBefore = opened.app.getNumSheets();
  during = () => void runNow(opened, "createDelivery", [null]);
  for (let step = 0; step < 2; step++) {
    countdown = interruptedLock;
    await ask(opened.addOn, "createDelivery", null);
    wasInterrupted ||= countdown < 0;
    countdown = Number.POSITIVE_INFINITY;
    await opened.workbook.waitForCalculation();
  }
  await ask(opened.addOn, "createDelivery", null);
  const { reports } = await readDelivery(opened);
  const added = opened.app.getNumSheets() - sheetsBefore;
  opened.workbook.dispose();
  return { wasInterrupted, added, states: reports.map(({ state }) => state) };
}

it("a report that two executions make at the same time is one sheet", async () => {
  for (const lock of [0, 1, 2])
    expect(await makeTwice(lock)).toEqual({ wasInterrupted: true, added: 1, states: ["ready"] });
});
