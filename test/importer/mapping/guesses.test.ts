import { describe, expect, it } from "vitest";
import { guessMapping, guessMappingForTable } from "../../../src/importer/mapping/guess-mapping.ts";
import type { UnknownTable } from "../../../src/importer/mapping/mapping.ts";
import { validateMapping } from "../../../src/importer/mapping/validate-mapping.ts";
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
      content: "Link,Likes,Saves\nhttps://a.test/1,5.1%,4\nhttps://a.test/2,3%,2\n",
    });
    expect(guessMapping(table, "x.csv").columns).toEqual({ link: "url", saves: "saves" });
  });

  it("one percent sign among numbers makes a column of percentages", async () => {
    const content = "Link,Likes,Saves\nhttps://a.test/1,5,4\nhttps://a.test/2,3%,2\nhttps://a.test/3,4,2\n";
    const table = await unknownTable({ name: "x.csv", content });
    expect(guessMapping(table, "x.csv").columns).toEqual({ link: "url", saves: "saves" });
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
    const content = "Post URL,Like rate,Click cost,Reach rate,Comments per post,Shares\nhttps://a.test/1,5,2,3,4,6\n";
    expect(guessMapping(await unknownTable({ name: "x.csv", content }), "x.csv").columns).toEqual({
      "post url": "url",
      shares: "shares",
    });
  });

  it("columns are guessed again for another table that the user chooses", async () => {
    const table = await unknownTable(planner);
    const chosen = guessMappingForTable(table, guessMapping(table, planner.name), "days");
    expect(chosen).toMatchObject({ table: "days", columns: { "date (gmt)": "date", impressions: "impressions" } });
  });
});

describe("guesses that would be wrong", () => {
  const guessOf = async (content: string) => guessMapping(await unknownTable({ name: "x.csv", content }), "x.csv");

  it.each([
    ["dates, links and texts without a number", "Date,Link,Text\n2026-05-01,https://a.test/1,Rye\n"],
    ["ads", "Date,Link,Ad name,Clicks,Cost\n2026-05-01,https://a.test/1,Spring,5,2.50\n"],
    ["German ads", "Datum;Anzeigengruppe;Impressionen;Klicks\n2026-05-01;Brot;500;4\n"],
    ["queries", "Date,Query,Clicks,Impressions\n2026-05-01,rye bread,5,100\n"],
    ["Spanish search terms", "Fecha;Término de búsqueda;Clics;Impresiones\n2026-05-01;pan;5;100\n"],
    ["competitors", "Competitor,Date,Followers,Likes\nBoon,2026-05-01,500,20\n"],
  ])("no column of a file of %s is guessed", async (_, content) => {
    expect((await guessOf(content)).columns).toEqual({});
  });

  it.each([
    ["countries", "Date,Country,Followers\n2026-05-01,Spain,500\n2026-05-01,Norway,20\n"],
    ["Dutch countries", "Datum;Land;Volgers\n2026-05-01;Spanje;500\n2026-05-01;Noorwegen;20\n"],
  ])("a file of %s by day is offered as an audience, not as days", async (_, content) => {
    expect((await guessOf(content)).table).toBe("audience");
  });

  it("rows with links of their own are offered as posts, not as days", async () => {
    const { table } = await guessOf(
      "Posted on,Where,Likes\n2026-05-01,https://a.test/1,5\n2026-05-02,https://a.test/2,7\n",
    );
    expect(table).toBe("posts");
  });

  it("the user is asked which of two columns a field is, unless both say the same", async () => {
    const content = "Link,Likes,Reactions\nhttps://a.test/1,5,9\n";
    const table = await unknownTable({ name: "x.csv", content });
    const guess = { ...guessMapping(table, "x.csv"), platform: "x" };
    expect(validateMapping(guess, table)).toEqual([{ what: "twice", field: "likes", headers: ["Likes", "Reactions"] }]);
    expect((await guessOf(content.replace("9", "5"))).columns).toEqual({ link: "url", likes: "likes" });
  });
});

describe("a few notes among numbers", () => {
  const likes = async (notes: readonly string[], numbers = 20) => {
    const cells = [...notes, ...Array.from({ length: numbers - notes.length }, (_, i) => String(i + 5))];
    const lines = cells.map((cell, i) => `https://a.test/${i},${cell},${i}`);
    const content = `Link,Likes,Saves\n${lines.join("\n")}\n`;
    return guessMapping(await unknownTable({ name: "x.csv", content }), "x.csv").columns;
  };
  const all = { link: "url", likes: "likes", saves: "saves" };

  it("leave a column what it is if one or two of 20 cells are notes", async () => {
    expect(await likes(["deleted"])).toEqual(all);
    expect(await likes(["deleted", "see Ann"])).toEqual(all);
  });

  it("make it a column of texts if three of 20 or one of nine are, but empty cells and totals are no notes", async () => {
    const { likes: _, ...rest } = all;
    expect(await likes(["deleted", "see Ann", "paid"])).toEqual(rest);
    expect(await likes(["deleted"], 9)).toEqual(rest);
    expect(await likes(["", "-", "n/a", "Total"])).toEqual(all);
  });
});

describe("links to two networks", () => {
  const guessOf = async (links: readonly string[], name = "x.csv", header = "Link,Likes") => {
    const content = `${header}\n${links.map((link, i) => `${link},${i + 5}\n`).join("")}`;
    const table = await unknownTable({ name, content });
    return { ...guessMapping(table, name), table };
  };
  const instagram = "https://www.instagram.com/p/A/";
  const tiktok = "https://www.tiktok.com/@luna/video/7";

  it("give no platform, in either order and whatever the file is called, so that the user is asked", async () => {
    for (const links of [
      [instagram, tiktok],
      [tiktok, instagram],
    ])
      for (const name of ["x.csv", "instagram.csv"]) {
        const { table, ...guess } = await guessOf(links, name);
        expect([links[0], name, guess.platform]).toEqual([links[0], name, ""]);
        expect(validateMapping({ ...guess, table: "posts" }, table)).toEqual([{ what: "noPlatform" }]);
      }
  });

  it("of one network give its platform, rather than that of the file's name", async () => {
    expect((await guessOf([instagram, `${instagram}B/`], "tiktok.csv")).platform).toBe("instagram");
    expect((await guessOf(["https://a.test/1", "https://a.test/2"], "tiktok.csv")).platform).toBe("tiktok");
  });
});

describe("opens and clicks under one name", () => {
  const header = "Time Sent,Campaign Name,Sends,Opens,Open Rate,Clicks,Click Rate,Bounces";
  const columnsOf = async (...rows: string[]) => {
    const content = `${[header, ...rows].join("\n")}\n`;
    return guessMapping(await unknownTable({ name: "x.csv", content }), "x.csv").columns;
  };

  it("opens are unique if the file's own rate is those of the e-mails that did not bounce", async () => {
    // 45 of 90 and 9 of 90 that arrived; 310 of 775 and 62 of 775.
    const rows = ["2026-05-01,Rye,100,45,50.0%,9,10.0%,10", "2026-05-08,Buns,800,310,40.0%,62,8.0%,25"];
    expect(await columnsOf(...rows)).toMatchObject({ opens: "opens", clicks: "clicks", sends: "recipients" });
  });

  it("opens are unique if the file's own rate is those of all e-mails, as a number without a sign", async () => {
    const rows = ["2026-05-01,Rye,100,45,45.0,9,9.0,10", "2026-05-08,Buns,800,310,38.75,62,7.75,25"];
    expect(await columnsOf(...rows)).toMatchObject({ opens: "opens", clicks: "clicks" });
  });

  it("opens are unique if the file's own rate is theirs as a whole percentage", async () => {
    const rows = ["2026-05-01,Rye,100,45,45%,9,9%,0", "2026-05-08,Buns,800,310,39%,62,8%,0"];
    expect(await columnsOf(...rows)).toMatchObject({ opens: "opens", clicks: "clicks" });
  });

  it("a column of 0 and 1 proves no rate, however few opened", async () => {
    const rows = ["2026-05-01,Rye,1000,2,0,1,1,0", "2026-05-08,Buns,800,3,1,2,0,0"];
    expect(await columnsOf(...rows)).toMatchObject({ opens: "total_opens", clicks: "total_clicks" });
  });

  it("opens are all opens if one row's rate is another, or every row is without opens", async () => {
    const rows = ["2026-05-01,Rye,100,45,45.0%,9,9.0%,0", "2026-05-08,Buns,800,310,40.0%,62,8.0%,0"];
    expect(await columnsOf(...rows)).toMatchObject({ opens: "total_opens", clicks: "total_clicks" });
    const none = ["2026-05-01,Rye,100,0,0.0%,0,0.0%,0", "2026-05-08,Buns,800,0,0.0%,0,0.0%,0"];
    expect(await columnsOf(...none)).toMatchObject({ opens: "total_opens", clicks: "total_clicks" });
  });

  it("opens are all opens if the rate is that of fewer people, or nothing proves it", async () => {
    const rows = ["2026-05-01,Rye,100,45,30.0%,9,5.0%,10", "2026-05-08,Buns,800,310,25.0%,62,4.0%,25"];
    expect(await columnsOf(...rows)).toMatchObject({ opens: "total_opens", clicks: "total_clicks" });
    const unproven = rows.map((row) => row.replace(/\d+\.\d%/g, "-"));
    expect(await columnsOf(...unproven)).toMatchObject({ opens: "total_opens", clicks: "total_clicks" });
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
