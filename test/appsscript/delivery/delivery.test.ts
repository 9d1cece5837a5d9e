import { afterEach, describe, expect, it } from "vitest";
import type { Delivery } from "../../../src/rpc/delivery-calls.ts";
import { ask } from "../add-on.ts";
import { shownIn } from "../read-report.ts";
import { openWithReport, readDelivery, saveSchedule, thirdOfJune, wakeAt, type WithReport } from "./with-delivery.ts";

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
        "• Incomplete: Instagram has data until May 20, 2026 only.",
        "• Incomplete: TikTok has data until May 5, 2026 only.",
        `Open the report: ${link}`,
      ].join("\n"),
    ]);

    // Interactions: 300 + 100; rates of 10,000 followers: (3% + 1%) / 2 and 9%; together (3 + 1 + 9) / 3.
    const message = [
      "Report May 2026 (Untitled spreadsheet)",
      "2026-05-01 to 2026-05-31, compared with 2026-04-01 to 2026-04-30 and a year earlier",
      "Incomplete: Instagram has data until May 20, 2026 only.",
      "Incomplete: TikTok has data until May 5, 2026 only.",
      "• Instagram: Posts: 3 · Interactions: 400 · Engagement rate: 2.00% (Followers)",
      "• TikTok: Posts: 1 · Interactions: 900 · Engagement rate: 9.00% (Followers)",
      "• All: Posts: 4 · Interactions: 1,300 · Engagement rate: 4.33%",
      `Open the report: ${link}`,
    ].join("\n");
    expect((await readDelivery(opened)).reports).toMatchObject([{ month: "2026-05", state: "ready", message }]);

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
    const [before, after] = ["Report", "Report May 2026"].map((name) =>
      shownIn({ ...opened, made: { sheetId: 0, sheet: name } }),
    );
    const isOther = (row: number) => JSON.stringify(before?.[row]) !== JSON.stringify(after?.[row]);
    expect(before?.length).toBe(after?.length);
    // Only the line that says how to change a report differs.
    expect(before?.map((_, row) => row + 1).filter((row) => isOther(row - 1))).toEqual([3]);
    expect(after?.[2]?.[1]).toBe("Figures as of Jun 3, 2026. They no longer change.");
    expect(sheetOf("Report May 2026").getCharts().length).toBe(sheetOf("Report").getCharts().length);
  });
});
