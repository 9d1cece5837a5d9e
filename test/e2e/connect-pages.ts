import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Upstreams } from "../../scripts/emulator/transport/forward.mjs";
import type { ConnectorMock, MockWorld } from "../../scripts/mocks/server/define-mock.ts";
import { type MockServer, startMockServer } from "../../scripts/mocks/server/mock-server.ts";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import { openDataFolder } from "../../scripts/start/data-folder.ts";
import type { Brand } from "../../src/connectors/define-connector.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { nameIn } from "../../src/text/language.ts";
import { startNewImport } from "../sidebar/new-import.ts";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
} from "./browser.ts";

interface PageWindow {
  localWorkbook: {
    workbook: {
      waitForCalculation(): Promise<void>;
      api: {
        getActiveWorkbook(): {
          getSheetByName(name: string): { getDataRange(): { getDisplayValues(): string[][] } } | null;
        };
      };
    };
  };
}

/** The local spreadsheet with the Data tab open, and mocks of the platforms. */
export interface ConnectPage {
  page: Page;
  mockServer: MockServer;
  world: MockWorld;
  /** Requests to other hosts. */
  outside: string[];
  sidebar: FrameLocator;
  /** The card of an import, by its title. */
  card(name: string | RegExp): Locator;
  /** The displayed rows of a sheet, by header. */
  rowsOf(sheet: string): Promise<Record<string, string>[]>;
  /** Opens the platform's page with the sidebar's link. */
  openConsent(name: string): Promise<Page>;
  stop(): Promise<void>;
}

/** @param upstreams Further addresses that are redirected, such as those of BigQuery. */
export async function openConnectPage(size: number, upstreams: Upstreams = {}): Promise<ConnectPage> {
  // Yesterday, since today's newest mock post may still be in the future.
  const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const world: MockWorld = { size, today, deleted: new Set() };
  const mockServer = await startMockServer({ world });
  const dataFolder = await mkdtemp(join(tmpdir(), "connect-"));
  await openDataFolder(dataFolder).writeApps(appPropertiesOf(mockServer));
  const local: StartedWorkbook = await startLocalWorkbook({
    dataFolder,
    upstreams: { ...mockServer.upstreams, ...upstreams },
  });
  const { page, outside } = await openWorkbookPage(local.address);
  page.context().setDefaultTimeout(20_000);
  await clickMenu(page, "Extensions", "Engagement", "Open sidebar");
  const sidebar = page.frameLocator("aside.sidebar iframe");
  await sidebar.getByRole("tab", { name: "Data" }).waitFor();
  return {
    page,
    mockServer,
    world,
    outside,
    sidebar,
    card: (name) =>
      sidebar
        .getByRole("region", { name: "Automatic imports" })
        .getByRole("listitem")
        .filter({ has: sidebar.getByRole("heading", { name, level: 3 }) }),
    rowsOf: (sheet) => readRows(page, sheet),
    async openConsent(name) {
      const newPage = page.context().waitForEvent("page");
      await sidebar.getByRole("link", { name: `Sign in to ${name}` }).click();
      const consent = await newPage;
      await consent.getByText("This is a demo").waitFor();
      return consent;
    },
    async stop() {
      await closeWorkbookPages();
      await local.stop();
      await mockServer.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Saves brands in the spreadsheet, as the settings do. */
export function saveBrands(page: Page, brands: readonly Brand[]): Promise<unknown> {
  return page.evaluate(
    (list) => (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook.addOn.call("saveBrands", [list]),
    [...brands],
  );
}

/** The script properties with the apps of all mocks that have a sign-in. */
function appPropertiesOf({ credentials }: MockServer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(credentials).flatMap(([id, { clientId, clientSecret }]) => {
      const app = findConnector(id)?.signIn.oauth?.appPrefix;
      return app && clientId && clientSecret
        ? [
            [`${app}_CLIENT_ID`, clientId],
            [`${app}_CLIENT_SECRET`, clientSecret],
          ]
        : [];
    }),
  );
}

async function readRows(page: Page, sheet: string): Promise<Record<string, string>[]> {
  const cells = await page.evaluate(async (name) => {
    const { workbook } = (window as unknown as PageWindow).localWorkbook;
    await workbook.waitForCalculation();
    return workbook.api.getActiveWorkbook().getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
  }, sheet);
  const [headers = [], ...rows] = cells;
  // New sheets have empty rows at the end.
  return rows
    .filter((row) => row.some(Boolean))
    .map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ""])));
}

/** Connects as the platform requires and fills in the form of a new import, up to the save button. */
export async function fillNewImport({ sidebar, mockServer, openConsent }: ConnectPage, { id, account }: ConnectorMock) {
  const connector = findConnector(id);
  if (!connector) throw new Error(`There is no connector ${id}.`);
  await startNewImport(sidebar, id);
  const { key } = mockServer.credentials[id] ?? {};
  if (connector.signIn.oauth) {
    const consent = await openConsent(nameIn(connector.name, "en"));
    await consent.getByRole("link", { name: "Allow" }).click();
    await consent.getByText("Connected to").waitFor();
    await consent.close();
    // A headless browser fires no focus event on the return to the sidebar.
    await sidebar.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
  } else if (key && !connector.signIn.isOptional) {
    await sidebar.getByLabel("Token or key").fill(key);
    await sidebar.getByRole("button", { name: "Verify and save" }).click();
  }
  await sidebar.getByRole("button", { name: "Save and run" }).waitFor();
  if (connector.accounts) await sidebar.locator(`.account-list input[value="${account}"]`).check();
  else if (account !== "" && !connector.tracksBrands) await sidebar.getByLabel("Account name").fill(account);
}
