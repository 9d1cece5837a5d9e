import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { onUrl, respondWith } from "../../scripts/mocks/server/faults.ts";
import { mockBrands } from "../../scripts/mocks/server/mentions.ts";
import { findConnector } from "../../src/connectors/index.ts";
import type { TableName } from "../../src/tables/index.ts";
import { platforms } from "../../src/tables/platforms.ts";
import { nameIn } from "../../src/text/language.ts";
import { tablesText } from "../../src/text/tables/index.ts";
import { startNewImport } from "../sidebar/new-import.ts";
import { type ConnectPage, fillNewImport, openConnectPage, saveBrands } from "./connect-pages.ts";

let connectPage: ConnectPage;

beforeAll(async () => {
  connectPage = await openConnectPage(12);
});
afterAll(() => connectPage.stop());

const mockOf = (id: string) => connectorMocks.find((platform) => platform.id === id) as ConnectorMock;
const bluesky = mockOf("bluesky");
const saveAndRun = () => connectPage.sidebar.getByRole("button", { name: "Save and run" }).click();
const runNow = (name: string) => connectPage.card(name).getByRole("button", { name: "Run now" }).click();
const sorted = (ids: unknown[]) => ids.map(String).sort();

describe("a marketer who imports from platforms", () => {
  it("imports a Bluesky account without signing in, and sees its posts with rates", async () => {
    const { card, rowsOf, world } = connectPage;
    const expected = bluesky.expected("posts", world);
    await fillNewImport(connectPage, bluesky);
    await saveAndRun();
    await card("Bluesky").getByText(`Posts: ${expected.length} rows added`).waitFor();
    const rows = await rowsOf("Posts");
    expect(sorted(rows.map((row) => row["Post ID"]))).toEqual(sorted(expected.map(({ post_id }) => post_id)));
    for (const row of rows) expect(row["Engagement rate by followers"]).toMatch(/^\d+(\.\d+)?%$/);
    expect((await rowsOf("Days")).map((row) => row.Account)).toEqual([bluesky.account]);
  });

  it("runs the import again without getting duplicates", async () => {
    const before = await connectPage.rowsOf("Posts");
    await runNow("Bluesky");
    await connectPage.card("Bluesky").getByText("No changes: everything was already in the sheets.").waitFor();
    expect(await connectPage.rowsOf("Posts")).toEqual(before);
  });

  it("can start again after declining on the platform's page", async () => {
    const { sidebar, openConsent } = connectPage;
    await startNewImport(sidebar, "youtube");
    const consent = await openConsent("YouTube");
    await consent.getByRole("link", { name: "Deny" }).click();
    await consent.getByText("The add-on wasn't given access to YouTube.").waitFor();
    await consent.close();
    await sidebar.getByRole("button", { name: "Check again" }).click();
    await sidebar.getByText("If you declined, sign in again.").waitFor();
    await sidebar.getByRole("button", { name: "Sign in again" }).click();
  });

  it("agrees in a second browser tab, and the sidebar continues automatically", async () => {
    const { sidebar, openConsent, card, world } = connectPage;
    const consent = await openConsent("YouTube");
    await consent.getByRole("link", { name: "Allow" }).click();
    await consent.getByText("Connected to YouTube").waitFor();
    await consent.close();
    await sidebar.getByText(/^Connected: /).waitFor();
    await sidebar.getByLabel("Schedule").selectOption("Manual");
    await saveAndRun();
    const videos = mockOf("youtube").expected("posts", world);
    await card("YouTube").getByText(`Posts: ${videos.length} rows added`).waitFor();
    await sidebar.getByText("Access to: the account and its followers, posts, metrics").waitFor();
  });

  it("sees what to do when a platform returns an error, and can then run the import", async () => {
    const { mockServer, card } = connectPage;
    mockServer.mockApis.faults.push(onUrl("bsky.app", respondWith(bluesky.errorResponses.not_found ?? {})));
    await runNow("Bluesky");
    await card("Bluesky").getByText("Failed").waitFor();
    expect(await card("Bluesky").locator(".notice.bad").innerText()).toMatch(/\. \S.+\.$/);
    mockServer.mockApis.faults = [];
    await runNow("Bluesky");
    await card("Bluesky").getByText("No changes: everything was already in the sheets.").waitFor();
  });

  it("disconnects, and the platform revokes the permission", async () => {
    const { sidebar, card } = connectPage;
    const connections = sidebar.getByRole("region", { name: "Your connections" });
    await connections.getByRole("button", { name: "Disconnect YouTube" }).click();
    await connections.getByRole("button", { name: "Disconnect" }).click();
    await connections.getByText("access is revoked").waitFor();
    await card("YouTube").getByText("To run this import, connect your YouTube account.").waitFor();
  });
});

/** Matches an import's title: its platform, and its account if it has one. */
const titleOf = (name: string) => new RegExp(`^${name.replace(/[()]/g, "\\$&")}( · |$)`);

/** The column that identifies a table's rows; other tables need several. */
const keyOf: Partial<Record<TableName, readonly [field: string, column: string]>> = {
  posts: ["post_id", "Post ID"],
  campaigns: ["campaign_id", "Campaign ID"],
  episodes: ["episode_id", "Episode ID"],
};

/**
 * A sign-in with a list of accounts, a key, and mentions of brands. The others differ only inside the script, which
 * test/appsscript/connect/every-platform.test.ts covers for all.
 */
const testedInBrowser = ["ga4", "mailchimp", "hacker-news"];

describe("a spreadsheet", () => {
  beforeAll(() => saveBrands(connectPage.page, mockBrands));
  beforeEach(async () => {
    // The previous test may have failed with the form open.
    const back = connectPage.sidebar.getByRole("button", { name: "‹ Data" });
    if (await back.isVisible()) await back.click();
  });

  const others = connectorMocks.filter(
    ({ id }) => id !== "bluesky" && (process.env.SOAK === "1" || testedInBrowser.includes(id)),
  );
  it.each(others.map((platform) => [nameIn(findConnector(platform.id)?.name ?? platform.id, "en"), platform] as const))(
    "gets the rows of %s into their tables",
    async (name, platform) => {
      const { sidebar, card, rowsOf, world } = connectPage;
      await fillNewImport(connectPage, platform);
      await sidebar.getByLabel("Schedule").selectOption("Manual");
      await saveAndRun();
      await card(titleOf(name)).last().locator(".notice.good").waitFor();
      for (const table of Object.keys(findConnector(platform.id)?.tables ?? {}) as TableName[]) {
        const expected = platform.expected(table, world);
        const platformTitle = platforms.find(({ id }) => id === expected[0]?.platform)?.name;
        const platformRows = (await rowsOf(tablesText.en.names[table])).filter(
          ({ Platform }) => Platform === platformTitle,
        );
        const [field, column] = keyOf[table] ?? [];
        if (!field || !column) expect(platformRows.length).toBeGreaterThan(0);
        else expect(sorted(platformRows.map((row) => row[column]))).toEqual(sorted(expected.map((row) => row[field])));
      }
    },
  );
});

it("the Data tab keeps to the platforms' contracts, contacts no other host and receives no secret", async () => {
  const { mockServer, sidebar, outside } = connectPage;
  expect(mockServer.mockApis.violations).toEqual([]);
  expect(outside).toEqual([]);
  expect(await sidebar.locator("body").innerHTML()).not.toContain("invented-");
});
