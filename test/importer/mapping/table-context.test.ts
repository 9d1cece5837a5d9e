import { describe, expect, it } from "vitest";
import { tableContext } from "../../../src/importer/mapping/table-context.ts";

const file = "april.csv";

describe("the lines above a table, as far as they are the same in the next export", () => {
  const titleOf = (...lines: string[]) => tableContext(lines, [], { file }).title;

  it.each([
    ["Reels report", "reels report"],
    ["Reels report (Luna Bakes)", "reels report luna bakes"],
    ["Period: 1 Apr 2026 - 30 Apr 2026", "period"],
    ["Report for March", "report for"],
    ["Posts of Monday", "posts of"],
    ["Posts of Mon", "posts of"],
    ["Mi cuenta", "mi cuenta"],
    ["Mi 3. Juni 2026: Beiträge", "beitrage"],
    ["Region West", "region west"],
    ["Team 5", "team"],
    ["Western 5", "western"],
    ["Top 10 posts", "top posts"],
    ["Q2 posts", "posts"],
  ])("%s: %s", (line, words) => {
    expect(titleOf(line)).toBe(words);
  });

  it.each("am pm AM utc gmt z est edt cst cdt mst mdt pst pdt cest cet bst west wet eest eet".split(" "))(
    "%s says nothing beside a time, and is a word elsewhere",
    (zone) => {
      expect([titleOf(`Updated 5:30 ${zone}`), titleOf(`Updated ${zone}`)]).toEqual([
        "updated",
        `updated ${zone.toLowerCase()}`,
      ]);
    },
  );

  it("are told apart by a line, and those of a date alone leave nothing", () => {
    expect(titleOf("Reels report", "April 2026", "Luna Bakes")).toBe("reels report | luna bakes");
    expect(titleOf("April 2026")).toBe("");
    expect(titleOf()).toBe("");
  });
});

describe("the name of a sheet", () => {
  const sheetOf = (sheet: string | undefined, name = "tool.xlsx") => tableContext([], [], { file: name, sheet }).sheet;

  it.each([
    "Sheet 1",
    "sheet1",
    "Sheet",
    " Sheet 12 ",
    "Hoja 1",
    "Blad 1",
    "Feuil 1",
    "Feuille 1",
    "Tabelle 1",
    "Planilha 1",
    "Folha 1",
    "Plan 1",
    "Foglio 1",
    "Página 1",
    "Pagina 1",
  ])("%s was given by a spreadsheet program, and says nothing", (sheet) => {
    expect(sheetOf(sheet)).toBe("");
  });

  it.each([
    ["Reels", "reels"],
    ["Reels May 2026", "reels"],
    ["Sheet music", "sheet music"],
    ["My sheet", "my sheet"],
    ["Planner", "planner"],
    ["Sheet1 old", "old"],
  ])("%s was given by a person", (sheet, words) => {
    expect(sheetOf(sheet)).toBe(words);
  });

  it("says nothing if it is the file's, as far as 31 letters go", () => {
    expect(sheetOf("posts", "posts.csv")).toBe("");
    expect(sheetOf("posts", "export.zip/instagram/posts.csv")).toBe("");
    expect(sheetOf("a report of reels and their own", "a report of reels and their owners.csv")).toBe("");
    expect(sheetOf("posts.old", "posts.old.csv")).toBe("");
    expect(sheetOf(" posts ", "posts.csv")).toBe("");
    expect(sheetOf("posts", "all posts.csv")).toBe("posts");
  });

  it("is missing for a text file", () => {
    expect(tableContext([], [], { file })).not.toHaveProperty("sheet");
  });
});

const platformOf = (rows: string[][], { titles = [] as string[], name = file, sheet = "" } = {}) =>
  tableContext(titles, rows, { file: name, sheet }).platform;

describe("the platform of rows, by the links to them", () => {
  it.each([
    ["https://www.instagram.com/p/A/", "instagram"],
    ["http://instagram.com/p/A/", "instagram"],
    ["HTTPS://WWW.INSTAGRAM.COM/p/A/", "instagram"],
    ["https://www.instagram.com:443/p/A/", "instagram"],
    ["https://www.instagram.com?p=1", "instagram"],
    ["https://www.instagram.com#p", "instagram"],
    ["https://m.facebook.com/A", "facebook"],
    ["https://facebook.com/A", "facebook"],
    ["https://fb.watch/A", "facebook"],
    ["https://x.com/luna/status/1", "x"],
    ["https://mobile.twitter.com/luna/status/1", "x"],
    ["https://vm.tiktok.com/A", "tiktok"],
    ["https://tiktok.com/@luna/video/7", "tiktok"],
    ["https://www.youtube.com/watch?v=A", "youtube"],
    ["https://youtu.be/A", "youtube"],
    ["https://www.linkedin.com/feed/update/1", "linkedin"],
    ["https://linkedin.com/feed/update/1", "linkedin"],
    ["https://www.pinterest.com/pin/1", "pinterest"],
    ["https://pinterest.co.uk/pin/1", "pinterest"],
    ["https://es.pinterest.com/pin/1", "pinterest"],
    ["https://www.threads.net/@luna/post/A", "threads"],
    ["https://threads.com/@luna/post/A", "threads"],
    ["https://bsky.app/profile/luna/post/3", "bluesky"],
    ["https://notinstagram.com/p/A", ""],
    ["https://instagram.com.example/p/A", ""],
    ["https://www.netflix.com/title/1", ""],
    ["https://x.company.example/1", ""],
    ["https://notfb.watch/A", ""],
    ["https://nottiktok.com/A", ""],
    ["https://notyoutu.be/A", ""],
    ["https://notlinkedin.com/A", ""],
    ["https://notpinterest.com/A", ""],
    ["https://notthreads.net/A", ""],
    ["https://notbsky.app/A", ""],
    ["https://facebook.com.example/A", ""],
    ["https://tiktok.com.example/A", ""],
    ["https://youtube.com.example/A", ""],
    ["https://linkedin.com.example/A", ""],
    ["https://threads.net.example/A", ""],
    ["https://bsky.app.example/A", ""],
    ["https://pinterest.example1/A", ""],
    ["https://luna.example/?from=https://www.instagram.com/p/A/", ""],
  ])("%s: %j", (link, platform) => {
    expect(platformOf([["Rye", link]])).toBe(platform);
  });

  it("is not told by the same link in every row, which is the author's", () => {
    const profile = "https://www.instagram.com/luna/";
    expect(platformOf([[profile], [profile]])).toBe("");
  });

  it("is not told by a column in which one link leads elsewhere", () => {
    expect(platformOf([["https://www.instagram.com/p/A/"], ["https://luna.example/"]])).toBe("");
  });

  it("is told by the first of two columns, and whatever cells are blank", () => {
    const link = (id: number) => `https://www.instagram.com/p/${id}/`;
    const shared = (id: number) => `https://www.facebook.com/${id}`;
    expect(platformOf([1, 2].map((id) => ["Rye", link(id), shared(id)]))).toBe("instagram");
    expect(platformOf([...Array.from({ length: 9 }, (_, id) => [link(id)]), [" "]])).toBe("instagram");
    expect(platformOf([[], ["Rye", ` ${link(1)} `]])).toBe("");
  });

  it("is several where they lead to more than one", () => {
    expect(platformOf([["https://www.instagram.com/p/A/"], ["https://www.tiktok.com/@luna/video/7"]])).toBe("several");
  });
});

describe("the platform of rows, by cells that name it", () => {
  it.each([
    ["Instagram", "instagram"],
    ["instagram business account", "instagram"],
    ["IG", "instagram"],
    ["Insta", "instagram"],
    ["FB", "facebook"],
    ["Facebook (Page)", "facebook"],
    ["Twitter", "x"],
    ["X", "x"],
    ["YT", "youtube"],
    ["YouTube", "youtube"],
    ["you tube", "youtube"],
    ["LinkedIn Page", "linkedin"],
    ["Linked In", "linkedin"],
    ["TIKTOK", "tiktok"],
    ["Facebook page of Luna", ""],
    ["Xing", ""],
    ["Instagrammers", ""],
    ["our Instagram", ""],
  ])("%s: %j", (cell, platform) => {
    expect(platformOf([["7", cell]])).toBe(platform);
  });

  it("is not told by a column that also holds others", () => {
    expect(platformOf([["Instagram"], ["Newsletter"]])).toBe("");
    expect(platformOf([["Instagram"], [""], ["Instagram"]])).toBe("instagram");
    expect(platformOf([["Instagram"], ["TikTok"]])).toBe("several");
  });
});

describe("the platform of a table whose rows do not show it", () => {
  it("is that of a title or the sheet's name before that of the file's", () => {
    const name = "tiktok.xlsx";
    expect(platformOf([["7"]], { name, titles: ["Luna Bakes", "Facebook insights"] })).toBe("facebook");
    expect(platformOf([["7"]], { name, sheet: "Instagram" })).toBe("instagram");
    expect(platformOf([["7"]], { name, sheet: "Posts" })).toBe("tiktok");
    expect(platformOf([["Threads"]], { name, titles: ["Facebook insights"] })).toBe("threads");
  });

  it.each([
    ["posts_ig_2026.csv", "instagram"],
    ["insta.csv", "instagram"],
    ["fb-posts.csv", "facebook"],
    ["yt.csv", "youtube"],
    ["LinkedIn posts.csv", "linkedin"],
    ["export.zip/twitter/linkedin posts.csv", "linkedin"],
    ["export.zip/twitter/posts.csv", "x"],
    ["posts (TikTok).csv", "tiktok"],
    ["x.csv", ""],
    ["threadsafe.csv", ""],
    ["myinstagram.csv", ""],
  ])("can be in the file's name, in which one letter could mean anything: %s", (name, platform) => {
    expect(platformOf([["7"]], { name })).toBe(platform);
  });
});
