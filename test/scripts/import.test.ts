import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledCommand } from "./bundled-command.ts";

const root = join(import.meta.dirname, "../..");
const fixtures = join(root, "test/exports/fixtures");
const instagram = join(fixtures, "instagram-content/es.csv");
const overview = join(fixtures, "tiktok-overview/Overview.csv");
const folder = mkdtempSync(join(tmpdir(), "import-"));
const nonsense = join(folder, "nonsense.csv");
writeFileSync(nonsense, "Name,Town\nA,B\n");
const tool = join(folder, "tool.csv");
writeFileSync(tool, "Posted on,Post link,Hearts,Kept\n2026-05-02 09:30,https://exemplar.test/1,81,4\n");
let command: { folder: string; file: string };
beforeAll(async () => {
  command = await bundledCommand("import.ts");
});
afterAll(() => {
  for (const path of [folder, command.folder]) rmSync(path, { recursive: true });
});

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command.file, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

describe("npm run import", () => {
  it("npm run import prints one element per file and table, and nothing else", () => {
    const { stdout, stderr, status } = run("--today", "2026-04-19", instagram, overview);
    const elements = JSON.parse(stdout);
    expect([status, stderr]).toEqual([0, ""]);
    expect(Object.keys(elements[0])).toEqual([
      "file",
      "format",
      "platform",
      "table",
      "language",
      "account",
      "rows",
      "skipped",
      "warnings",
      "unread",
    ]);
    expect(elements.map((element: Record<string, unknown>) => [element.format, element.language])).toEqual([
      ["instagram-content", "es"],
      ["tiktok-overview", "en"],
    ]);
    expect(elements[1].rows[0]).toMatchObject({ date: "2026-04-12", account: null });
  });

  it("npm run import fills in account and followers that a file lacks", () => {
    const { stdout } = run("--account", "cafe.nook", "--followers", "5000", instagram, overview);
    const [first, second] = JSON.parse(stdout);
    expect([first.account, first.rows[0].followers]).toEqual(["green.bakery", 5000]);
    expect([second.account, second.rows[0].account, second.rows[0].followers]).toEqual([
      "cafe.nook",
      "cafe.nook",
      5000,
    ]);
  });

  it("npm run import continues after a file that cannot be read, and exits with status 1", () => {
    const { stdout, status } = run("--language", "nl", nonsense, join(folder, "missing.csv"), instagram);
    const [unknown, missing, read] = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(unknown).toMatchObject({
      file: nonsense,
      error: { what: "De kolomkoppen van dit bestand worden niet herkend: Name, Town", advice: expect.any(String) },
    });
    expect(missing.error.what).toBe("Het bestand kan niet worden geopend.");
    expect(read.rows).toHaveLength(3);
  });

  it("npm run import prints the guessed mapping of a file that no format knows", () => {
    const [unknown] = JSON.parse(run(tool).stdout);
    expect(unknown).toEqual({
      file: tool,
      error: { what: expect.stringContaining("Posted on, Post link, Hearts"), advice: expect.any(String) },
      mapping: expect.objectContaining({
        table: "posts",
        columns: { "posted on": "published_at", "post link": "url", hearts: "likes" },
      }),
    });
  });

  it("npm run import reads a file that no format knows by the columns that --map names", () => {
    const { stdout, status } = run(
      "--platform",
      "Planner",
      "--map",
      "url=Post link",
      "saves=Kept",
      "published_at=posted on",
      tool,
    );
    const [read] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect([read.format, read.platform, read.table]).toEqual(["mapped", "planner", "posts"]);
    expect(read.rows).toEqual([
      {
        platform: "planner",
        account: null,
        published_at: "2026-05-02T09:30:00",
        url: "https://exemplar.test/1",
        saves: 4,
        source: "Mapped file",
      },
    ]);
    expect(read.mapping.columns).toEqual({ "post link": "url", kept: "saves", "posted on": "published_at" });
  });

  it("npm run import reads with a mapping file, in the form that it prints, and with --guess", () => {
    const saved = join(folder, "mapping.json");
    writeFileSync(
      saved,
      JSON.stringify({ table: "posts", platform: "x", columns: { "Post link": "url", Kept: "shares" } }),
    );
    const [mapped] = JSON.parse(run("--mapping", saved, tool).stdout);
    expect(mapped.rows).toMatchObject([{ platform: "x", url: "https://exemplar.test/1", shares: 4 }]);
    writeFileSync(saved, JSON.stringify([mapped]));
    const printed = JSON.parse(run("--mapping", saved, "--map", "saves=Kept", tool).stdout);
    expect(printed[0].rows).toMatchObject([{ platform: "x", url: "https://exemplar.test/1", saves: 4 }]);
    const [guessed] = JSON.parse(run("--guess", tool).stdout);
    expect(guessed.rows).toMatchObject([{ platform: "other", likes: 81, published_at: "2026-05-02T09:30:00" }]);
  });

  it("npm run import uses no mapping of another platform's file, unless the platform is named", () => {
    const post = (name: string, link: string) => {
      const file = join(folder, name);
      writeFileSync(file, `Posted on,Post link,Hearts\n2026-05-02,${link},81\n`);
      return file;
    };
    const instagramPosts = post("one.csv", "https://www.instagram.com/p/AA1/");
    const tiktokPosts = post("two.csv", "https://www.tiktok.com/@luna/video/7");
    const saved = join(folder, "instagram-mapping.json");
    writeFileSync(saved, JSON.stringify(JSON.parse(run("--guess", instagramPosts).stdout)[0].mapping));
    const [read, refused] = JSON.parse(run("--mapping", saved, instagramPosts, tiktokPosts).stdout);
    expect(read).toMatchObject({ platform: "instagram", rows: [{ likes: 81 }] });
    expect(refused.error.advice).toBe(
      "The mapping was made for a table with the same headers, but another platform, title or sheet (instagram; here tiktok): name the platform with --platform to use it.",
    );
    const [named] = JSON.parse(run("--mapping", saved, "--platform", "tiktok", tiktokPosts).stdout);
    expect(named).toMatchObject({ platform: "tiktok", rows: [{ platform: "tiktok", likes: 81 }] });
  });

  it("npm run import says what a mapping lacks, as the sidebar does", () => {
    const advice = (...args: string[]) => JSON.parse(run(...args, tool).stdout)[0].error.advice;
    expect(advice("--map", "likes=Hearts")).toMatch(/^Choose the column that identifies each post/);
    expect(advice("--map", "likes=Hearts", "likes=Kept", "url=Post link")).toBe(
      "Only one column can be “Likes”: Hearts, Kept.",
    );
    expect(advice("--map", "likes=Loves")).toBe("No column is called Loves: Posted on, Post link, Hearts, Kept.");
  });

  it.each([
    [["--map", "hearts=Hearts", tool], "No table has a field hearts."],
    [["--mapping", tool, tool], "is not a JSON file that can be read."],
    [["--dates", "both", tool], "--dates is one of monthFirst, dayFirst, yearFirst, monthAndDay, monthAndYear."],
    [["--followers", "many", instagram], "--followers is a whole number."],
    [["--today", "2026-02-30", instagram], "--today is a day such as 2026-05-20."],
    [["--language", "fr", instagram], "--language is one of en, es, nl."],
    [["--colour", instagram], "Unknown option '--colour'."],
    [[], "No file is named."],
  ])("npm run import %j prints a message and no JSON", (args, sentence) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toContain(sentence);
  });

  it("npm run import --help prints the options", () => {
    const { stdout, status } = run("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--followers N");
  });
});
