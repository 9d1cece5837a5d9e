import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { BigQueryState, BigQueryTarget } from "../../src/rpc/bigquery-calls.ts";
import { instagram, manyPosts } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const target: BigQueryTarget = {
  project: "bakery-1",
  dataset: "engagement",
  region: "EU",
  hasBilling: true,
  views: ["engagement_rates_posts"],
};

/** The sidebar of a user who is signed in to BigQuery; what it asks is answered as the script does. */
const openSignedIn = (chosen: BigQueryTarget | null) => {
  let parts = 0;
  const state: BigQueryState = {
    canSignIn: true,
    connection: { id: "b1", isBroken: false },
    target: chosen,
    fullSheets: [{ sheetId: 7, sheet: "Posts", share: 0.65 }],
  };
  return open({
    prepare: ({ answers }) =>
      Object.assign(answers, {
        readBigQuery: () => state,
        readBigQueryProjects: () => [{ id: "bakery-1", name: "Bakery" }],
        readBigQueryDatasets: () => [{ id: "sales", region: "US" }],
        chooseBigQueryDataset: (request: object) => ({ ...target, hasBilling: false, ...request }),
        openBigQueryTable: () => ({ notes: [] }),
        loadBigQueryRows: ({ rows }: { rows: unknown[] }) => ({ loaded: rows.length, notes: [] }),
        finishBigQueryImport: () => ({ added: 2, updated: 1, unchanged: 0, notes: [] }),
        removeMyData: () => {
          state.connection = null;
          return { notRevoked: [] };
        },
        planMove: () => ({ before: "2026-05-01", rows: 2_000, remaining: 900, place: "bakery-1.engagement.posts" }),
        // The first call ends before it is finished; 5 of the rows have cells of the user's own.
        moveOlderRows: ({ from }: { from: number }) => {
          parts += 1;
          if (parts === 1) return null;
          return { moved: from === 0 ? 1_000 : 995, kept: from === 0 ? 5 : 0, isDone: from > 0 };
        },
        disconnect: () => {
          state.connection = null;
          return { wasRevoked: true };
        },
      }),
  });
};

async function chooseBigQuery(page: Page): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(3)));
  await page.locator("summary", { hasText: "Destination" }).click();
  await page.getByLabel("Destination").selectOption("BigQuery");
}

it("a file goes to BigQuery instead of the spreadsheet, and its counts are BigQuery's", async () => {
  const { page, script, complaints } = await openSignedIn(target);
  await chooseBigQuery(page);
  await page.getByText("bakery-1.engagement, region EU").waitFor();
  await page.getByRole("button", { name: "Import 3 rows" }).click();
  await page.getByRole("heading", { name: "Done", exact: true }).waitFor();
  expect(await page.locator(".row-counts").innerText()).toMatch(/Added\s+2\s+Updated\s+1/);
  const called = script.called.map(({ name }) => name);
  expect(called.filter((name) => /^(openTable|writeRows|finishImport|showSheet)$/.test(name))).toEqual([]);
  expect(called.filter((name) => /BigQuery(Table|Rows|Import)/.test(name))).toEqual([
    "openBigQueryTable",
    "loadBigQueryRows",
    "finishBigQueryImport",
  ]);
  expect(complaints).toEqual([]);
});

it("a file for BigQuery alone has no sheet to choose, and one for both has", async () => {
  const { page } = await openSignedIn(target);
  await chooseBigQuery(page);
  await page.getByText("bakery-1.engagement, region EU").waitFor();
  expect(await page.getByLabel("Sheet for “Posts”").count()).toBe(0);
  await page.getByLabel("Destination").selectOption("This spreadsheet and BigQuery");
  await page.getByRole("heading", { name: "Sheets" }).waitFor();
});

it("the datasets are those of the project that was chosen last, whichever answer arrives last", async () => {
  const { page, script } = await openSignedIn(null);
  script.answers.readBigQueryProjects = () => [
    { id: "bakery-1", name: "Bakery" },
    { id: "mill-2", name: "Mill" },
  ];
  script.answers.readBigQueryDatasets = (project) => [{ id: `sales_of_${project.slice(0, 4)}`, region: "US" }];
  const deliver = script.delayNext("readBigQueryDatasets");
  await chooseBigQuery(page);
  await page.getByLabel("Google Cloud project").selectOption("Mill");
  await page.getByLabel("Dataset", { exact: true }).waitFor();
  deliver();
  const options = page.getByLabel("Dataset", { exact: true }).locator("option");
  await expect.poll(() => options.allInnerTexts()).toEqual(["sales_of_mill (US)", "New dataset"]);
  await page.getByLabel("Google Cloud project").selectOption("Bakery");
  await expect.poll(() => options.allInnerTexts()).toEqual(["sales_of_bake (US)", "New dataset"]);
});

it("what fails while a dataset is chosen is said there, and what was chosen stays", async () => {
  const { page, script } = await openSignedIn(null);
  script.answers.readBigQueryProjects = () => [
    { id: "bakery-1", name: "Bakery" },
    { id: "mill-2", name: "Mill" },
  ];
  await chooseBigQuery(page);
  await page.getByLabel("Region").waitFor();
  script.failNext("readBigQueryDatasets", { what: "The BigQuery API is off.", advice: "Turn it on." });
  await page.getByLabel("Google Cloud project").selectOption("Mill");
  await page.getByText("The BigQuery API is off. Turn it on.").waitFor();
  expect(await page.getByLabel("Google Cloud project").inputValue()).toBe("mill-2");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByLabel("Dataset", { exact: true }).waitFor();
  await page.getByLabel("Dataset name").fill("social media");
  await page.getByRole("button", { name: "Use this dataset" }).click();
  await page.getByText("Use letters, digits and underscores only.").waitFor();
  expect(script.argumentsOf("chooseBigQueryDataset")).toEqual([]);
});

it("the sign-in is offered again after the user's data were removed in the settings", async () => {
  const { page } = await openSignedIn(target);
  await chooseBigQuery(page);
  await page.getByText("bakery-1.engagement, region EU").waitFor();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Remove my data" }).click();
  await page.getByRole("button", { name: "Remove my data" }).click();
  await page.getByText("Your data was removed.").waitFor();
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByRole("link", { name: "Sign in to BigQuery" }).waitFor();
  expect(await page.getByText("bakery-1.engagement, region EU").count()).toBe(0);
});

it("a new dataset is made in the region that is chosen, and the sandbox is explained", async () => {
  const { page, script } = await openSignedIn(null);
  await chooseBigQuery(page);
  await page.getByLabel("Dataset name").fill("social");
  await page.getByLabel("Region").selectOption("europe-southwest1");
  await page.getByRole("button", { name: "Use this dataset" }).click();
  await page.getByText("deletes tables and views 60 days after they were created").waitFor();
  const [request] = script.called.find(({ name }) => name === "chooseBigQueryDataset")?.args ?? [];
  expect(request).toEqual({ project: "bakery-1", dataset: "social", region: "europe-southwest1" });
});

it("the dataset and its views of engagement rates are one click away in Google's console", async () => {
  const { page } = await openSignedIn(target);
  await chooseBigQuery(page);
  const addressOf = (name: string) => page.getByRole("link", { name }).getAttribute("href");
  const console = "https://console.cloud.google.com/bigquery?project=bakery-1&p=bakery-1&d=engagement";
  expect(await addressOf("Open in BigQuery")).toBe(`${console}&page=dataset`);
  expect(await addressOf("engagement_rates_posts")).toBe(`${console}&t=engagement_rates_posts&page=table`);
});

it("older rows of a full sheet move after saying which, and it says what stayed", async () => {
  const { page, script } = await openSignedIn(target);
  await chooseBigQuery(page);
  await page.getByText("“Posts” uses 65% of the cells that a spreadsheet can have.").waitFor();
  const move = page.getByRole("button", { name: "Move older rows to BigQuery" });
  await move.click();
  await page.getByText("2,000 rows will move to bakery-1.engagement.posts, and 900 will stay here.").waitFor();
  expect(script.called.map(({ name }) => name)).not.toContain("moveOlderRows");
  await move.click();
  await page
    .getByText(
      "Moved 1,995 rows to bakery-1.engagement.posts. You can bring them back from the import history for 30 days. 5 older rows stay here",
    )
    .waitFor();
  const requests = script.called.filter(({ name }) => name === "moveOlderRows").map(({ args }) => args[0]);
  expect(requests).toMatchObject([{ from: 0 }, { from: 0 }, { from: 5 }]);
});

it("disconnecting says where the data stays", async () => {
  const { page } = await openSignedIn(target);
  await chooseBigQuery(page);
  await page.getByRole("button", { name: "Disconnect" }).click();
  await page.getByText("BigQuery is disconnected. Your data stays in bakery-1.engagement.").waitFor();
});

it("rows that were moved are a line of the history, and are brought back after a question", async () => {
  const { page, script } = await openSignedIn(target);
  const moved = {
    ...{ id: "m1", at: "2026-05-31T09:00:00Z", who: "", file: "BigQuery: engagement.posts" },
    moved: 2_000,
  };
  const none = { format: "BigQuery", sheet: "Posts", sheetId: 7, added: 0, updated: 0, unchanged: 0, skipped: 0 };
  let wasUndone = false;
  Object.assign(script.answers, {
    readSettings: () => ({ ...script.settings, hasImportsInBigQuery: true }),
    readHistory: () => [{ ...moved, ...none, wasUndone, canUndo: !wasUndone }],
    undoImport: () => {
      wasUndone = true;
      return { removed: 0, restored: 2_000 };
    },
  });
  await page.reload();
  await page.locator("summary", { hasText: "Import history" }).click();
  await page.getByText("2,000 rows moved to BigQuery.").waitFor();
  await page.getByRole("button", { name: "Bring rows back" }).click();
  await page.getByText("They stay in BigQuery, too.").waitFor();
  await page.getByRole("button", { name: "Bring back", exact: true }).click();
  await page.getByText("Rows brought back.").waitFor();
  expect(script.argumentsOf("undoImport")).toEqual(["m1"]);
});
