import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { runImport } from "../../src/importer/connections/run-import.ts";
import type { HttpRequest, Outside } from "../../src/importer/connections/transport.ts";
import { matchRows } from "../../src/importer/match-rows.ts";
import type { Platform } from "../../src/platforms/define-platform.ts";
import { connectorNamed } from "../../src/platforms/index.ts";
import { dayAfter } from "../../src/platforms/json.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import type { DemoPlatform, DemoWorld } from "../demo/define-demo.ts";
import type { DemoCredentials } from "../demo/demo-secrets.ts";
import { demoPlatforms } from "../demo/platforms/index.ts";
import { openNodeOutside } from "../import/node-outside.ts";
import type { Upstreams } from "../workbook/transport/forward.d.mts";
import type { BenchRow } from "./bench-row.ts";

const size = 1_000;
/** Milliseconds that each answer takes. */
const latency = 100;

interface Place {
  upstreams: Upstreams;
  credentials: Record<string, DemoCredentials>;
}

interface Measured {
  name: string;
  table: TableName;
  rows: number;
  requests: number;
  fewest: number;
  seconds: number;
  /** The same requests in as few waves as paging, batches and the platform's liking for requests at a time allow. */
  shortest: number;
}

/** The table of what the account published, or of its pages where it publishes nothing. */
const measuredTables: readonly TableName[] = ["posts", "campaigns", "episodes", "pages", "mentions", "conversations"];

function measure(
  platform: DemoPlatform,
  connector: Platform,
  world: DemoWorld,
  credentials: Place["credentials"],
  outside: Outside,
): Measured | null {
  const table = measuredTables.find((one) => connector.tables[one] !== undefined);
  if (!table) return null;
  const { token = null, key = null } = credentials[platform.id] ?? {};
  const { oauth, ownKey } = connector.signIn;
  const secret = token ?? key;
  const sent: HttpRequest[] = [];
  const rows: Row[] = [];
  const began = performance.now();
  runImport(
    {
      platform: connector,
      send: (token !== null ? oauth?.send : ownKey?.send) ?? null,
      keyFacts: token === null && key !== null ? (ownKey?.facts?.(key) ?? {}) : {},
      account: platform.account,
      brands: platform.brands ?? [],
      tables: [table],
      from: dayAfter(world.today, -364),
      to: world.today,
      today: world.today,
    },
    null,
    {
      outside: {
        ...outside,
        fetchAll(asked) {
          sent.push(...asked);
          return outside.fetchAll(asked);
        },
      },
      keeper: { secret: () => secret, renew: () => false },
      deadline: Number.POSITIVE_INFINITY,
      write: (_table, some) => void rows.push(...some),
      save: () => undefined,
      note: () => undefined,
      checkTime: () => undefined,
    },
  );
  const seconds = (performance.now() - began) / 1000;
  const fewest = platform.fewest(table, world);
  const waves = Math.max(fewest.rounds, Math.ceil(fewest.requests / connector.limits.atOnce));
  const { length } = matchRows(tables[table], rows, []).rows;
  const expected = platform.expected(table, world).length;
  if (length !== expected) throw new Error(`${connector.name} gave ${length} rows of ${expected}.`);
  const shortest = secondsFor(outside, sent.slice(0, fewest.requests), waves);
  return {
    name: connector.name,
    table,
    rows: length,
    requests: sent.length,
    fewest: fewest.requests,
    seconds,
    shortest,
  };
}

/** How long requests take in so many waves with nothing in between: the latency, and what they cost by themselves. */
function secondsFor(outside: Outside, requests: readonly HttpRequest[], waves: number): number {
  const began = performance.now();
  for (let wave = 0; wave < waves; wave++) {
    const of = (end: number) => Math.round((requests.length * end) / waves);
    outside.fetchAll(requests.slice(of(wave), of(wave + 1)));
  }
  return (performance.now() - began) / 1000;
}

async function openPlace(world: DemoWorld): Promise<Place & { close(): Promise<void> }> {
  const program = fileURLToPath(new URL("./demo-process.ts", import.meta.url));
  const args = ["--import", "tsx", program, String(world.size), String(latency), world.today];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [line] = (await once(lines, "line")) as [string];
  return {
    ...(JSON.parse(line) as Place),
    async close() {
      child.stdin?.end();
      const [violations] = (await once(lines, "line")) as [string];
      if (violations !== "[]") throw new Error(`Requests that a platform's contract forbids: ${violations}`);
    },
  };
}

const inRequests = (one: Measured): number => one.requests / one.fewest;
const inTime = (one: Measured): number => one.seconds / one.shortest;

const worst = (all: readonly Measured[], ratio: (one: Measured) => number): Measured =>
  all.reduce((a, b) => (ratio(b) > ratio(a) ? b : a));

/**
 * Reads 1,000 posts (or campaigns, episodes, mentions ..., which are only shown) with their numbers from every platform's
 * stand-in, each of whose answers takes 100 ms: requests against the fewest that its paging and batches allow, and time
 * against the least that these take when no more are asked at a time than the connector's `limits.atOnce`. The least is
 * measured too: the same requests in so few waves, with nothing in between.
 */
export async function benchConnections(): Promise<BenchRow[]> {
  const world: DemoWorld = { size, today: "2026-05-20", deleted: new Set() };
  const place = await openPlace(world);
  // By this clock it is noon of the stand-ins' day, so that all of their posts are there.
  const now = () => Date.parse(`${world.today}T12:00:00Z`) + performance.now();
  const outside = { ...openNodeOutside(place.upstreams), now };
  const all: Measured[] = [];
  // The first one is read twice: what starts with it is no matter of paging.
  for (const platform of [...demoPlatforms.slice(0, 1), ...demoPlatforms]) {
    const connector = connectorNamed(platform.id);
    const turn = () => (connector ? measure(platform, connector, world, place.credentials, outside) : null);
    const turns = [turn()];
    // What else the computer does can only make it slower: the best of three turns counts.
    while (turns.length < 3 && turns[0] && inTime(turns[turns.length - 1] as Measured) > 1.2) turns.push(turn());
    const best = turns.reduce((a, b) => (a && b && inTime(b) < inTime(a) ? b : a));
    if (best) all.push(best);
  }
  all.shift();
  outside.close();
  await place.close();
  const withPosts = all.filter(({ table }) => table === "posts");
  const most = worst(withPosts, inRequests);
  const slowest = worst(withPosts, inTime);
  const what = `to read ${size.toLocaleString("en")} posts of a platform`;
  return [
    { what: `Requests ${what} / the fewest that it allows (most: ${most.name})`, ratio: inRequests(most), limit: 1.1 },
    { what: `Time ${what} / the least that these take (most: ${slowest.name})`, ratio: inTime(slowest), limit: 1.3 },
    ...all.map((one) => ({
      what: `${one.name}: ${one.table} in ${one.requests} requests (${one.fewest} at least) and ${one.seconds.toFixed(1)} s (${one.shortest.toFixed(1)} s at least)`,
      ratio: one.rows,
    })),
  ];
}
