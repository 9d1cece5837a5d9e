import { describe, expect, it } from "vitest";
import { guessMapping, guessMappingForTable } from "../../../src/importer/mapping/guess-mapping.ts";
import type { UnknownTable } from "../../../src/importer/mapping/mapping.ts";
import { read } from "../read-text-file.ts";
import { planner, type UnknownFile, unknownFiles } from "./unknown-files.ts";

async function unknownTable({ name, content }: Pick<UnknownFile, "name" | "content">): Promise<UnknownTable> {
  const [result] = await read(content, { name });
  if (result === undefined || !("mappable" in result) || !result.mappable) throw new Error(JSON.stringify(result));
  return result.mappable;
}

describe("guessing the columns of an unknown file", () => {
  it.each(unknownFiles.map((file) => [file.name, file] as const))("all columns are guessed for %s", async (_, file) => {
    const { table, platform, columns } = guessMapping(await unknownTable(file), file.name);
    expect({ table, platform, columns }).toEqual({
      table: file.table,
      platform: file.platform,
      columns: file.columns,
    });
  });

  it("a column named like a field in the sheet is that field", async () => {
    const table = await unknownTable({
      name: "x.csv",
      content: "Link,Replays\nhttps://a.test/1,5\nhttps://a.test/2,3\n",
    });
    expect(guessMapping(table, "x.csv").columns).toEqual({ link: "url", replays: "replays" });
  });

  it("values count too: a column named Likes that holds percentages is not a count of likes", async () => {
    const table = await unknownTable({
      name: "x.csv",
      content: "Link,Likes\nhttps://a.test/1,5.1%\nhttps://a.test/2,3%\n",
    });
    expect(guessMapping(table, "x.csv").columns).toEqual({ link: "url" });
  });

  it("a column of links or dates with an unknown header is guessed by its values", async () => {
    const table = await unknownTable({
      name: "x.csv",
      content: "Where it is,Moment,Likes\nhttps://a.test/1,2 May 2026,5\nhttps://a.test/2,3 May 2026,7\n",
    });
    expect(guessMapping(table, "x.csv")).toMatchObject({
      table: "posts",
      columns: { "where it is": "url", moment: "published_at", likes: "likes" },
    });
  });

  it("rates, costs per click and other names that merely contain a field's name are not guessed", async () => {
    const content = "Post URL,Like rate,Cost per click,Reach rate,Comments per post\nhttps://a.test/1,5,2,3,4\n";
    expect(guessMapping(await unknownTable({ name: "x.csv", content }), "x.csv").columns).toEqual({
      "post url": "url",
    });
  });

  it("columns are guessed again for another table that the user chooses", async () => {
    const table = await unknownTable(planner);
    const chosen = guessMappingForTable(table, guessMapping(table, planner.name), "days");
    expect(chosen).toMatchObject({ table: "days", columns: { "date (gmt)": "date", impressions: "impressions" } });
  });
});

describe("fingerprints of headers", () => {
  const header = async (names: string) =>
    (await unknownTable({ name: "x.csv", content: `${names}\n${"1,".repeat(names.split(",").length - 1)}1\n` }))
      .fingerprint;

  it("headers have the same fingerprint in another order, other case and with underscores", async () => {
    expect(await header("Link,Post text,Fans")).toBe(await header("FANS,link,post_text"));
  });

  it("headers of other columns have another fingerprint", async () => {
    expect(await header("Link,Post text,Fans")).not.toBe(await header("Link,Post text,Fans,Fans"));
    expect(await header("Link,Post text,Fans")).not.toBe(await header("Link,Post text"));
  });
});

describe("files without a table to map", () => {
  it.each([
    [
      "prose with commas",
      "Dear reader, this is a letter\nIt has lines, some long, some short, some with many, many commas\nBye\n",
    ],
    ["a header without rows", "Link,Post text,Fans\n"],
    ["numbers alone", "1,2,3\n4,5,6\n"],
    ["one column", "Name\nLuna\nBoon\n"],
  ])("%s is not offered for mapping", async (_, content) => {
    const [result] = await read(content);
    expect(result).toHaveProperty("error");
    expect(result).not.toHaveProperty("mappable");
  });
});
