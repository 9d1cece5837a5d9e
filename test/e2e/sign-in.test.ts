import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type MockServer, startMockServer } from "../../scripts/mocks/server/mock-server.ts";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import { openDataFolder } from "../../scripts/start/data-folder.ts";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  waitUntilSaved,
} from "./browser.ts";

let mockServer: MockServer;
let local: StartedWorkbook;
let folder = "";
let page: Page;

beforeAll(async () => {
  mockServer = await startMockServer();
  folder = await mkdtemp(join(tmpdir(), "sign-in-"));
  const { clientId, clientSecret } = mockServer.credentials.youtube as { clientId: string; clientSecret: string };
  await openDataFolder(folder).writeApps({ GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret });
  local = await startLocalWorkbook({ dataFolder: folder, upstreams: mockServer.upstreams });
  ({ page } = await openWorkbookPage(local.address));
  await clickMenu(page, "Extensions", "Engagement", "Open sidebar");
});
afterAll(async () => {
  await closeWorkbookPages();
  await local.stop();
  await mockServer.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a sign-in link as the sidebar does, and returns the platform's page. */
async function openConsent(): Promise<Page> {
  const { url } = await page.evaluate(async () => {
    const { addOn } = (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook;
    return ((await addOn.call("startSignIn", ["youtube"])) as { value: { url: string } }).value;
  });
  expect(url).toMatch(/^https:\/\/accounts\.google\.com\/o\/oauth2\/v2\/auth\?/);
  expect(url).toContain(`redirect_uri=${encodeURIComponent(`${local.address}usercallback`)}`);
  const frame = page.frameLocator("aside.sidebar iframe");
  await frame.locator("body").evaluate((body, address) => {
    document.getElementById("sign-in")?.remove();
    const link = document.createElement("a");
    Object.assign(link, { id: "sign-in", href: address, target: "_blank", textContent: "Go to the platform" });
    body.prepend(link);
  }, url);
  const newPage = page.context().waitForEvent("page");
  await frame.getByText("Go to the platform").click();
  const consent = await newPage;
  await consent.getByText("This is a demo").waitFor();
  expect(consent.url()).toContain(mockServer.address);
  return consent;
}

it("a sign-in opens the platform's page, returns to this computer and connects the open spreadsheet", async () => {
  const consent = await openConsent();
  await consent.getByRole("link", { name: "Allow" }).click();
  await consent.getByText("Connected to YouTube").waitFor();
  expect(consent.url()).toBe(`${local.address}usercallback`);
  await waitUntilSaved(page);
  const saved = JSON.parse(await readFile(join(folder, "script.json"), "utf8"));
  const savedKeys = Object.keys(saved.userProperties["you@example.com"]);
  expect(savedKeys.filter((key) => key.startsWith("engagement.connection."))).toHaveLength(1);
});

it("a declined sign-in ends on a page that explains what happened", async () => {
  const consent = await openConsent();
  await consent.getByRole("link", { name: "Deny" }).click();
  await consent.getByText("The add-on wasn't given access to YouTube.").waitFor();
});

it("a sign-in whose spreadsheet was closed shows a message instead of waiting forever", async () => {
  const consent = await openConsent();
  const context = consent.context();
  await page.close();
  await consent.getByRole("link", { name: "Allow" }).click();
  await consent.getByText("The spreadsheet for this sign-in isn't open").waitFor();
  expect(await context.pages()[0]?.title()).toBe("Engagement");
});
