import { beforeAll, describe, expect, it } from "vitest";
import { connectorMocks } from "../../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockBrands } from "../../../scripts/mocks/server/mentions.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import type { AccountChoice, ConnectorOption, ConnectState } from "../../../src/rpc/connect-calls.ts";
import {
  hasOwnAccount,
  newDraft,
  toDefinition,
  validateDraft,
  workingConnections,
} from "../../../src/sidebar/data/connect/import-draft.ts";
import type { TableName } from "../../../src/tables/index.ts";
import { platforms } from "../../../src/tables/platforms.ts";
import { nameIn } from "../../../src/text/language.ts";
import { tablesText } from "../../../src/text/tables/index.ts";
import { ask } from "../add-on.ts";
import { appProperties, signIn } from "./answer-consent.ts";
import { runNextDay } from "./next-day.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { openWithMocks, readConnectState, rowsOf, run, type WithMocks } from "./with-mocks.ts";

/** The key field and column of tables with a single key field. */
const keyOf: Partial<Record<TableName, readonly [field: string, column: string]>> = {
  posts: ["post_id", "Post ID"],
  campaigns: ["campaign_id", "Campaign ID"],
  episodes: ["episode_id", "Episode ID"],
};
const sorted = (ids: unknown[]) => ids.map(String).sort();

/** The deployer's script properties for every mock with a sign-in. */
const apps: Record<string, string> = Object.assign({}, ...connectorMocks.map(appProperties));

let opened: WithMocks;
beforeAll(async () => {
  opened = openWithMocks({
    platforms: connectorMocks,
    size: 12,
    latency: 0,
    scriptProperties: apps,
    callsTakeTime: true,
  });
  await ask(opened.addOn, "saveBrands", mockBrands);
});

async function connectTo(platform: ConnectorMock): Promise<void> {
  const connector = findConnector(platform.id);
  const { key } = mockCredentials(platform);
  if (connector?.signIn.oauth) expect(await signIn(opened, platform.id)).toContain("Connected to");
  else if (key && !connector?.signIn.isOptional) await ask(opened.addOn, "addKey", { platform: platform.id, key });
}

/** The form of a new import with the defaults, and the account chosen or typed. */
async function filledIn({ id, account }: ConnectorMock) {
  const state: ConnectState = await readConnectState(opened.addOn);
  const platform = state.connectors.find((one) => one.id === id) as ConnectorOption;
  const working = workingConnections(id, state.connections);
  const draft = { ...newDraft(platform), every: "day" as const };
  if (hasOwnAccount(platform, working) && platform.accountSource === "list") {
    const lists = await Promise.all(working.map((one) => ask<AccountChoice[]>(opened.addOn, "readAccounts", one.id)));
    const chosen = lists.flat().find((one) => one.id === account);
    expect(chosen).toBeDefined();
    Object.assign(draft, { chosenAccounts: [chosen] });
  } else if (!hasOwnAccount(platform, working) && platform.accountSource !== "brands") {
    Object.assign(draft, { accountKind: "public", publicName: account });
  }
  expect(validateDraft(draft, platform)).toEqual([]);
  return toDefinition(draft);
}

describe("every platform in one spreadsheet", () => {
  it.each(
    connectorMocks.map(
      (platform) => [nameIn(findConnector(platform.id)?.name ?? platform.id, "en"), platform] as const,
    ),
  )("%s connects and fills its tables", async (_, platform) => {
    await connectTo(platform);
    const { definition } = await ask<{ definition: { id: string } }>(
      opened.addOn,
      "saveImport",
      await filledIn(platform),
    );
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", error: null });
    for (const table of Object.keys(findConnector(platform.id)?.tables ?? {}) as TableName[]) {
      const expected = platform.expected(table, opened.demo.world);
      const named = platforms.find(({ id }) => id === expected[0]?.platform)?.name;
      const own = rowsOf(opened, tablesText.en.names[table]).filter(({ Platform }) => Platform === named);
      const [field, column] = keyOf[table] ?? [];
      if (!field || !column) expect(own.length).toBeGreaterThan(0);
      else expect(sorted(own.map((row) => row[column]))).toEqual(sorted(expected.map((row) => row[field])));
    }
  });

  it("every one of them runs by itself on the next day", async () => {
    const imports = await runNextDay(opened);
    expect(
      imports.map(({ definition, lastRun }) => [definition.platform, lastRun?.wasScheduled, lastRun?.state]),
    ).toEqual(connectorMocks.map(({ id }) => [id, true, "done"]));
  });

  it("no request violates a platform's contract, and every secret stays in its user's properties", () => {
    expect(opened.demo.violations).toEqual([]);
    expectNoSecretOutsideUserProperties(opened);
  });
});
