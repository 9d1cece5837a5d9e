import type { Page } from "playwright-core";
import { connection, importOf, runState } from "./connect-data.ts";
import { openImportForm, startNewImport } from "./new-import.ts";
import type { OpenSidebar } from "./open-sidebar.ts";

const longName = "A-bakery-with-a-name-that-does-not-want-to-end-and-has-no-blank-in-it";
const error = { what: "YouTube no longer takes your connection.", advice: "Connect again below." };

const lastRun = {
  at: "2026-06-14T04:00:00.000Z",
  who: "maria.lopez@bakery.example.org",
  wasScheduled: true,
  state: "failed",
  added: 0,
  updated: 0,
  error,
} as const;

const panel = (page: Page) => page.locator("#panel-data");

/** Opens the sidebar again, which then lists what the test has prepared. */
async function reopen(page: Page): Promise<void> {
  await page.reload();
  await page.locator("#imports, #connections").first().waitFor();
}

async function choose(page: Page, platform: string): Promise<void> {
  await page.reload();
  await startNewImport(page, platform);
}

/** The main states of imports from platforms, and how a user reaches them. */
export const connectStates: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "successful, failed and paused imports, and connections": async ({ page, script: { connect } }) => {
    connect.imports = [
      importOf({}, { lastRun: { ...lastRun, state: "done", error: null }, nextRunAt: "2026-06-16T04:00:00.000Z" }),
      importOf(
        { id: "i2", platform: "youtube", isPublic: false, accountName: longName, tables: ["posts"], sheet: "Videos" },
        { lastRun, canRun: false, isOwnSchedule: false, scheduleOf: lastRun.who },
      ),
      importOf(
        { id: "i3", platform: "facebook", schedule: { every: "hand" } },
        { lastRun: { ...lastRun, state: "waiting" }, running: { who: lastRun.who, since: lastRun.at } },
      ),
    ];
    connect.connections = [
      connection({ platform: "youtube", account: longName, permissions: ["youtube.readonly"], isBroken: true }),
      connection({ platform: "x", kind: "key", account: "" }),
    ];
    await reopen(page);
  },
  "imports to confirm": async ({ page, script: { connect } }) => {
    const toConfirm = { shown: "1", isChanged: true, changedBy: lastRun.who, brands: [] };
    connect.connections = [connection({ platform: "facebook", account: longName })];
    connect.imports = [
      importOf({ platform: "facebook", isPublic: false, account: "417", accountName: longName }, { toConfirm }),
      importOf(
        { id: "i2", platform: "listener", account: "", accountName: "", tables: ["mentions"] },
        { toConfirm: { ...toConfirm, isChanged: false, changedBy: "", brands: ["De Korst", "Rye Academy"] } },
      ),
    ];
    await reopen(page);
  },
  "the platforms to choose from": async ({ page }) => {
    await openImportForm(page);
    await page.locator("button[value]").first().waitFor();
  },
  "a valid new import": async ({ page }) => {
    await choose(page, "bluesky");
    await page.locator("form details summary").click();
  },
  "a new import with errors": async ({ page, script: { connect } }) => {
    connect.connections = [connection({ platform: "facebook", account: longName })];
    connect.accounts["c-facebook"] = [
      { id: "1", name: longName },
      { id: "2", name: "Rye Academy" },
    ];
    await choose(page, "facebook");
    await page.locator(".account-list").waitFor();
    for (const tick of await page.locator("form .choices input").all()) await tick.uncheck();
    await page.locator("#connect-days").fill("many");
    await page.locator("form .primary").click();
    await page.locator("#connect-tables-note").waitFor();
  },
  "a new import of some of many accounts": async ({ page, script: { connect } }) => {
    connect.connections = [connection({ platform: "facebook", account: longName })];
    connect.accounts["c-facebook"] = Array.from({ length: 50 }, (_, number) => ({
      id: String(number),
      name: `${longName} ${number}`,
    }));
    await choose(page, "facebook");
    for (const tick of [1, 2]) await page.locator(".account-list input").nth(tick).check();
    await page.locator("form .plan").waitFor();
  },
  "an import of all accounts, of which one was refused": async ({ page, script: { connect } }) => {
    const accounts = { done: 1_999, failed: 1, all: 2_000 };
    connect.imports = [
      importOf(
        { platform: "facebook", isPublic: false, account: "", accountName: "", accounts: "all" },
        {
          lastRun: { ...lastRun, state: "done", error: null, accounts, gaps: [`Not imported: ${longName}.`] },
          accountUse: { accounts: 2_000, perAccount: { requests: 12, seconds: 9 } },
        },
      ),
    ];
    await reopen(page);
    await page.locator(".import summary").click();
  },
  "a new import that costs money": async ({ page, script: { connect } }) => {
    connect.connections = [connection({ platform: "x", account: "@rye" })];
    await choose(page, "x");
    await page.locator(".cost").waitFor();
  },
  "a pending sign-in": async ({ page }) => {
    await choose(page, "youtube");
    // Do not open the real platform's page.
    await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
    await page.locator("a.primary").click();
    await page.locator(".sign-in .row button").first().click();
    await page.locator(".sign-in .warn p").nth(1).waitFor();
  },
  "a missing key where sign-in is not set up": async ({ page }) => {
    await choose(page, "x");
    await page.locator(".own-key button").click();
    await page.locator(".own-key .problem").waitFor();
  },
  "a platform that cannot be connected": ({ page }) => choose(page, "pinterest"),
  "a run in progress": async ({ page, script }) => {
    script.connect.imports = [importOf()];
    script.hold("runImport");
    await reopen(page);
    await panel(page).locator(".import .row button").first().click();
    await panel(page).locator("progress").waitFor();
  },
  "a finished run": async ({ page, script: { connect } }) => {
    connect.imports = [importOf()];
    connect.runs = [
      runState({
        sheets: [{ table: "posts", sheetId: 1, sheet: longName, added: 1, updated: 2, unchanged: 3 }],
        skipped: 2,
        notes: [error.what],
      }),
    ];
    await reopen(page);
    await panel(page).locator(".import .row button").first().click();
    await panel(page).locator(".good").waitFor();
  },
  "a disconnected account": async ({ page, script: { connect, answers } }) => {
    connect.connections = [connection({ platform: "youtube", account: longName })];
    answers.disconnect = () => ({ wasRevoked: false });
    await reopen(page);
    const section = page.locator("section[aria-labelledby=connections]");
    await section.locator(".card button").click();
    await section.locator(".warn button").first().click();
    await section.locator("[role=status] .warn").waitFor();
  },
  "the confirmation to delete an import": async ({ page, script: { connect } }) => {
    connect.imports = [importOf()];
    await reopen(page);
    await panel(page).locator(".import .row button").last().click();
    await panel(page).locator(".import .warn").waitFor();
  },
};
