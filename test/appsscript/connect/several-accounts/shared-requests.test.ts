import { expect, it } from "vitest";
import { facebookMock } from "../../../../scripts/mocks/facebook.ts";
import { graphBase } from "../../../../scripts/mocks/graph/facebook-login.ts";
import { facebookPage } from "../../../../scripts/mocks/graph/facebook-world.ts";
import { batchRoute } from "../../../../scripts/mocks/graph/graph-batch.ts";
import { graphResponses } from "../../../../scripts/mocks/graph/graph-responses.ts";
import { pageId } from "../../../../scripts/mocks/linkedin/page.ts";
import { linkedinMock } from "../../../../scripts/mocks/linkedin.ts";
import type { ConnectorMock, MockRoute } from "../../../../scripts/mocks/server/define-mock.ts";
import type { AccountChoice, ImportDefinition, ImportState } from "../../../../src/rpc/connect-calls.ts";
import type { TableName } from "../../../../src/tables/index.ts";
import { ask } from "../../add-on.ts";
import { openWithMocks, rowsOf, run, storeSignIn } from "../with-mocks.ts";

/** Facebook with further pages that answer as the mock's own does, under their own ids. */
function facebookWith(ids: readonly string[]): ConnectorMock {
  const answerAs =
    (id: string, respond: MockRoute["respond"]): MockRoute["respond"] =>
    (request, world) => {
      const response = respond(request, world);
      return { ...response, body: JSON.parse(JSON.stringify(response.body).replaceAll(facebookPage.id, id)) };
    };
  const ofPage = (id: string): MockRoute[] =>
    facebookMock.routes
      .filter(({ address }) => address.includes(facebookPage.id))
      .map((route) => ({
        ...route,
        address: route.address.replace(facebookPage.id, id),
        respond: answerAs(id, route.respond),
      }));
  const responses = graphResponses("OAuthException", "v25.0");
  const platform: ConnectorMock = {
    ...facebookMock,
    routes: [batchRoute(graphBase, responses, () => platform), ...ids.flatMap(ofPage), ...facebookMock.routes],
  };
  return platform;
}

/** An import of these accounts, signed in. */
async function importAccounts(platform: ConnectorMock, accounts: readonly AccountChoice[], tables: TableName[]) {
  const opened = openWithMocks({ platforms: [platform], size: 3, latency: 0 });
  storeSignIn(opened, platform);
  const definition: ImportDefinition = {
    id: "",
    platform: platform.id,
    account: "",
    accountName: "",
    accounts,
    isPublic: false,
    tables,
    period: { kind: "last", days: 30 },
    lookBack: 0,
    sheet: null,
    schedule: { every: "hand" },
    fillFollowers: false,
  };
  const saved = await ask<ImportState>(opened.addOn, "saveImport", definition);
  const state = await run(opened.addOn, saved.definition.id);
  return { opened, state, urls: opened.demo.log.map(({ call }) => call.url.replace(/\?.*/, "")) };
}

const pageIds = ["101000000000101", "101000000000102"];

it("Facebook is asked once for the tokens of all pages, and pages of one name stay apart", async () => {
  const platform = facebookWith(pageIds);
  const ids = [facebookPage.id, ...pageIds];
  const { opened, state, urls } = await importAccounts(
    platform,
    ids.map((id) => ({ id, name: facebookPage.name })),
    ["days"],
  );
  expect(state).toMatchObject({ state: "done", notes: [], accounts: { done: 3, failed: 0 } });
  // The tokens together; then followers and a month of days for each page.
  expect(urls).toEqual([
    `${graphBase}/`,
    ...ids.flatMap((id) => [`${graphBase}/${id}`, `${graphBase}/${id}/insights`]),
  ]);
  const accounts = rowsOf(opened, "Days").map(({ Account }) => Account);
  const { name } = facebookPage;
  expect([...new Set(accounts)]).toEqual([name, ...pageIds.map((id) => `${name} (${id})`)]);
  expect(opened.demo.violations).toEqual([]);
});

it("a page that is refused in the shared request is asked about alone, and named", async () => {
  const platform = facebookWith(pageIds.slice(0, 1));
  const { state } = await importAccounts(
    platform,
    [
      { id: facebookPage.id, name: facebookPage.name },
      { id: pageIds[0] as string, name: "A second page" },
      { id: "101000000000999", name: "A page of somebody else" },
    ],
    ["days"],
  );
  expect(state).toMatchObject({ state: "done", accounts: { done: 2, failed: 1 } });
  expect(state.notes.join()).toContain("Not imported: A page of somebody else.");
});

it("LinkedIn is asked once for the names of organizations that it describes", async () => {
  const other = "90210078";
  const { opened, state, urls } = await importAccounts(
    linkedinMock,
    [
      { id: pageId, name: "" },
      { id: other, name: "An organization of somebody else" },
    ],
    ["days"],
  );
  expect(state).toMatchObject({ state: "done", accounts: { done: 1, failed: 1 } });
  const asked = urls.filter((url) => url.includes("/organizations"));
  expect(asked).toEqual([
    "https://api.linkedin.com/rest/organizationsLookup",
    `https://api.linkedin.com/rest/organizations/${other}`,
  ]);
  expect(opened.demo.violations).toEqual([]);
});
