import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenName } from "../../scripts/import/read-arguments.ts";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { type MockServer, startMockServer } from "../../scripts/mocks/server/mock-server.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { addDays } from "../../src/connectors/json.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { compareRows, tablesOf } from "../connectors/mock-import.ts";
import { sampleOf } from "../sample.ts";
import { bundledCommand } from "./bundled-command.ts";

let server: MockServer;
let command: { folder: string; file: string };
beforeAll(async () => {
  [server, command] = await Promise.all([startMockServer(), bundledCommand("import.ts")]);
});
afterAll(async () => {
  await server.stop();
  rmSync(command.folder, { recursive: true });
});

interface Element {
  table: TableName;
  rows: Row[];
  error?: { what: string; advice: string };
}

/** Runs the command with requests sent to mocks instead of platforms. */
function run(environment: Record<string, string>, ...args: string[]) {
  const env = { ...process.env, ...environment, UPSTREAMS: JSON.stringify(server.upstreams) };
  return new Promise<{ stdout: string; stderr: string; status: number }>((resolve) => {
    execFile(process.execPath, [command.file, ...args], { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, status: Number(error?.code ?? 0) }),
    );
  });
}

/** The options for the mock's account, or for its first brand. */
function accountOf({ account, brands }: ConnectorMock): string[] {
  const [brand] = brands ?? [];
  if (!brand) return account === "" ? [] : ["--account", account];
  const handles = brand.handles.flatMap((handle) => ["--handle", handle]);
  return ["--account", brand.name, ...handles, ...brand.hashtags.flatMap((hashtag) => ["--hashtag", hashtag])];
}

/** The expected rows: of the first brand, or all of them if the mock has no brands. */
const expectedOf = ({ expected, brands }: ConnectorMock, table: TableName): Row[] =>
  expected(table, server.mockApis.world).filter(({ account }) => !brands || account === brands[0]?.name);

function tokenOf({ id }: ConnectorMock): Record<string, string> {
  const { token, key } = server.credentials[id] ?? {};
  const secret = token ?? key;
  return secret ? { [tokenName(id)]: secret } : {};
}

/** Each platform's rows are compared in test/connectors, too; starting the command takes longest here. */
const tried = sampleOf("platforms of npm run import", connectorMocks, 5);

describe("npm run import with a platform", () => {
  it.concurrent.each(tried)("npm run import prints all tables of $id, and no secret", async (platform) => {
    const since = addDays(server.mockApis.world.today, -364);
    const args = ["--platform", platform.id, ...accountOf(platform), "--since", since];
    const { stdout, stderr, status } = await run(tokenOf(platform), ...args);
    expect([stderr, status]).toEqual(["", 0]);
    const elements = JSON.parse(stdout) as Element[];
    expect(elements.map(({ table }) => table)).toEqual(tablesOf(platform));
    for (const { table, rows } of elements) {
      expect(rows.length).toBeGreaterThan(0);
      // Early in the day, the mock's newest post and yesterday's numbers do not exist yet.
      const others = compareRows(table, rows, expectedOf(platform, table));
      expect(others.filter((sentence) => !sentence.includes(" lacks "))).toEqual([]);
    }
    for (const secret of Object.values(tokenOf(platform))) expect(stdout).not.toContain(secret);
  });

  it.concurrent("npm run import prints tables of platforms in the same form as those of files", async () => {
    const since = addDays(server.mockApis.world.today, -2);
    const args = ["--platform", "bluesky", "--account", "@bakery.example.com", "--table", "posts", "--since", since];
    const { stdout } = await run({}, ...args);
    const [element, ...others] = JSON.parse(stdout) as [Record<string, unknown>];
    expect(others).toEqual([]);
    expect(element).toMatchObject({
      file: null,
      format: "bluesky",
      platform: "bluesky",
      table: "posts",
      language: null,
      account: "bakery.example.com",
      skipped: [],
      warnings: [],
    });
    const days = (element.rows as Row[]).map(({ published_at }) => String(published_at).slice(0, 10));
    expect(days.length).toBeGreaterThan(4);
    expect(days.every((day) => day >= since)).toBe(true);
  });

  it.concurrent("npm run import says in the user's language why nothing can be read, and what to do", async () => {
    const options = ["--platform", "bluesky", "--account", "nobody.example.com", "--language"];
    const outputs = await Promise.all([run({}, ...options, "nl"), run({}, ...options, "es")]);
    const advice = outputs.map(({ stdout, status }) => [status, JSON.parse(stdout)[0].error.what]);
    expect(advice).toEqual([
      [1, "Account niet gevonden op Bluesky."],
      [1, "No se ha encontrado la cuenta en Bluesky."],
    ]);
  });

  it.concurrent.each([
    [["--platform", "friendster"], "--platform is one of"],
    [["--platform", "youtube"], "YOUTUBE_TOKEN is not set"],
    [["--platform", "hacker-news"], "--account says which brand"],
    [["--platform", "bluesky", "--account", "a.example.com", "--table", "episodes"], "Bluesky gives no episodes"],
    [["--platform", "bluesky", "--table", "numbers"], "--table is one of"],
    [["--platform", "bluesky", "--since", "yesterday"], "--since is a day"],
    [["--platform", "bluesky", "export.csv"], "Name files or a platform"],
    [["--since", "2026-05-01", "export.csv"], "--since goes with --platform"],
  ])("npm run import %j prints a message and no JSON", async (args, sentence) => {
    const { stdout, stderr, status } = await run({}, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  it("the variable of a token is named after the connector", () => {
    expect(tokenName("instagram-business")).toBe("INSTAGRAM_BUSINESS_TOKEN");
    for (const { id } of connectorMocks) expect(findConnector(id)).toBeDefined();
  });
});
