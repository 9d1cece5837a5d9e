import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import { mailScope } from "../../../scripts/send-mail.ts";
import { builtForMail } from "../../built/mail.ts";
import { ask, bo } from "../add-on.ts";
import { openWithMocks, readOnlyImport, save, type WithMocks } from "../connect/with-mocks.ts";
import { openWithReport, readDelivery, saveSchedule, thirdOfJune, wakeAt } from "../delivery/with-delivery.ts";
import { openChat, setAlerts, slack } from "./chat.ts";

const team = "team@rye.example.com";
const notFound = () => onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {}));

let files: Record<string, string>;
let opened: WithMocks;

beforeAll(async () => {
  files = await builtForMail();
});
afterEach(() => opened.workbook.dispose());

/** Emails after the test message. */
const mail = () => opened.project.sentMail.slice(1);

const useUpQuota = () => {
  opened.project.dailyUse.of(opened.user.email, opened.clock.now()).mailRecipients = 100;
};

describe("an alert by email", () => {
  const chat = openChat();

  beforeEach(async () => {
    opened = openWithMocks({ files, size: 5, respond: (request) => chat.respond(request) });
    await save(opened.addOn, { schedule: { every: "hour" } });
  });

  it("goes to the address that was saved with a test message, which the sidebar shows", async () => {
    const shown = { service: team, isRefused: false, isDelayed: false };
    expect(await setAlerts(opened, ` ${team} `)).toEqual(shown);
    const text = "Engagement: alerts about imports in “Untitled spreadsheet” will arrive here.";
    expect(opened.project.sentMail).toEqual([{ from: "noor@example.com", to: team, subject: text, body: text }]);
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z", "2026-06-01T11:02:00Z", "2026-06-02T10:03:00Z");
    const heading = "Engagement: imports in “Untitled spreadsheet”";
    expect(mail().map(({ to, subject }) => [to, subject])).toEqual([[team, heading]]);
    expect(mail()[0]?.body.split("\n")).toEqual([
      heading,
      expect.stringMatching(/^• Failed: bakery\.example\.com \(Bluesky\)\. Account not found on Bluesky\./),
      expect.stringMatching("^Open the spreadsheet: https://docs.google.com/spreadsheets/d/"),
    ]);
  });

  it("that the day's limit does not allow is sent the next day, and the settings say so", async () => {
    await setAlerts(opened, team);
    useUpQuota();
    opened.demo.faults.push(notFound());
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    expect(mail()).toEqual([]);
    expect(await ask(opened.addOn, "readAlerts")).toEqual({ service: team, isRefused: false, isDelayed: true });
    opened.runTriggersAt("2026-06-02T10:02:00Z", "2026-06-03T10:03:00Z");
    expect(mail()).toHaveLength(1);
    expect(await ask(opened.addOn, "readAlerts")).toEqual({ service: team, isRefused: false, isDelayed: false });
  });

  it("is sent for another webhook as before, without an email", async () => {
    chat.messages.length = 0;
    await setAlerts(opened, slack);
    expect([chat.messages.length, opened.project.sentMail]).toEqual([1, []]);
  });

  it.each([
    ["team@rye", "This is neither an email address nor a Google Chat or Slack webhook URL."],
    ["team@rye.example.com, bo@example.com", "This is neither an email address nor a Google Chat or Slack webhook URL"],
    ["Team <team@rye.example.com>", "This is neither an email address nor a Google Chat or Slack webhook URL"],
    ["https://example.com/hook", "This is neither an email address nor a Google Chat or Slack webhook URL"],
  ])("is refused for the address %j, with what to enter", async (address, what) => {
    await expect(setAlerts(opened, address)).rejects.toThrow(what);
    expect(await ask(opened.addOn, "readAlerts")).toMatchObject({ service: null });
  });

  it("is refused once the day's limit is used up, in the language of its user", async () => {
    useUpQuota();
    await expect(setAlerts(opened, team)).rejects.toThrow("You've reached Google's daily limit for emails");
    const others = opened.openAs(bo);
    opened.project.dailyUse.of(bo.email, opened.clock.now()).mailRecipients = 100;
    await expect(ask(others, "saveAlerts", team)).rejects.toThrow("Je hebt de daglimiet van Google voor e-mails");
  });

  it("is sent on one day, or on two if its execution was killed, and never twice a day", async () => {
    opened.workbook.dispose();
    const daysKilledAt = async (method: string) => {
      let [isArmed, isDead] = [false, false];
      opened = openWithMocks({
        files,
        size: 5,
        beforeCall(called) {
          if (!isDead && !(isArmed && called === method)) return;
          isDead = true;
          throw new Error("Exceeded maximum execution time");
        },
      });
      await save(opened.addOn, { schedule: { every: "hour" } });
      await setAlerts(opened, team);
      opened.demo.faults.push(notFound());
      const days: number[] = [];
      for (const day of ["2026-06-01", "2026-06-02", "2026-06-03"]) {
        const before = mail().length;
        for (const time of ["10:05", "11:15"]) {
          opened.waitUntil(`${day}T${time}:00Z`);
          isArmed = day === "2026-06-01" && time === "10:05";
          try {
            opened.addOn.runDueTriggers();
          } catch {
            // The execution has ended.
          }
          [isArmed, isDead] = [false, false];
        }
        days.push(mail().length - before);
      }
      return days;
    };
    expect(await daysKilledAt("")).toEqual([1, 0, 0]);
    opened.workbook.dispose();
    expect(await daysKilledAt("MailApp.getRemainingDailyQuota")).toEqual([0, 1, 0]);
    opened.workbook.dispose();
    expect(await daysKilledAt("MailApp.sendEmail")).toEqual([0, 1, 0]);
  });
});

describe("a user who has not allowed email", () => {
  it("is told what to do when saving an address, and their schedules say that a permission is missing", async () => {
    opened = openWithMocks({ files, size: 5, refusedScopes: [mailScope] });
    await save(opened.addOn, { schedule: { every: "hour" } });
    await expect(setAlerts(opened, team)).rejects.toThrow("The add-on needs your permission to send email.");
    opened.runTriggersAt("2026-06-01T10:01:00Z");
    const what = "The add-on needs your permission to run imports automatically.";
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "failed", error: { what } } });
    expect(opened.project.sentMail).toEqual([]);
  });
});

describe("a report by email", () => {
  it("is sent to the schedule's own address after its review, and its author is told at that of the alerts", async () => {
    const withReport = await openWithReport({ files, hasAlerts: false });
    opened = withReport;
    await setAlerts(opened, "noor@example.com");
    expect(await saveSchedule(withReport, { address: team })).toMatchObject({
      service: team,
      isAlertChannel: false,
      alertService: "noor@example.com",
    });
    await wakeAt(withReport, ...thirdOfJune);
    const [report] = (await readDelivery(withReport)).reports;
    const [, , ready, ...more] = opened.project.sentMail;
    expect([ready?.to, ready?.subject, more]).toEqual([
      "noor@example.com",
      "Engagement: “Report May 2026” in “Untitled spreadsheet” is ready for your review.",
      [],
    ]);
    useUpQuota();
    await expect(ask(opened.addOn, "sendDelivery", { month: "2026-05", again: false })).rejects.toThrow("daily limit");
    opened.waitUntil("2026-06-04T09:30:00Z");
    await ask(opened.addOn, "sendDelivery", { month: "2026-05", again: false });
    const subject = "Report May 2026 (Untitled spreadsheet)";
    expect(opened.project.sentMail.slice(3)).toEqual([
      { from: "noor@example.com", to: team, subject, body: report?.message },
    ]);
    expect(await readDelivery(withReport)).toMatchObject({ reports: [], sent: { month: "2026-05" } });
  });

  it("whose sending was killed is not sent again without a click", async () => {
    let [isArmed, isDead] = [false, false];
    const withReport = await openWithReport({
      files,
      hasAlerts: false,
      beforeCall(method) {
        if (!isDead && !(isArmed && method === "MailApp.sendEmail")) return;
        isDead = true;
        throw new Error("Exceeded maximum execution time");
      },
    });
    opened = withReport;
    await saveSchedule(withReport, { address: team });
    await wakeAt(withReport, ...thirdOfJune);
    const send = (again: boolean) => ask(opened.addOn, "sendDelivery", { month: "2026-05", again });
    isArmed = true;
    await expect(send(false)).rejects.toThrow();
    [isArmed, isDead] = [false, false];
    await expect(send(false)).rejects.toThrow("This report might have been sent already.");
    expect([mail(), (await readDelivery(withReport)).reports[0]?.state]).toEqual([[], "unknown"]);
    await send(true);
    expect(mail().map(({ to }) => to)).toEqual([team]);
  });
});
