import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { onUrl, respondWith } from "../../scripts/mocks/server/faults.ts";
import { mockBrands } from "../../scripts/mocks/server/mentions.ts";
import { findConnector } from "../../src/connectors/index.ts";
import type { TableName } from "../../src/tables/index.ts";
import { platforms } from "../../src/tables/platforms.ts";
import { tablesText } from "../../src/text/tables/index.ts";
import { type ConnectPage, fillNewImport, listenFor, openConnectPage } from "./connect-pages.ts";

let opened: ConnectPage;

beforeAll(async () => {
  opened = await openConnectPage(12);
});
afterAll(() => opened.stop());

const demoOf = (id: string) => connectorMocks.find((platform) => platform.id === id) as ConnectorMock;
const bluesky = demoOf("bluesky");
const saveAndRun = () => opened.sidebar.getByRole("button", { name: "Save and run" }).click();
const runNow = (name: string) => opened.card(name).getByRole("button", { name: "Run now" }).click();
const sorted = (ids: unknown[]) => ids.map(String).sort();

describe("a marketer who connects platforms", () => {
  it("reads a Bluesky account without signing in, and sees its posts with rates", async () => {
    const { card, rowsOf, world } = opened;
    const expected = bluesky.expected("posts", world);
    await fillNewImport(opened, bluesky);
    await saveAndRun();
    await card("Bluesky").getByText(`Posts: ${expected.length} rows added`).waitFor();
    const rows = await rowsOf("Posts");
    expect(sorted(rows.map((row) => row["Post ID"]))).toEqual(sorted(expected.map(({ post_id }) => post_id)));
    for (const row of rows) expect(row["Engagement rate"]).toMatch(/^\d+(\.\d+)?%$/);
    expect((await rowsOf("Days")).map((row) => row.Account)).toEqual([bluesky.account]);
  });

  it("runs the import again, and nothing is there twice", async () => {
    const before = await opened.rowsOf("Posts");
    await runNow("Bluesky");
    await opened.card("Bluesky").getByText("Everything was in the sheets already.").waitFor();
    expect(await opened.rowsOf("Posts")).toEqual(before);
  });

  it("declines on a platform's page and can begin again", async () => {
    const { sidebar, openConsent } = opened;
    await sidebar.getByRole("button", { name: "New import" }).click();
    await sidebar.getByLabel("Platform").selectOption("YouTube");
    const consent = await openConsent("YouTube");
    await consent.getByRole("link", { name: "Deny" }).click();
    await consent.getByText("YouTube was not allowed to share your numbers.").waitFor();
    await consent.close();
    await sidebar.getByRole("button", { name: "Look again" }).click();
    await sidebar.getByText("If you declined there, start again.").waitFor();
    await sidebar.getByRole("button", { name: "Start the sign-in again" }).click();
  });

  it("agrees in a second browser tab, and the sidebar goes on by itself", async () => {
    const { sidebar, openConsent, card, world } = opened;
    const consent = await openConsent("YouTube");
    await consent.getByRole("link", { name: "Allow" }).click();
    await consent.getByText("You are connected to YouTube").waitFor();
    await consent.close();
    await sidebar.getByText(/^Connected: /).waitFor();
    await sidebar.getByLabel("How often").selectOption("Only when I click");
    await saveAndRun();
    const videos = demoOf("youtube").expected("posts", world);
    await card("YouTube").getByText(`Posts: ${videos.length} rows added`).waitFor();
    await sidebar.getByText("May read: the account and its followers, posts, figures").waitFor();
  });

  it("is told what to do when a platform refuses, and it works when that is done", async () => {
    const { demo, card } = opened;
    demo.mockApis.faults.push(onUrl("bsky.app", respondWith(bluesky.errorResponses.not_found ?? {})));
    await runNow("Bluesky");
    await card("Bluesky").getByText("Failed").waitFor();
    expect(await card("Bluesky").locator(".notice.bad").innerText()).toMatch(/\. \S.+\.$/);
    demo.mockApis.faults = [];
    await runNow("Bluesky");
    await card("Bluesky").getByText("Everything was in the sheets already.").waitFor();
  });

  it("disconnects, and the platform no longer takes what it had given", async () => {
    const { sidebar, card } = opened;
    const connections = sidebar.getByRole("region", { name: "Your connections" });
    await connections.getByRole("button", { name: "Disconnect YouTube" }).click();
    await connections.getByRole("button", { name: "Yes, disconnect" }).click();
    await connections.getByText("the platform has taken the permission back").waitFor();
    await card("YouTube").getByText("To run this import yourself, connect your YouTube account.").waitFor();
  });
});

/** An import is called by its platform, and by its account where it has one. */
const exactly = (name: string) => new RegExp(`^${name.replace(/[()]/g, "\\$&")}( · |$)`);

/** The column that tells a table's rows apart; other tables' rows are told apart by several. */
const keyOf: Partial<Record<TableName, readonly [field: string, column: string]>> = {
  posts: ["post_id", "Post ID"],
  campaigns: ["campaign_id", "Campaign ID"],
  episodes: ["episode_id", "Episode ID"],
};

/** One that is signed in to and lists accounts, one with a key, one for all that is said of a brand. The others differ in what the script does, which test/appsscript/connect/every-platform.test.ts tries for all. */
const shownInBrowser = ["ga4", "mailchimp", "hacker-news"];

describe("in one workbook, platforms of every kind fill their tables", () => {
  beforeAll(() => listenFor(opened.page, mockBrands));
  beforeEach(async () => {
    // Whatever became of the one before.
    const back = opened.sidebar.getByRole("button", { name: "All imports" });
    if (await back.isVisible()) await back.click();
  });

  const others = connectorMocks.filter(
    ({ id }) => id !== "bluesky" && (process.env.SOAK === "1" || shownInBrowser.includes(id)),
  );
  it.each(others.map((platform) => [findConnector(platform.id)?.name ?? platform.id, platform] as const))(
    "%s",
    async (name, platform) => {
      const { sidebar, card, rowsOf, world } = opened;
      await fillNewImport(opened, platform);
      await sidebar.getByLabel("How often").selectOption("Only when I click");
      await saveAndRun();
      await card(exactly(name)).last().locator(".notice.good").waitFor();
      for (const table of Object.keys(findConnector(platform.id)?.tables ?? {}) as TableName[]) {
        const expected = platform.expected(table, world);
        const named = platforms.find(({ id }) => id === expected[0]?.platform)?.name;
        const own = (await rowsOf(tablesText.en.names[table])).filter(({ Platform }) => Platform === named);
        const [field, column] = keyOf[table] ?? [];
        if (!field || !column) expect(own.length).toBeGreaterThan(0);
        else expect(sorted(own.map((row) => row[column]))).toEqual(sorted(expected.map((row) => row[field])));
      }
    },
  );
});

it("nothing was asked that a platform's contract forbids, nobody else was asked, and no secret reached the sidebar", async () => {
  const { demo, sidebar, outside } = opened;
  expect(demo.mockApis.violations).toEqual([]);
  expect(outside).toEqual([]);
  expect(await sidebar.locator("body").innerHTML()).not.toContain("invented-");
});
