import { beforeAll, describe, expect, it } from "vitest";
import { connectorMocks } from "../../../scripts/mocks/index.ts";
import { otherBakery } from "../../../scripts/mocks/instagram-business.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockBrands } from "../../../scripts/mocks/server/mentions.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import type {
  AccountChoice,
  Connection,
  ConnectorOption,
  ConnectState,
  ImportState,
} from "../../../src/rpc/connect-calls.ts";
import {
  hasOwnAccount,
  newDraft,
  toDefinition,
  validateDraft,
  workingConnections,
} from "../../../src/sidebar/data/connect/import-draft.ts";
import { isSoak, sampleOf } from "../../sample.ts";
import { ask } from "../add-on.ts";
import { appProperties, signIn } from "./answer-consent.ts";
import { runNextDay } from "./next-day.ts";
import { openWithMocks, readConnectState, run, type WithMocks } from "./with-mocks.ts";

/** Every way to sign in to every platform, from the connection to an import that runs by itself. */

const allRoutes = [
  "with a sign-in",
  "with a sign-in that covers more",
  "of a public account, with a sign-in",
  "with an own key",
  "without a connection",
] as const;
type Route = (typeof allRoutes)[number];

function routesOf({ id }: ConnectorMock): Route[] {
  const { signIn, publicAccounts } = findConnector(id) ?? {};
  const { oauth, apiKey, isOptional } = signIn ?? {};
  const isPossible: Record<Route, boolean> = {
    "with a sign-in": oauth !== undefined,
    "with a sign-in that covers more": oauth?.optionalScopes !== undefined,
    "of a public account, with a sign-in": oauth !== undefined && publicAccounts !== undefined,
    "with an own key": apiKey !== undefined,
    "without a connection": isOptional === true,
  };
  return allRoutes.filter((route) => isPossible[route]);
}

/** Without a soak, half of those that every-platform.test.ts does not take. */
const tried = connectorMocks.flatMap((mock) => {
  const routes = routesOf(mock);
  return (isSoak ? routes : routes.slice(1)).map((route) => ({ id: mock.id, route, mock }));
});

/** Public accounts at platforms where users mostly have accounts of their own. */
const publicAccounts: Readonly<Record<string, string>> = {
  x: "mill_example",
  youtube: "@inventedbakery",
  "instagram-business": otherBakery.username,
};

async function connect(opened: WithMocks, mock: ConnectorMock, route: Route): Promise<void> {
  if (route === "with an own key")
    await ask<Connection>(opened.addOn, "addKey", { platform: mock.id, key: mockCredentials(mock).key });
  if (!route.includes("sign-in")) return;
  expect(await signIn(opened, mock.id, route.endsWith("covers more"))).toContain("Connected to");
}

/** The form of a daily import, filled in as the sidebar does. */
async function filledIn(opened: WithMocks, { id, account }: ConnectorMock, route: Route) {
  const { connectors, ...state }: ConnectState = await readConnectState(opened.addOn);
  const connections = workingConnections(id, state.connections);
  const option = connectors.find((one) => one.id === id) as ConnectorOption;
  const draft = { ...newDraft(option), every: "day" as const };
  const canBeOwn = hasOwnAccount(option, connections) && !route.startsWith("of a public account");
  const isOwn = canBeOwn && (connections.length > 0 || option.accountSource === "brands");
  if (isOwn && option.accountSource === "list") {
    const [connection] = connections as [Connection];
    const accounts = await ask<AccountChoice[]>(opened.addOn, "readAccounts", connection.id);
    Object.assign(draft, { chosenAccounts: accounts.filter((one) => one.id === account) });
  } else if (!isOwn && option.accountSource !== "brands")
    Object.assign(draft, { accountKind: "public", publicName: publicAccounts[id] ?? account });
  expect(validateDraft(draft, option)).toEqual([]);
  return toDefinition(draft);
}

describe.each(allRoutes.filter((route) => tried.some((one) => one.route === route)))("an import %s", (route) => {
  const possible = tried.filter((one) => one.route === route);
  const mocks = sampleOf(`platforms ${route}`, possible, Math.ceil(possible.length / 2));
  let opened: WithMocks;

  beforeAll(async () => {
    const platforms = mocks.map(({ mock }) => mock);
    const apps = route.includes("sign-in") ? Object.assign({}, ...platforms.map(appProperties)) : {};
    opened = openWithMocks({ platforms, size: 3, latency: 0, scriptProperties: apps });
    await ask(opened.addOn, "saveBrands", mockBrands);
  });

  it.each(mocks)("of $id is saved for every day and runs", async ({ mock }) => {
    await connect(opened, mock, route);
    const saved = await ask<ImportState>(opened.addOn, "saveImport", await filledIn(opened, mock, route));
    expect(saved.canRun).toBe(true);
    expect(await run(opened.addOn, saved.definition.id)).toMatchObject({ state: "done", error: null });
    expect(opened.demo.violations).toEqual([]);
  });

  it("runs by itself on the next day", async () => {
    const imports = await runNextDay(opened);
    expect(imports.map(({ lastRun }) => [lastRun?.wasScheduled, lastRun?.state, lastRun?.error])).toEqual(
      mocks.map(() => [true, "done", null]),
    );
  });
});
