import { expect, it } from "vitest";
import type { Client } from "../../../../src/rpc/client-calls.ts";
import { ask } from "../../add-on.ts";
import { clientOf } from "../../client-of.ts";
import { bakery, openWithMocks, rowsOf, run, runForOneCall, save } from "../with-mocks.ts";
import { type Agency, openAgency, requestsPerSite, rowsBySite, rowsPerSite, saveAgency, siteOf } from "./agency.ts";

const saveClient = (agency: Pick<Agency, "addOn">, accounts: string[]) =>
  ask<Client>(agency.addOn, "saveClient", clientOf("Client", accounts));

const clients = 50;
const sitesPerClient = 4;

it("50 spreadsheets divide 200 accounts among them: each asks for its client's four alone, and gets all their rows", async () => {
  const requests: number[] = [];
  for (let client = 0; client < clients; client++) {
    const agency = openAgency(clients * sitesPerClient);
    const own = Array.from({ length: sitesPerClient }, (_, site) => siteOf(client * sitesPerClient + site + 1));
    await saveClient(agency, own);
    const { definition } = await saveAgency(agency);
    const state = await run(agency.addOn, definition.id);
    expect(state).toMatchObject({ state: "done", accounts: { done: sitesPerClient, failed: 0, all: sitesPerClient } });
    expect(rowsBySite(agency)).toEqual(Object.fromEntries(own.map((site) => [site, rowsPerSite])));
    requests.push(agency.demo.log.length);
    agency.workbook.dispose();
  }
  // The list of sites, and three requests for each of four sites.
  expect(new Set(requests)).toEqual(new Set([1 + sitesPerClient * requestsPerSite]));
  // Every hour of a day, they stay within the 20,000 requests that Google allows a personal account.
  expect(requests.reduce((sum, one) => sum + one, 0) * 24).toBeLessThan(20_000);
}, 600_000);

it("the accounts of others are named in the result, and none is asked for", async () => {
  const agency = openAgency(5);
  await saveClient(agency, [`Google Search: ${siteOf(2)}`]);
  const { definition } = await saveAgency(agency);
  const { notes } = await run(agency.addOn, definition.id);
  expect(notes).toEqual([
    "client-001.example, client-003.example, client-004.example and 1 more: These accounts aren't this client's and were left out.",
  ]);
  expect(agency.asked.map(({ site }) => site)).toEqual([siteOf(2)]);
});

it("accounts that share the client's name are left out until its ID is entered, which the result says", async () => {
  const agency = openAgency(2);
  const [namesake, other] = ["sc-domain:@client-001.example", siteOf(2)];
  agency.sites.push(namesake);
  await saveClient(agency, ["client-001.example", other]);
  const { definition } = await saveAgency(agency);
  expect((await run(agency.addOn, definition.id)).notes).toEqual([
    `client-001.example (${siteOf(1)}), @client-001.example (${namesake}): These accounts have the same name and were left out. In the Share tab, enter the IDs of those that are this client's.`,
  ]);
  await saveClient(agency, ["client-001.example", siteOf(1), other]);
  expect((await run(agency.addOn, definition.id)).notes).toEqual([
    "@client-001.example: These accounts aren't this client's and were left out.",
  ]);
  expect(agency.asked.map(({ site }) => site).sort()).toEqual([siteOf(1), other, other]);
});

it("an import that reads none of the client's accounts fails before it asks for rows", async () => {
  const agency = openAgency(3);
  await saveClient(agency, ["client.example"]);
  const { definition } = await saveAgency(agency);
  const { state, error } = await runForOneCall(agency.addOn, definition.id);
  expect([state, error?.what]).toEqual(["failed", "This import doesn't read any of this client's accounts."]);
  expect(agency.asked).toEqual([]);
});

it("accounts that stop being the client's are no longer read by a run that continues", async () => {
  const agency = openAgency(4);
  await saveClient(agency, [1, 2, 3].map(siteOf));
  const { definition } = await saveAgency(agency);
  agency.killAt(3);
  await runForOneCall(agency.addOn, definition.id).catch(() => null);
  await saveClient(agency, [siteOf(3)]);
  agency.clock.advance(10 * 60_000);
  agency.asked.length = 0;
  await run(agency.addOn, definition.id);
  expect(agency.asked.map(({ site }) => site)).toEqual([siteOf(3)]);
});

it("an import of one account that is not the client's asks for nothing and adds no row", async () => {
  const opened = openWithMocks();
  await saveClient(opened, ["Bluesky: rye.example.com"]);
  const { definition } = await save(opened.addOn);
  const { error } = await runForOneCall(opened.addOn, definition.id);
  expect(error?.advice).toContain("Check the client's accounts in the Share tab");
  expect(opened.requests()).toBe(0);
  expect(rowsOf(opened)).toEqual([]);
  await saveClient(opened, [`@${bakery.account.toUpperCase()}`]);
  expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
  expect(rowsOf(opened).length).toBeGreaterThan(0);
});
