import { afterEach, expect, it } from "vitest";
import type { Row } from "../../../src/tables/index.ts";
import { save } from "../connect/with-mocks.ts";
import { post as postOfFile } from "../report-rows.ts";
import { openWithReport, readDelivery, saveSchedule, thirdOfJune, type WithReport, wakeAt } from "./with-delivery.ts";

let opened: WithReport;
afterEach(() => opened.workbook.dispose());

/** A post of a file that does not say when it was exported. */
const post = (day: string, more: Row = {}): Row => postOfFile(day, 100, { source: null, ...more });

/** What the message says is incomplete of May, in a spreadsheet with these rows of files and these imports. */
async function incomplete(rows: readonly Row[], imports: readonly Parameters<typeof save>[1][] = []) {
  opened = await openWithReport({ rows });
  for (const one of imports) await save(opened.addOn, one);
  await saveSchedule(opened);
  await wakeAt(opened, ...thirdOfJune);
  const [report] = (await readDelivery(opened)).reports;
  return report?.message.split("\n").filter((line) => line.startsWith("Incomplete")) ?? [];
}

it("the file of one of two accounts that is missing is named, although the other's is there", async () => {
  const rows = [
    post("2026-05-10", { account: "rye" }),
    post("2026-05-31", { account: "oat" }),
    // The same account, as another tool names it.
    post("2026-06-02", { account: "@Oat" }),
  ];
  expect(await incomplete(rows)).toEqual(["Incomplete: Instagram (rye) has data until 2026-05-10 only."]);
});

it("newer rows of a competitor do not make a month complete", async () => {
  const rows = [post("2026-05-10", { account: "rye" }), post("2026-06-02", { account: "de.korst" })];
  expect(await incomplete(rows)).toEqual(["Incomplete: Instagram has data until 2026-05-10 only."]);
});

it("nor does an import of a period that has ended, or one of the competitor", async () => {
  const bluesky = (day: string) => post(day, { account: "rye", platform: "bluesky" });
  const rows = [bluesky("2026-05-10"), post("2026-06-02")];
  const until10May = { kind: "fixed", from: "2026-01-01", to: "2026-05-10" } as const;
  const missing = "Incomplete: Bluesky has data until 2026-05-10 only.";
  expect(await incomplete(rows, [{ period: until10May }])).toEqual([missing]);
  opened.workbook.dispose();
  expect(await incomplete(rows, [{ account: "de.korst" }])).toContain(missing);
});
