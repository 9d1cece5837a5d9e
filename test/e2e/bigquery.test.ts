import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { type RunningBigQuery, startBigQuery } from "../../scripts/mocks/bigquery/start.ts";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import { instagram, manyPosts } from "../sidebar/export-files.ts";
import { type ConnectPage, openConnectPage } from "./connect-pages.ts";

/** Posts of the first days of a month, one a day. */
const dailyPosts = (days: number) => manyPosts(days).map((post, index) => ({ ...post, day: index + 1 }));

/** Adds empty rows to a sheet until it has 61% of the cells that a spreadsheet can have. */
const fillUp = (page: Page, name: string): Promise<void> =>
  page.evaluate((sheetName) => {
    const { workbook } = (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook;
    const sheet = workbook.api.getActiveWorkbook()?.getSheetByName(sheetName);
    sheet?.setRowCount(Math.ceil(6_100_000 / sheet.getMaxColumns()));
  }, name);

/** Where to leave pictures of the screens; none without it. */
const pictures = process.env.PICTURES;

describe.skipIf(!hasEngine())(`a marketer whose rows go to BigQuery (${engineMissing})`, () => {
  let connectPage: ConnectPage;
  let bigQuery: RunningBigQuery;
  let number = 0;
  beforeAll(async () => {
    bigQuery = await startBigQuery();
    await bigQuery.setProject("bakery-1", { hasBilling: true });
    connectPage = await openConnectPage(12, bigQuery.upstreams);
    connectPage.page.context().setDefaultTimeout(60_000);
  }, 120_000);
  afterAll(async () => {
    await connectPage.stop();
    bigQuery.stop();
  });
  const look = async () => {
    if (pictures) await connectPage.page.screenshot({ path: `${pictures}/bigquery-${++number}.png` });
  };
  const button = (name: string | RegExp) => connectPage.sidebar.getByRole("button", { name, exact: true });
  const posts = () => bigQuery.sql(`SELECT COUNT(*) FROM "bakery-1".social.posts`).then(([row]) => Number(row?.[0]));

  it("signs in, creates a dataset and imports a file into it instead of the spreadsheet", async () => {
    const { sidebar, openConsent, rowsOf } = connectPage;
    await sidebar.locator("input[type=file]").setInputFiles(instagram(manyPosts(30)));
    await sidebar.locator("summary", { hasText: "Destination" }).click();
    await sidebar.getByLabel("Destination").selectOption("BigQuery");
    const consent = await openConsent("BigQuery");
    await consent.getByRole("link", { name: "Allow" }).click();
    await consent.getByText("Connected to BigQuery").waitFor();
    await consent.close();
    await button("Continue").click();
    await sidebar.getByLabel("Dataset name").fill("social");
    await look();
    await button("Use this dataset").click();
    await sidebar.getByText("bakery-1.social, region").waitFor();
    await look();
    await button(/^Import 30 rows/).click();
    await sidebar.getByRole("heading", { name: "Done" }).waitFor();
    await look();
    expect(await posts()).toBe(30);
    expect(await rowsOf("Posts")).toEqual([]);
    await button("Import more").click();
  });

  it("creates a report on the rows in BigQuery", async () => {
    const { sidebar } = connectPage;
    const [[first, last] = []] = await bigQuery.sql(
      `SELECT CAST(MIN(published_at) AS DATE), CAST(MAX(published_at) AS DATE) FROM "bakery-1".social.posts`,
    );
    await sidebar.getByRole("tab", { name: "Report" }).click();
    await sidebar.locator("#bigquery-from").fill(String(first));
    await sidebar.locator("#bigquery-to").fill(String(last));
    await button("Refresh from BigQuery").click();
    await button("Refresh").click();
    await sidebar.getByText("Rows from BigQuery: 30.").waitFor();
    await look();
    await button("Create report").click();
    await sidebar.getByText("Report created in “Report”.").waitFor();
    await look();
  });

  it("undoes the import", async () => {
    const { sidebar } = connectPage;
    await sidebar.getByRole("tab", { name: "Data" }).click();
    await sidebar.locator("summary", { hasText: "Import history" }).click();
    await button("Undo import").click();
    await button("Undo").click();
    await sidebar.getByText("Import undone.").waitFor();
    await look();
    expect(await posts()).toBe(0);
  });

  it("imports a file into the spreadsheet and BigQuery", async () => {
    const { sidebar, rowsOf } = connectPage;
    await sidebar.locator("input[type=file]").setInputFiles(instagram(dailyPosts(25)));
    await sidebar.locator("summary", { hasText: "Destination" }).click();
    await sidebar.getByLabel("Destination").selectOption("This spreadsheet and BigQuery");
    await button(/^Import 25 rows/).click();
    await sidebar.getByRole("heading", { name: "Done" }).waitFor();
    await look();
    expect([(await rowsOf("Posts")).length, await posts()]).toEqual([25, 25]);
    await button("Import more").click();
  });

  it("moves the older rows of a sheet that gets full, and imports on into BigQuery", async () => {
    const { page, sidebar, rowsOf } = connectPage;
    await fillUp(page, "Posts");
    await sidebar.locator("input[type=file]").setInputFiles(instagram(dailyPosts(30)));
    await sidebar.locator("summary", { hasText: "Destination" }).click();
    await sidebar.getByLabel("Destination").selectOption("BigQuery");
    await sidebar.getByText("“Posts” uses 61% of the cells").waitFor();
    await button("Move older rows to BigQuery").click();
    await sidebar.getByLabel("Move rows before").fill("2026-04-21");
    await sidebar.getByText("20 rows will move to bakery-1.social.posts, and 5 will stay here.").waitFor();
    await look();
    await button("Move older rows to BigQuery").click();
    await sidebar.getByText("Moved 20 rows to bakery-1.social.posts.").waitFor();
    await look();
    expect([(await rowsOf("Posts")).length, await posts()]).toEqual([5, 25]);

    await button(/^Import 30 rows/).click();
    await sidebar.getByRole("heading", { name: "Done" }).waitFor();
    await look();
    expect([(await rowsOf("Posts")).length, await posts()]).toEqual([5, 30]);
    expect(connectPage.outside).toEqual([]);
  });
});
