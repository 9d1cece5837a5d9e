import { join } from "node:path";
import { findConnector } from "../../src/connectors/index.ts";
import { nameIn } from "../../src/text/language.ts";
import type { Upstreams } from "../emulator/transport/forward.mjs";
import { engineMissing, hasEngine } from "../mocks/bigquery/packages.ts";
import { startBigQuery } from "../mocks/bigquery/start.ts";
import { connectorMocks } from "../mocks/index.ts";
import type { Fault } from "../mocks/server/create-mock-apis.ts";
import { toReply } from "../mocks/server/mock-call.ts";
import { type MockServer, startMockServer } from "../mocks/server/mock-server.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";

export interface DemoMode {
  /** Separate from the spreadsheets with real accounts. */
  data: DataFolder;
  server: MockServer;
  /** Redirects the addresses of platforms and BigQuery to the mocks. */
  upstreams: Upstreams;
  /** Stops the mocks. */
  stop(): Promise<void>;
  /** Instructions to print. */
  lines: string[];
}

/** Every 45th request is rate-limited, so that a pause can be seen. */
const occasionalRateLimit: Fault = ({ url }, requestIndex) => {
  if (requestIndex % 45 !== 44) return undefined;
  const platform = connectorMocks.find(({ routes }) => routes.some(({ address }) => sameHost(address, url)));
  const refusal = platform?.errorResponses.rate_limited;
  return refusal && toReply({ ...refusal, headers: { ...refusal.headers, "retry-after": "2" } });
};

const sameHost = (address: string, url: string): boolean => address.split("/")[2] === url.split("/")[2];

/** Starts mocks of all platforms with fictional accounts, and opens a folder of spreadsheets with their apps registered. */
export async function openDemoMode(folder: string): Promise<DemoMode> {
  const today = new Date().toISOString().slice(0, 10);
  const server = await startMockServer({ latencyMs: 150, world: { size: 240, today, deleted: new Set() } });
  server.mockApis.faults.push(occasionalRateLimit);
  const data = openDataFolder(join(folder, ".demo"));
  const script = await data.readScript();
  const { language = null, scriptProperties = {}, userProperties = {} } = script ?? {};
  const apps = { ...scriptProperties, ...registeredApps(server) };
  await data.writeScript({ version: 1, language, scriptProperties: apps, userProperties });
  const bigQuery = hasEngine() ? await startBigQuery() : null;
  for (const [project, hasBilling] of Object.entries(demoProjects)) await bigQuery?.setProject(project, { hasBilling });
  return {
    data,
    server,
    upstreams: { ...server.upstreams, ...bigQuery?.upstreams },
    async stop() {
      bigQuery?.stop();
      await server.stop();
    },
    lines: [...usageLines(server), bigQueryLine(bigQuery !== null)],
  };
}

/** BigQuery's projects in the demo, with or without billing. */
const demoProjects = { "demo-with-billing": true, "demo-sandbox": false } as const;

const bigQueryLine = (isThere: boolean): string =>
  `  BigQuery: ${isThere ? `sign in, and choose one of the projects ${Object.keys(demoProjects).join(" and ")}` : engineMissing}`;

/** The script properties with the mocks' app ids and secrets. */
function registeredApps({ credentials }: MockServer): Record<string, string> {
  const apps: Record<string, string> = {};
  for (const [id, { clientId, clientSecret }] of Object.entries(credentials)) {
    const app = findConnector(id)?.signIn.oauth?.appPrefix;
    if (!app || clientId === null || clientSecret === null) continue;
    apps[`${app}_CLIENT_ID`] = clientId;
    apps[`${app}_CLIENT_SECRET`] = clientSecret;
  }
  return apps;
}

function usageLines({ credentials }: MockServer): string[] {
  const lines = ["Demo: all accounts and numbers are invented, and no request is sent to a platform."];
  for (const { id, account, brands = [] } of connectorMocks) {
    const { name = id, accounts, publicAccounts } = findConnector(id) ?? {};
    const { clientId, key } = credentials[id] ?? {};
    // Own accounts are chosen from a list, so only public ones have to be typed.
    const isTyped = publicAccounts !== undefined && accounts === undefined && account !== "";
    const access = [clientId ? "sign in" : "", key ? `use the key ${key}` : ""].filter(Boolean).join(", or ");
    const steps = [isTyped ? `read the account ${account}` : "", ...brands.map((brand) => `listen for ${brand.name}`)];
    lines.push(`  ${nameIn(name, "en")}: ${[access, ...steps].filter(Boolean).join("; ")}`);
  }
  return lines;
}
