import { expect, it } from "vitest";
import { shownIn } from "../read-report.ts";
import { post } from "../report-rows.ts";
import { openWithReport, saveSchedule, thirdOfJune, wakeAt } from "./with-delivery.ts";

const ad = (day: string, spend: number, currency: string) =>
  post(day, null, { platform: "meta", account: "Brood", type: "Ad", spend, currency, impressions: 1_000, clicks: 10 });

it("has the rates of exchange and the accounts' time zones of the report that it is made from", async () => {
  // 20:30 in Madrid is 14:30 in New York.
  const rows = Array.from({ length: 31 }, (_, index) => {
    const day = `2026-05-${String(index + 1).padStart(2, "0")}`;
    return post(day, 100 + index, { published_at: `${day}T20:30:00` });
  });
  const opened = await openWithReport({
    rows: [...rows, ad("2026-05-02", 50, "EUR"), ad("2026-05-03", 60, "USD")],
    locale: "es_ES",
  });
  const sheetNamed = (name: string) => opened.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
  /** Types into the cell below a header, in the row with a label. */
  const type = (header: string, label: string, value: unknown) => {
    const shown = sheetNamed("Report").getDataRange().getDisplayValues();
    const above = shown.findIndex((cells) => cells.includes(header));
    const row = shown.findIndex((cells, index) => index > above && cells[1] === label);
    sheetNamed("Report")
      .getRange(row + 1, (shown[above]?.indexOf(header) ?? 0) + 1)
      .setValue(value);
  };
  type("Rate to EUR", "USD", "0,9");
  type("Time zone", "brood.en.boon", "America/New_York");
  await saveSchedule(opened);
  await wakeAt(opened, ...thirdOfJune);
  const shown = shownIn({ ...opened, made: { sheetId: 0, sheet: "Report May 2026" } });
  const rowOf = (label: string) => shown.filter((cells) => cells[1] === label).map((cells) => cells.filter(Boolean));
  // 50 + 60 x 0.9
  expect(rowOf("Total at these rates")).toEqual([["Total at these rates", "104,00"]]);
  expect(rowOf("brood.en.boon")).toContainEqual(["brood.en.boon", "America/New_York"]);
  opened.workbook.dispose();
});
