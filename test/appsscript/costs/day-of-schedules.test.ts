import { expect, it } from "vitest";
import type { User } from "../../../scripts/emulator/execution.ts";
import { bo } from "../add-on.ts";
import { openWithMocks, readOnlyImport, save } from "../connect/with-mocks.ts";

const hourMs = 60 * 60_000;
const ana: User = { email: "ana@example.com", locale: "es", role: "editor" };

it("an import that takes minutes every hour stays within a day's 90 minutes of triggers, and says until when it waits", async () => {
  const opened = openWithMocks({ size: 250, latency: 55_000, at: "2026-06-01T00:00:00Z", callsTakeTime: true });
  await save(opened.addOn, { schedule: { every: "hour" } });
  const start = Date.parse("2026-06-01T00:05:00Z");
  let [triggerMs, requests] = [0, 0];
  for (let hour = 1; hour <= 24; hour++) {
    opened.waitUntil(new Date(start + hour * hourMs).toISOString());
    // Google's error for used-up time would be thrown here.
    opened.addOn.runDueTriggers();
    const used = opened.project.dailyUse.of(opened.user.email, opened.clock.now());
    [triggerMs, requests] = [Math.max(triggerMs, used.triggerMs), Math.max(requests, used.requests)];
  }
  expect(triggerMs).toBeGreaterThan(70 * 60_000);
  expect(triggerMs).toBeLessThan(90 * 60_000);
  expect(requests).toBeLessThan(20_000);
  const texts = await Promise.all(
    [opened.addOn, opened.openAs(bo), opened.openAs(ana)].map(async (each) => (await readOnlyImport(each)).lastRun),
  );
  expect(texts.map((run) => [run?.state, run?.error?.what])).toEqual([
    ["waiting", "Your scheduled imports have reached Google's daily limit."],
    ["waiting", "Je geplande imports hebben de daglimiet van Google bereikt."],
    ["waiting", "Tus importaciones programadas han alcanzado el límite diario de Google."],
  ]);
  expect(texts[0]?.error?.advice).toMatch(/^The import resumes automatically after 0\d:\d\d\./);
  opened.runTriggersAt("2026-06-02T05:00:00Z");
  expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject({ state: "done" });
});
