import { expect, it } from "vitest";
import type { BigQueryRows } from "../../src/rpc/bigquery-calls.ts";
import type { ReportOptions } from "../../src/rpc/report-calls.ts";
import { useSidebar } from "./open-sidebar.ts";
import { madeReport, reportOptions } from "./report-data.ts";

const open = useSidebar();

const openReports = async (bigQuery: BigQueryRows, changes: Partial<ReportOptions> = {}) => {
  let calls = 0;
  const opened = await open({
    prepare: ({ answers }) =>
      Object.assign(answers, {
        readReportOptions: () => reportOptions({ ...changes, bigQuery }),
        estimateBigQueryRows: () => ({ bytes: 42_300_000, maxBytes: 100_000_000 }),
        // The first call ends before it is finished.
        fetchBigQueryRows: () => (++calls === 1 ? null : { rows: 1_234 }),
        refreshReport: () => ({ done: true }),
      }),
  });
  await opened.page.getByRole("tab", { name: "Report" }).click();
  return opened;
};

it("the first refresh from BigQuery says what it reads and asks; it goes on until all rows are here", async () => {
  const { page, script, complaints } = await openReports(
    { dataset: "engagement", refreshedOn: null, isAgreed: false },
    { canReport: false, period: null },
  );
  await page.locator("#bigquery-from").fill("2026-05-01");
  await page.locator("#bigquery-to").fill("2026-05-31");
  await page.getByLabel("Accounts").last().fill("brood, boon");
  await page.getByRole("button", { name: "Refresh from BigQuery" }).click();
  await page.getByText("Each refresh reads about 43 MB in BigQuery.").waitFor();
  expect(script.called.map(({ name }) => name)).not.toContain("fetchBigQueryRows");
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByText("Rows from BigQuery: 1,234.").waitFor();
  const requests = script.called.filter(({ name }) => name === "fetchBigQueryRows").map(({ args }) => args[0]);
  const scope = { from: "2026-05-01", to: "2026-05-31", accounts: ["brood", "boon"], competitors: [] };
  expect(requests).toEqual([requests[0], requests[0]]);
  expect(requests[0]).toMatchObject({ scope, maxBytes: 100_000_000 });
  expect(complaints).toEqual([]);
});

it("asks again if another period or account is typed after it has said what it reads", async () => {
  const { page } = await openReports(
    { dataset: "engagement", refreshedOn: null, isAgreed: false },
    { canReport: false, period: null },
  );
  const question = page.getByText("Each refresh reads about 43 MB in BigQuery.");
  const refresh = page.getByRole("button", { name: "Refresh from BigQuery" });
  await refresh.click();
  await question.waitFor();
  await page.locator("#bigquery-from").fill("2020-01-01");
  await refresh.click();
  await question.waitFor();
  await page.getByLabel("Accounts").last().fill("brood");
  await refresh.waitFor();
});

it("later ones do not ask, and refresh the reports too", async () => {
  const { page, script } = await openReports(
    { dataset: "engagement", refreshedOn: "2026-05-30", isAgreed: true },
    { reports: [madeReport] },
  );
  await page.getByText(/^Last refreshed on .*30.*2026/).waitFor();
  await page.getByRole("button", { name: "Refresh from BigQuery" }).click();
  await page.getByText("Rows from BigQuery: 1,234.").waitFor();
  const called = script.called.map(({ name }) => name);
  expect(called).not.toContain("estimateBigQueryRows");
  expect(called).toContain("refreshReport");
});
