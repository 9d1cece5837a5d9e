import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenName } from "../../scripts/import/read-arguments.ts";
import { mastodonMock } from "../../scripts/mocks/mastodon.ts";
import { type MockServer, startMockServer } from "../../scripts/mocks/server/mock-server.ts";
import { addDays } from "../../src/connectors/json.ts";
import { bundledCommand } from "./bundled-command.ts";

interface Answer {
  content: { text: string }[];
  isError: boolean;
}

describe("an assistant that is connected to the importer", () => {
  let server: MockServer;
  let command: { folder: string; file: string };
  let client: Client;
  const folder = mkdtempSync(join(tmpdir(), "exports-"));
  beforeAll(async () => {
    cpSync("test/exports/fixtures/tiktok-content/Content.csv", join(folder, "Content.csv"));
    writeFileSync(join(tmpdir(), "outside.csv"), "private");
    symlinkSync(join(tmpdir(), "outside.csv"), join(folder, "link.csv"));
    [server, command] = await Promise.all([startMockServer(), bundledCommand("import.ts")]);
    client = new Client({ name: "test", version: "1.0.0" });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [command.file, "--mcp", folder],
        env: { ...(process.env as Record<string, string>), UPSTREAMS: JSON.stringify(server.upstreams) },
      }),
    );
  });
  afterAll(async () => {
    await client.close();
    await server.stop();
    for (const path of [folder, command.folder, join(tmpdir(), "outside.csv")]) rmSync(path, { recursive: true });
  });

  const call = async (name: string, input: Record<string, unknown> = {}): Promise<[text: string, isError: boolean]> => {
    const { content, isError } = (await client.callTool({ name, arguments: input })) as unknown as Answer;
    return [content[0]?.text ?? "", isError];
  };
  const resultOf = async (name: string, input?: Record<string, unknown>) => {
    const [text, isError] = await call(name, input);
    expect(isError, text).toBe(false);
    return JSON.parse(text);
  };

  it("sees four tools, which all read only", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["list", "read_file", "read_platform", "calculate"]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it("lists formats, platforms and functions, and says whether a token is set, never the token", async () => {
    const { formats, platforms, functions } = await resultOf("list");
    expect(formats).toContainEqual(expect.objectContaining({ id: "tiktok-content", table: "posts" }));
    expect(platforms).toContainEqual(
      expect.objectContaining({ id: "youtube", token: `not set: ${tokenName("youtube")}` }),
    );
    expect(functions).toContainEqual(expect.objectContaining({ name: "ENGAGEMENT_RATE" }));
  });

  it("reads a file of the folder, part by part", async () => {
    const [first] = await resultOf("read_file", { path: "Content.csv", limit: 1 });
    expect(first).toMatchObject({ format: "tiktok-content", table: "posts", account: "cafe.nook", nextOffset: 1 });
    expect(first.rows).toHaveLength(1);
    const [rest] = await resultOf("read_file", { path: "Content.csv", offset: 1 });
    expect(rest.rows).toHaveLength(first.rowCount - 1);
    expect(rest.nextOffset).toBeUndefined();
  });

  it.each([["../outside.csv"], ["/etc/hostname"], ["link.csv"], ["../missing.csv"]])(
    "cannot read %s, which is outside of the folder",
    async (path) => {
      const [text, isError] = await call("read_file", { path });
      expect(isError).toBe(true);
      expect(text).toContain(`${path} is not in ${folder}`);
    },
  );

  it("reads a platform", async () => {
    const elements = await resultOf("read_platform", {
      platform: "mastodon",
      account: mastodonMock.account,
      tables: ["posts"],
      since: addDays(server.mockApis.world.today, -90),
      until: server.mockApis.world.today,
    });
    expect(elements).toEqual([expect.objectContaining({ format: "mastodon", table: "posts", file: null })]);
    expect(elements[0].rowCount).toBeGreaterThan(0);
  });

  it("calculates", async () => {
    expect(await resultOf("calculate", { function: "ENGAGEMENT_RATE", arguments: [350, 10_000] })).toEqual({
      result: 0.035,
    });
    const trend = [
      ...["2026-03-01", "2026-03-03", "2026-03-05", "2026-03-08", "2026-03-09", "2026-03-12"].map((day) => [day]),
    ];
    const rates = [[0.02], [0.02], [0.02], [0.02], [0.02], [0.035]];
    expect(await resultOf("calculate", { function: "ENGAGEMENT_TREND", arguments: [trend, rates, 7] })).toEqual({
      result: expect.closeTo(0.25, 12),
    });
  });

  it.each([
    ["read_platform", { platform: "youtube" }, `${tokenName("youtube")} is not set: YouTube needs a token or key.`],
    ["read_platform", { platform: "myspace" }, "--platform is one of"],
    ["read_file", { path: "missing.csv" }, "There is no file missing.csv"],
    ["read_file", { file: "Content.csv" }, "read_file: input must have required property 'path'"],
    ["calculate", { function: "SUM", arguments: [1] }, "There is no function SUM."],
    ["calculate", { function: "ENGAGEMENT_RATE", arguments: ["many", 5] }, "should be a number"],
    ["delete_everything", {}, "There is no tool delete_everything."],
  ])("is told what is wrong with %s of %j, and the server goes on", async (name, input, sentence) => {
    const [text, isError] = await call(name, input);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});
