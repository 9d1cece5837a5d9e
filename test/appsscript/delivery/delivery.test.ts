import { afterEach, describe, expect, it } from "vitest";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import type { Delivery } from "../../../src/rpc/delivery-calls.ts";
import type { MadeReport } from "../../../src/rpc/report-calls.ts";
import { ask, bo } from "../add-on.ts";
import { slack } from "../alerts/chat.ts";
import { save } from "../connect/with-mocks.ts";
import { may, setControl, shownIn } from "../read-report.ts";
import { post } from "../report-rows.ts";
import { openWithReport, readDelivery, saveSchedule, thirdOfJune, type WithReport, wakeAt } from "./with-delivery.ts";

let opened: WithReport;
afterEach(() => opened.workbook.dispose());

const sheetNames = () => opened.app.getSheets().map((sheet) => sheet.getName());
const sheetOf = (name: string) => opened.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

describe("last month's report", () => {
  it("is made as values on the chosen day, reviewed by its author, and only then sent", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    // Nine o'clock in Madrid is seven in UTC.
    await wakeAt(opened, "2026-06-03T06:30:00Z");
    expect(sheetNames()).not.toContain("Report May 2026");
    await wakeAt(opened, ...thirdOfJune);

    const report = sheetOf("Report May 2026");
    const formulas = report.getDataRange().getFormulas().flat().filter(Boolean);
    expect(formulas.filter((formula) => !/^=HYPERLINK\("/.test(formula))).toEqual([]);
    // Of the figures, only those of the report that people can change are left.
    expect(sheetNames().filter((name) => name.startsWith("Report figures"))).toEqual(["Report figures"]);
    const link = `https://docs.google.com/spreadsheets/d/${opened.workbook.settings.id}/edit#gid=${report.getSheetId()}`;
    expect(opened.chat.messages).toEqual([
      [
        "Engagement: “Report May 2026” in “Untitled spreadsheet” is ready for your review.",
        "Nothing has been sent. Send or discard it in the Report tab of the sidebar.",
        "• Incomplete: Instagram has data until 2026-05-31 only.",
        "• Incomplete: TikTok has data until 2026-05-31 only.",
        `Open the report: ${link}`,
      ].join("\n"),
    ]);

    // Interactions: 300 + 100; rates of 10,000 followers: (3% + 1%) / 2 and 9%; together (3 + 1 + 9) / 3.
    const message = [
      "Report May 2026 (Untitled spreadsheet)",
      "2026-05-01 to 2026-05-31, compared with the previous period (2026-04-01 to 2026-04-30) and with the same days a year earlier.",
      "Incomplete: Instagram has data until 2026-05-31 only.",
      "Incomplete: TikTok has data until 2026-05-31 only.",
      "• Instagram: Posts: 3 · Interactions: 400 · Engagement rate: 2.00% (Followers)",
      "• TikTok: Posts: 1 · Interactions: 900 · Engagement rate: 9.00% (Followers)",
      "• All: Posts: 4 · Interactions: 1,300 · Engagement rate: 4.33%",
      `Open the report: ${link}`,
    ].join("\n");
    expect((await readDelivery(opened)).reports).toMatchObject([
      { month: "2026-05", state: "ready", message, hasOtherSettings: false },
    ]);

    const sent = await ask<Delivery>(opened.addOn, "sendDelivery", { month: "2026-05", again: false });
    expect(opened.chat.messages.slice(1)).toEqual([message]);
    expect(sent).toMatchObject({ reports: [], sent: { month: "2026-05" } });
    await wakeAt(opened, "2026-06-03T09:30:00Z", "2026-06-04T09:30:00Z");
    expect(opened.chat.messages).toHaveLength(2);
  });

  it("shows the same figures as the report that it is made from", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    await wakeAt(opened, ...thirdOfJune);
    const [before, after] = ["Report", "Report May 2026"].map((name) => {
      const rows = shownIn({ ...opened, made: { sheetId: 0, sheet: name } });
      // Notes that the report has no use for are blank rows at its end.
      while (rows.at(-1)?.some(Boolean) === false) rows.pop();
      return rows;
    });
    const isOther = (row: number) => JSON.stringify(before?.[row]) !== JSON.stringify(after?.[row]);
    expect(before?.length).toBe(after?.length);
    // Only the line that says how to change a report differs.
    expect(before?.map((_, row) => row + 1).filter((row) => isOther(row - 1))).toEqual([3]);
    expect(after?.[2]?.[1]).toBe("Values as of 2026-06-03. They won't update anymore.");
    expect(sheetOf("Report May 2026").getCharts().length).toBe(sheetOf("Report").getCharts().length);
  });

  it("keeps the links of posts and the client's logo, without a reference to another sheet", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((day) =>
      post(`2026-05-0${day}`, 100 * day, { url: `https://www.instagram.com/p/${day}/` }),
    );
    opened = await openWithReport({ rows });
    const logo = "https://rye.example.com/logo.png";
    const client = { name: "Rye Bakery", accounts: [], color: "", logo, currency: "" };
    await ask(opened.addOn, "saveClient", client);
    await saveSchedule(opened);
    await wakeAt(opened, ...thirdOfJune);
    const formulas = sheetOf("Report May 2026").getDataRange().getFormulas().flat().filter(Boolean);
    // The best post's address in the summary, and its title in the list of posts.
    expect(formulas).toContain('=HYPERLINK("https://www.instagram.com/p/6/","https://www.instagram.com/p/6/")');
    expect(formulas).toContain('=HYPERLINK("https://www.instagram.com/p/6/","Post of 2026-05-06")');
    expect(formulas).toContain(`=IMAGE("${logo}")`);
    const others = formulas.filter((formula) => !formula.startsWith("=IMAGE"));
    expect(others.filter((formula) => !/^=HYPERLINK\("https:\/\/[^"]*","[^"]*"\)$/.test(formula))).toEqual([]);
    expect(shownIn({ ...opened, made: { sheetId: 0, sheet: "Report May 2026" } }).flat()).toContain(
      "Post of 2026-05-06",
    );
  });
});

describe("a report that is due", () => {
  it("waits for scheduled imports that have not read the days after the month", async () => {
    opened = await openWithReport();
    await save(opened.addOn, { schedule: { every: "hour" } });
    await saveSchedule(opened);
    // Imported on the last day of the month, and not since.
    opened.waitUntil("2026-06-01T10:01:00Z");
    opened.addOn.runDueTriggers();
    const notFound = onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {}));
    opened.demo.faults.push(notFound);
    await wakeAt(opened, ...thirdOfJune);
    expect(await readDelivery(opened)).toMatchObject({ waitsFor: ["bakery.example.com (Bluesky)"], reports: [] });
    opened.demo.faults.length = 0;
    await wakeAt(opened, "2026-06-03T09:31:00Z", "2026-06-03T10:32:00Z", "2026-06-03T11:33:00Z");
    const { waitsFor, reports } = await readDelivery(opened);
    expect([waitsFor, reports.map(({ state }) => state)]).toEqual([[], ["ready"]]);
    // The platform's own import is complete; the files of the others were exported in May.
    expect(reports[0]?.message).not.toContain("Bluesky) hasn't been imported");
  });

  it("is made after a day all the same, and says which import is missing", async () => {
    opened = await openWithReport();
    await save(opened.addOn, { schedule: { every: "hour" } });
    opened.demo.faults.push(onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {})));
    await saveSchedule(opened);
    await wakeAt(opened, "2026-06-03T07:30:00Z", "2026-06-04T06:30:00Z");
    expect((await readDelivery(opened)).reports).toEqual([]);
    await wakeAt(opened, "2026-06-04T07:31:00Z", "2026-06-04T08:31:00Z");
    const missing = "Incomplete: bakery.example.com (Bluesky) hasn't been imported since the month ended.";
    const [report] = (await readDelivery(opened)).reports;
    expect(report?.message.split("\n")[2]).toBe(missing);
    expect(opened.chat.messages.filter((text) => text.includes(missing))).toHaveLength(1);
  });

  it("is that on December in January; a month without posts says that it has no figures", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    await wakeAt(opened, "2027-01-03T08:30:00Z", "2027-01-03T09:30:00Z");
    const [report] = (await readDelivery(opened)).reports;
    const [heading, , ...others] = report?.message.split("\n") ?? [];
    expect([report?.month, heading]).toEqual(["2026-12", "Report December 2026 (Untitled spreadsheet)"]);
    // Nobody has imported anything for half a year: the platforms are no longer used, rather than incomplete.
    expect(others.slice(0, -1)).toEqual(["• No posts with an engagement rate."]);
  });

  it("is the next month's where the schedule was saved after its day, and none where it is turned off", async () => {
    opened = await openWithReport();
    opened.waitUntil("2026-06-10T09:00:00Z");
    expect((await saveSchedule(opened)).nextAt).toBe("2026-07-03T07:00:00.000Z");
    await wakeAt(opened, "2026-06-10T10:00:00Z");
    expect((await readDelivery(opened)).reports).toEqual([]);
    expect(opened.project.state.triggers).toHaveLength(1);
    expect(await ask(opened.addOn, "saveDelivery", null)).toMatchObject({ schedule: null, nextAt: null });
    expect([opened.project.state.triggers, opened.chat.messages]).toEqual([[], []]);
    expect(JSON.stringify(opened.project.state.userProperties)).not.toContain("engagement.delivery");
  });

  it("is not made if its settings come from a report that was deleted, which its author is told", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    opened.app.deleteSheet(sheetOf("Report"));
    await wakeAt(opened, ...thirdOfJune);
    const failure = {
      what: "The report used for settings was deleted.",
      advice: "Choose another report in the schedule and save it.",
    };
    expect((await readDelivery(opened)).reports).toMatchObject([{ state: "failed", failure, sheet: null }]);
    expect(opened.chat.messages[0]?.split("\n").slice(0, 2)).toEqual([
      "Engagement: the report for May 2026 in “Untitled spreadsheet” couldn't be created.",
      `${failure.what} ${failure.advice}`,
    ]);
    await expect(ask(opened.addOn, "sendDelivery", { month: "2026-05", again: false })).rejects.toThrow(
      "The sheet of this report was deleted.",
    );
    const other = await ask<MadeReport>(opened.addOn, "createReport", may);
    await saveSchedule({ ...opened, made: other });
    expect((await ask<Delivery>(opened.addOn, "createDelivery", "2026-05")).reports).toMatchObject([
      { month: "2026-05", state: "making", failure: null },
    ]);
  });

  it("says that a colleague has changed the yellow cells since, and goes where its author chose", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    const others = opened.openAs(bo);
    expect(await readDelivery({ addOn: others })).toMatchObject({ schedule: null, service: null, reports: [] });
    await setControl(opened, "Accounts", "brood");
    await wakeAt(opened, ...thirdOfJune);
    const [report] = (await readDelivery(opened)).reports;
    expect(report).toMatchObject({ state: "ready", hasOtherSettings: true });
    expect(opened.chat.messages).toHaveLength(1);
  });

  it("says so, too, if somebody has changed its days before it held values", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    const [first, second] = thirdOfJune;
    await wakeAt(opened, first);
    const report = sheetOf("Report May 2026");
    const row = report
      .getDataRange()
      .getDisplayValues()
      .findIndex((cells) => cells.includes("From"));
    const column = report.getDataRange().getDisplayValues()[row]?.indexOf("2026-05-01") ?? -1;
    report.getRange(row + 1, column + 1).setValue(new Date("2026-05-10T00:00:00+02:00"));
    await opened.workbook.waitForCalculation();
    await wakeAt(opened, second);
    const [made] = (await readDelivery(opened)).reports;
    expect(made).toMatchObject({ state: "ready", hasOtherSettings: true });
    expect(made?.message.split("\n")[1]).toContain("2026-05-10 to 2026-05-31");
  });
});

describe("a report that waits for its review", () => {
  it("is announced again the next day if the message was not accepted; discarded, it is not made again", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    opened.chat.status = 503;
    await wakeAt(opened, ...thirdOfJune);
    opened.chat.status = 200;
    await wakeAt(opened, "2026-06-03T09:30:00Z");
    expect(opened.chat.messages).toEqual([]);
    await wakeAt(opened, "2026-06-04T09:30:00Z", "2026-06-05T09:30:00Z");
    expect(opened.chat.messages).toHaveLength(1);
    expect(await ask(opened.addOn, "discardDelivery", "2026-05")).toMatchObject({ reports: [], sent: null });
    await wakeAt(opened, "2026-06-06T09:30:00Z", "2026-06-06T10:30:00Z");
    expect(sheetNames()).not.toContain("Report May 2026");
    expect(opened.chat.messages).toHaveLength(1);
    // July is the next.
    expect((await readDelivery(opened)).nextAt).toBe("2026-07-03T07:00:00.000Z");
  });

  const send = (again: boolean) => ask<Delivery>(opened.addOn, "sendDelivery", { month: "2026-05", again });

  const makeReady = async () => {
    opened = await openWithReport({ hasAlerts: false });
    await saveSchedule(opened, { address: slack });
    opened.chat.messages.length = 0;
    await ask(opened.addOn, "createDelivery", null);
    await opened.workbook.waitForCalculation();
    expect(await ask(opened.addOn, "createDelivery", "2026-05")).toMatchObject({ reports: [{ state: "ready" }] });
  };

  it("is sent again only by its author if the service failed, since the message may have arrived", async () => {
    await makeReady();
    for (const status of [429, 503]) {
      opened.chat.status = status;
      await expect(send(false)).rejects.toThrow("Can't reach Slack.");
      expect((await readDelivery(opened)).reports).toMatchObject([{ state: "ready" }]);
    }
    for (const status of [500, 502, 504]) {
      opened.chat.status = status;
      const isFirst = status === 500;
      expect((await send(!isFirst)).reports).toMatchObject([{ state: "unknown" }]);
      await expect(send(false)).rejects.toThrow("This report might have been sent already.");
    }
    opened.chat.status = 200;
    await wakeAt(opened, "2026-06-04T09:30:00Z");
    expect(opened.chat.messages).toEqual([]);
    expect(await send(true)).toMatchObject({ reports: [], sent: { month: "2026-05" } });
    expect(opened.chat.messages).toHaveLength(1);
  });

  it("is sent again only by its author if a response got lost", async () => {
    await makeReady();
    opened.chat.status = 404;
    await expect(send(false)).rejects.toThrow("Slack rejected the message.");
    opened.chat.status = 200;
    opened.chat.losesResponses = true;
    expect((await send(false)).reports).toMatchObject([{ state: "unknown" }]);
    await expect(send(false)).rejects.toThrow("This report might have been sent already.");
    opened.chat.losesResponses = false;
    await wakeAt(opened, "2026-06-04T09:30:00Z");
    expect(opened.chat.messages).toHaveLength(1);
    expect(await send(true)).toMatchObject({ reports: [], sent: { month: "2026-05" } });
    expect(opened.chat.messages).toHaveLength(2);
    expect(sheetNames()).toContain("Report May 2026");
    expect(JSON.stringify(opened.received)).not.toContain("invented-webhook");
  });

  it("is forgotten with all else that is stored of its author, and its sheet stays", async () => {
    opened = await openWithReport();
    await saveSchedule(opened);
    await wakeAt(opened, ...thirdOfJune);
    const id = opened.project.state.userProperties[opened.user.email]?.["engagement.me"] ?? "";
    await ask(opened.addOn, "removeMyData");
    expect(await readDelivery(opened)).toMatchObject({ schedule: null, reports: [], sent: null });
    expect(opened.project.state.triggers).toEqual([]);
    expect(sheetNames()).toContain("Report May 2026");
    expect(JSON.stringify(opened.workbook.snapshot())).not.toContain(id);
  });
});
