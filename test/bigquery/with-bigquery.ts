import { afterAll, beforeAll } from "vitest";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import { createNodeTransport } from "../../scripts/emulator/transport/node-transport.ts";
import type { Transport } from "../../scripts/emulator/transport/transport.ts";
import { type RunningBigQuery, startBigQuery } from "../../scripts/mocks/bigquery/start.ts";
import { bigQuery } from "../../src/bigquery/sign-in.ts";
import type { Batch } from "../../src/importer/files/batch.ts";
import { type ImportOptions, importRows } from "../../src/importer/merge/import-rows.ts";
import type { FinishedImport } from "../../src/rpc/bigquery-calls.ts";
import { bigQueryPort } from "../../src/sidebar/data/import/bigquery-port.ts";
import type { Server } from "../../src/sidebar/server.ts";
import { ask, type OpenOptions, openAddOn } from "../appsscript/add-on.ts";

const minuteMs = 60_000;

const longestBody = 50_000;

const textOf = (base64: string): string => Buffer.from(base64.slice(0, longestBody), "base64").toString();

export interface WithBigQuery extends Awaited<ReturnType<typeof openWithBigQuery>> {}

/** The built add-on of a user who is signed in to the mock of BigQuery. */
export async function openWithBigQuery(
  mock: RunningBigQuery,
  options: OpenOptions = {},
  /** Answers requests to platforms; without it, nobody does. */
  platforms: (clock: ReturnType<typeof openAddOn>["clock"]) => Transport = () => noNetwork,
) {
  const network = createNodeTransport(mock.upstreams);
  let beforeRequest = () => {};
  /** The bodies of all requests to BigQuery; of those with rows, only the beginning, since many rows would fill the memory. */
  const sent: string[] = [];
  let [requestCount, killedAt, isAfter] = [0, Number.POSITIVE_INFINITY, false];
  const transport: Transport = {
    fetchAll(requests) {
      beforeRequest();
      const isKilled = requestCount++ === killedAt;
      if (isKilled && !isAfter) return end();
      const isToBigQuery = requests[0]?.url.startsWith(bigQuery.hosts[0]) === true;
      if (isToBigQuery) sent.push(...requests.map(({ body }) => textOf(body ?? "")));
      const outcomes = (isToBigQuery ? network : others()).fetchAll(requests);
      return isKilled ? end() : outcomes;
    },
  };
  let platformTransport: Transport | null = null;
  const others = () => {
    platformTransport ??= platforms(opened.clock);
    return platformTransport;
  };
  const end = (): never => {
    opened.clock.advance(7 * minuteMs);
    throw new Error("Exceeded maximum execution time");
  };
  const opened = openAddOn({ ...options, transport });
  const { project, user, clock } = opened;
  await mock.set({ aheadMs: clock.now() - Date.now() });
  const connection = {
    id: "b1",
    platform: "bigquery",
    kind: "signIn",
    account: "",
    facts: {},
    secret: "bigquery-token",
    refreshToken: null,
    expiresAt: null,
    issuedAt: 0,
    permissions: [],
  };
  project.state.userProperties[user.email] = {
    ...project.state.userProperties[user.email],
    "engagement.connection.b1": JSON.stringify(connection),
  };
  return {
    ...opened,
    mock,
    sent,
    /** Called before each request. */
    onRequest(action: () => void) {
      beforeRequest = action;
    },
    /** Google ends the execution at the request of this number, counted from 0 and from now on: before or after it is sent. */
    killAt(number: number, when: "before" | "after" = "before") {
      [killedAt, isAfter] = [requestCount + number, when === "after"];
    },
    /** No further request is killed. Returns the number of requests so far. */
    killNone() {
      killedAt = Number.POSITIVE_INFINITY;
      return requestCount;
    },
    close: () => network.close(),
  };
}

/**
 * The mock with these projects and the add-on signed in to it, for the tests of a `describe`: set before the first of them.
 *
 * @param projects By name, whether they have billing.
 */
export function useBigQuery(projects: Readonly<Record<string, boolean>>) {
  const used = {} as { mock: RunningBigQuery; opened: WithBigQuery };
  beforeAll(async () => {
    used.mock = await startBigQuery();
    used.opened = await openWithBigQuery(used.mock);
    for (const [name, hasBilling] of Object.entries(projects)) await used.mock.setProject(name, { hasBilling });
  }, 60_000);
  afterAll(() => {
    used.opened.close();
    used.mock.stop();
  });
  return used;
}

export const choose = (opened: WithBigQuery, project: string, dataset: string, region = "EU") =>
  ask(opened.addOn, "chooseBigQueryDataset", { project, dataset, region });

/** Imports a batch into BigQuery as the sidebar does. */
export async function importToBigQuery(
  { addOn }: Pick<WithBigQuery, "addOn">,
  batch: Batch,
  options: Partial<ImportOptions> = {},
): Promise<FinishedImport> {
  const server = new Proxy({} as Server, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        ask(addOn, name, ...args),
  });
  const port = bigQueryPort(server);
  await importRows(batch, port, { sheet: null, mode: "update", rowsPerCall: 10_000, ...options });
  return port.finished() as FinishedImport;
}

export { type RunningBigQuery, startBigQuery };
