import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import { ask, bo } from "../add-on.ts";
import { openWithMocks, readOnlyImport, rowsOf, save, type WithMocks } from "../connect/with-mocks.ts";
import { googleChat, openChat, setAlerts, slack } from "./chat.ts";

const notFound = () => onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {}));

let opened: WithMocks;
let chat: ReturnType<typeof openChat>;

beforeEach(async () => {
  chat = openChat();
  opened = openWithMocks({ size: 5, respond: (request) => chat.respond(request) });
  await save(opened.addOn, { schedule: { every: "hour" } });
});
afterEach(() => opened.workbook.dispose());

/** Alerts in Slack, whose test message is not counted. */
async function turnOn(): Promise<void> {
  await setAlerts(opened, slack);
  chat.messages.length = 0;
}

/** What the script has stored of alerts, as it stores it. */
function storedAlerts() {
  const properties = opened.project.state.userProperties[opened.user.email] as Record<string, string>;
  const key = Object.keys(properties).find((name) => name.startsWith("engagement.alerts.")) as string;
  const read = () => JSON.parse(properties[key] as string);
  const change = (more: object) => {
    properties[key] = JSON.stringify({ ...read(), ...more });
  };
  return { read, change };
}

const heading = "Engagement: imports in “Untitled spreadsheet”";
const link = `Open the spreadsheet: https://docs.google.com/spreadsheets/d/`;
const failed =
  "• Failed: bakery.example.com (Bluesky). Account not found on Bluesky. Check its name in the import. The account might have been renamed, made private or deleted.";

describe("an alert", () => {
  it.each([
    [404, { isRefused: true, isDelayed: false }],
    [500, { isRefused: false, isDelayed: true }],
    [503, { isRefused: false, isDelayed: true }],
    [429, { isRefused: false, isDelayed: true }],
  ])("that is answered with status %i is kept for the next day, and its settings say so", async (status, shown) => {
    await turnOn();
    chat.status = status;
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    expect([chat.messages, await ask(opened.addOn, "readAlerts")]).toEqual([[], { service: "Slack", ...shown }]);
    opened.demo.faults.length = 0;
    opened.runTriggersAt("2026-06-01T11:02:00Z");
    chat.status = 200;
    opened.runTriggersAt("2026-06-02T10:03:00Z", "2026-06-03T10:03:00Z");
    expect(chat.messages.map((text) => text.split("\n").slice(1, -1))).toEqual([
      [failed.replace("• ", "• Earlier: "), "• Works again: bakery.example.com (Bluesky)"],
    ]);
    expect(await ask(opened.addOn, "readAlerts")).toEqual({ service: "Slack", isRefused: false, isDelayed: false });
  });

  it("says once which scheduled import failed, why, and what to do, with a link to the spreadsheet", async () => {
    await turnOn();
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z", "2026-06-01T11:02:00Z", "2026-06-02T10:03:00Z");
    expect(chat.messages.map((text) => text.split("\n"))).toEqual([
      [heading, failed, expect.stringMatching(`^${link}[\\w-]+/edit$`)],
    ]);
  });

  it("says that an import works again, and not before the next day", async () => {
    await turnOn();
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    opened.demo.faults.length = 0;
    opened.runTriggersAt("2026-06-01T11:02:00Z", "2026-06-01T21:50:00Z");
    expect(chat.messages).toHaveLength(1);
    // Midnight in Madrid.
    opened.runTriggersAt("2026-06-01T22:10:00Z", "2026-06-01T23:10:00Z");
    expect(chat.messages.slice(1).map((text) => text.split("\n")[1])).toEqual([
      "• Works again: bakery.example.com (Bluesky)",
    ]);
  });

  it("names all imports that fail, however many, in one message a day", async () => {
    await save(opened.addOn, { account: "cafe.example.com", schedule: { every: "hour" } });
    await turnOn();
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z", "2026-06-01T11:02:00Z");
    expect(chat.messages).toHaveLength(1);
    expect(chat.messages[0]?.match(/^• Failed: \w+/gm)).toEqual(["• Failed: bakery", "• Failed: cafe"]);
  });

  it("names as many imports as a message can carry, and counts the others", async () => {
    for (let number = 10; number < 50; number++)
      await save(opened.addOn, { account: `shop-${number}.example.com`, schedule: { every: "hour" } });
    await turnOn();
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    const [message = "", ...more] = chat.messages;
    expect(more).toEqual([]);
    expect(new TextEncoder().encode(message).length).toBeLessThanOrEqual(4_000);
    const lines = message.split("\n");
    const named = lines.filter((line) => line.startsWith("• Failed: ")).length;
    expect(named).toBeGreaterThan(10);
    expect(lines.at(-2)).toBe(`…and ${41 - named} more`);
    expect(lines.at(-1)).toContain("https://docs.google.com/spreadsheets/d/");
  });

  it("names an import that brought far fewer rows than usual", async () => {
    await turnOn();
    const { definition } = await readOnlyImport(opened.addOn);
    storedAlerts().change({ counts: { [definition.id]: { at: 0, rows: [900, 880, 930, 910, 890] } } });
    opened.runTriggersAt("2026-06-01T10:01:00Z", "2026-06-02T10:03:00Z");
    // The median of 880 to 930 is 900; with the five rows of the first day it is 895.
    expect(rowsOf(opened)).toHaveLength(5);
    expect(chat.messages.map((text) => text.split("\n").slice(1, -1))).toEqual([
      ["• Unusual: bakery.example.com (Bluesky) imported 5 rows. It usually imports about 900."],
      ["• Unusual: bakery.example.com (Bluesky) imported 0 rows. It usually imports about 895."],
    ]);
    expect(storedAlerts().read().counts[definition.id].rows).toEqual([900, 880, 930, 910, 890, 5, 0]);
  });

  it("is not sent for an import that was deleted meanwhile", async () => {
    await turnOn();
    const { definition } = await readOnlyImport(opened.addOn);
    storedAlerts().change({ unusual: [{ id: definition.id, rows: 0, usual: 30 }] });
    await save(opened.addOn, { tables: ["days"], schedule: { every: "hour" } });
    await ask(opened.addOn, "deleteImport", definition.id);
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    expect(chat.messages).toEqual([]);
  });

  it("is about one's own schedules only, in one's own language", async () => {
    const others = opened.openAs(bo);
    await ask(others, "saveAlerts", googleChat);
    expect(chat.messages).toEqual(["Engagement: meldingen over imports in ‘Untitled spreadsheet’ komen hier binnen."]);
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    expect(chat.messages).toHaveLength(1);
    await save(others, { account: "cafe.example.com", schedule: { every: "hour" } });
    opened.waitUntil("2026-06-01T12:05:00Z");
    others.runDueTriggers();
    expect(chat.messages[1]?.match(/^• .*?\)/gm)).toEqual(["• Mislukt: cafe.example.com (Bluesky)"]);
  });

  it("whose response got lost is not sent twice in a day, and is repeated the next day", async () => {
    await turnOn();
    opened.demo.faults.push(notFound());
    chat.losesResponses = true;
    opened.runTriggersAt("2026-06-01T10:01:00Z", "2026-06-01T11:02:00Z", "2026-06-01T12:03:00Z");
    expect(chat.messages).toHaveLength(1);
    chat.losesResponses = false;
    opened.runTriggersAt("2026-06-02T10:01:00Z", "2026-06-03T10:01:00Z");
    expect(chat.messages).toHaveLength(2);
  });

  it("that the service rejects is shown in the sidebar, and sent the next day", async () => {
    await turnOn();
    opened.demo.faults.push(notFound());
    chat.status = 404;
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    expect(await ask(opened.addOn, "readAlerts")).toEqual({ service: "Slack", isRefused: true, isDelayed: false });
    chat.status = 200;
    opened.runTriggersAt("2026-06-02T10:01:00Z");
    expect(chat.messages).toHaveLength(1);
    expect(await ask(opened.addOn, "readAlerts")).toEqual({ service: "Slack", isRefused: false, isDelayed: false });
  });

  it("mentions nobody and formats nothing, whatever the spreadsheet is called", async () => {
    opened.app.rename("<!channel> R&D <users/all>");
    await setAlerts(opened, slack);
    expect(chat.messages).toEqual([
      "Engagement: alerts about imports in “‹!channel› R&amp;D ‹users/all›” will arrive here.",
    ]);
  });

  it("does not stop the import that runs before it", async () => {
    await turnOn();
    opened.demo.faults.push(notFound());
    chat.losesResponses = true;
    chat.status = 500;
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "failed" } });
    opened.demo.faults.length = 0;
    opened.runTriggersAt("2026-06-01T11:02:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "done" } });
  });
});

describe("the address of alerts", () => {
  it("is stored only if the test message arrives, and never leaves the script", async () => {
    chat.status = 404;
    await expect(setAlerts(opened, slack)).rejects.toThrow("Slack rejected the test message.");
    chat.status = 200;
    expect(await setAlerts(opened, ` ${googleChat}\n`)).toEqual({
      service: "Google Chat",
      isRefused: false,
      isDelayed: false,
    });
    expect(JSON.stringify(await ask(opened.addOn, "readAlerts"))).not.toContain("invented");
    expect(await ask(opened.openAs(bo), "readAlerts")).toEqual({ service: null, isRefused: false, isDelayed: false });
    expect(await ask(opened.copyAs(opened.user).addOn, "readAlerts")).toEqual({
      service: null,
      isRefused: false,
      isDelayed: false,
    });
    expect(await setAlerts(opened, null)).toEqual({ service: null, isRefused: false, isDelayed: false });
    expect(JSON.stringify(opened.project.state)).not.toContain("invented-token");
  });

  it.each([
    "",
    "slack",
    "http://hooks.slack.com/services/T0001/B0001/key",
    "https://hooks.slack.com.example.com/services/T0001/B0001/key",
    "https://hooks.slack.com/services/T0001/B0001",
    "https://example.com/?https://chat.googleapis.com/v1/spaces/A/messages?key=k",
    "https://chat.googleapis.com/v1/spaces/A/members?key=k",
  ])("is one of Google Chat or Slack: not %j", async (address) => {
    await expect(setAlerts(opened, address)).rejects.toThrow("This isn't a Google Chat or Slack webhook URL.");
    expect(chat.messages).toEqual([]);
  });
});
