import { describe, expect, it } from "vitest";
import { guessColumns, valueKinds } from "../../../src/importer/mapping/guess-columns.ts";
import { guessMapping } from "../../../src/importer/mapping/guess-mapping.ts";
import type { UnknownTable } from "../../../src/importer/mapping/mapping.ts";
import type { TableName } from "../../../src/tables/index.ts";

const tableOf = (headers: string[], ...rows: string[][]): UnknownTable => ({
  fingerprint: "",
  context: { title: "", platform: "" },
  place: [],
  headers,
  rows,
});

const columnsOf = (table: TableName, headers: string[], ...rows: string[][]) =>
  guessColumns(tableOf(headers, ...rows), table).columns;

const link = (id: number) => `https://a.test/${id}`;

describe("the fields of a table that columns fill", () => {
  it("a column without a header fills none, and one that is empty fills what it is called", () => {
    expect(columnsOf("posts", ["", "Likes"], [link(1), "5"])).toEqual({ likes: "likes" });
    expect(columnsOf("posts", ["", "Link", "Likes"], [link(1), link(2), ""])).toEqual({ link: "url", likes: "likes" });
  });

  it("the most usual name of a field wins, whichever stands first", () => {
    // "Likes" is the first of its names; "Hearts" is one of the last.
    expect(columnsOf("posts", ["Hearts", "Likes"], ["5", "5"])).toEqual({ likes: "likes" });
    expect(columnsOf("posts", ["Likes", "Hearts"], ["5", "5"])).toEqual({ likes: "likes" });
    expect(columnsOf("posts", ["Likes", "likes"], ["5", "5"])).toEqual({ likes: "likes" });
  });

  it("of two usual names whose values differ in a row both get the field, as far as each row has a cell", () => {
    const both = { likes: "likes", "likes (2)": "likes" };
    expect(columnsOf("posts", ["Likes", "Likes"], ["5", "5"], ["5", "6"])).toEqual(both);
    expect(columnsOf("posts", ["Likes", "Likes"], ["5", " 5 "])).toEqual({ likes: "likes" });
    expect(columnsOf("posts", ["Likes", "Likes"], ["5", ""])).toEqual({ likes: "likes" });
    expect(columnsOf("posts", ["Likes", "Likes"], ["5", "5"], ["5"])).toEqual(both);
  });

  it("a name of the whole header goes before one that leaves words out, which then asks for nothing", () => {
    const columns = columnsOf("posts", ["Lifetime likes", "Likes"], ["9", "5"]);
    expect(columns).toEqual({ likes: "likes" });
  });

  it.each([
    ["posts", ["Where"], [link(1)], { where: "url" }],
    ["posts", ["When"], ["2026-05-01"], { when: "published_at" }],
    ["days", ["When"], ["2026-05-01"], { when: "date" }],
    ["days", ["Where"], [link(1)], {}],
    ["posts", ["What"], ["Rye"], {}],
    ["posts", ["Likes"], [link(1)], {}],
    ["posts", ["How many"], ["5"], {}],
  ] as const)("in %s, %j of %j is known by its values: %j", (table, headers, row, columns) => {
    expect(columnsOf(table, [...headers], [...row])).toEqual(columns);
  });

  it("a known header goes before one that is known by its values, and two of these ask for nothing", () => {
    expect(columnsOf("posts", ["Where", "Link"], [link(1), link(2)])).toEqual({ link: "url" });
    expect(columnsOf("posts", ["Where", "Elsewhere"], [link(1), link(2)])).toEqual({ where: "url" });
  });

  it.each([
    ["days", "Followers", ["-3", "5"], "new_followers"],
    ["days", "Followers", ["\u22123", "5"], "new_followers"],
    ["days", "Followers", ["- 3", "5"], "new_followers"],
    ["days", "Followers", ["3", "-"], "followers"],
    ["days", "Followers", ["3", "5"], "followers"],
    ["days", "New followers", ["-3", "5"], "new_followers"],
    ["days", "Lost followers", ["-3", "-5"], "lost_followers"],
    ["days", "Views", ["-3", "5"], undefined],
    ["audience", "Followers", ["-3", "5"], undefined],
  ] as const)("in %s, %s of %j: %s", (table, header, cells, field) => {
    expect(Object.values(columnsOf(table, [header], ...cells.map((cell) => [cell])))).toEqual(field ? [field] : []);
  });

  it("key events can have decimals, which other counts cannot", () => {
    expect(columnsOf("pages", ["Key events", "Users"], ["0.5", "0.5"])).toEqual({ "key events": "key_events" });
    expect(columnsOf("pages", ["Key events"], ["text"])).toEqual({});
  });

  it("numbers under a header with a percent sign are percentages, texts are not", () => {
    const headers = ["Likes %", "Saves (%)", "Text %", "Likes"];
    expect(valueKinds(tableOf(headers, ["5", "0.5", "Rye", "5"]))).toEqual(["percent", "percent", "text", "number"]);
    expect(valueKinds(tableOf(["Likes", "Saves"], ["5"]))).toEqual(["number", "empty"]);
  });
});

describe("whether a file is offered with a guess", () => {
  const guess = (headers: string[], ...rows: string[][]) => {
    const { table, columns } = guessMapping(tableOf(headers, ...rows), "x.csv");
    return Object.keys(columns).length === 0 ? "none" : table;
  };

  it.each([
    ["likes of posts", ["Link", "Likes"], [link(1), "5"], "posts"],
    ["posts without a number", ["Link", "Caption"], [link(1), "Rye"], "none"],
    ["followers of days", ["Day", "Followers"], ["2026-05-01", "5"], "days"],
    [
      "conversations with an answer",
      ["Ticket ID", "Received at", "First response at"],
      ["7", "2026-05-01", "2026-05-02"],
      "conversations",
    ],
    [
      "conversations that were closed",
      ["Ticket ID", "Received at", "Closed at"],
      ["7", "2026-05-01", "2026-05-02"],
      "conversations",
    ],
    [
      "mentions with author and text",
      ["Mention ID", "Author", "Text", "Link"],
      ["7", "Ana", "Great", link(1)],
      "mentions",
    ],
    ["pages of a website", ["Page path", "Page views", "Visitors"], ["/rye", "5", "3"], "pages"],
    ["pages with followers", ["Page", "Total followers", "Page views"], ["Luna", "5", "3"], "none"],
    ["countries", ["Country", "Followers"], ["NL", "5"], "audience"],
    ["likes without a key, date or link", ["Caption", "Likes"], ["Rye", "5"], "none"],
  ] as const)("%s", (_, headers, row, table) => {
    expect(guess([...headers], [...row])).toBe(table);
  });

  it.each([
    ["followers", "5"],
    ["a video length", "60"],
  ])("not as posts with nothing but %s, which measures nothing of a post", (header, cell) => {
    expect(guess(["Link", "Caption", header], [link(1), "Rye", cell])).not.toBe("posts");
  });

  const platformOf = (headers: string[], row: string[], file = "x.csv", platform = "") =>
    guessMapping({ ...tableOf(headers, row), context: { title: "", platform } }, file).platform;

  it("the platform is that of its first row, else what the table shows, else that of its name or a header", () => {
    const headers = ["Link", "Network", "Likes"];
    expect(platformOf(headers, [link(1), "LinkedIn", "5"], "tiktok.csv", "facebook")).toBe("linkedin");
    expect(platformOf(["Link", "Likes"], [link(1), "5"], "tiktok.csv", "facebook")).toBe("facebook");
    expect(platformOf(["Link", "Likes"], [link(1), "5"], "tiktok.csv")).toBe("tiktok");
    expect(platformOf(["Link", "Instagram", "Likes"], [link(1), "5", "5"])).toBe("instagram");
    expect(platformOf(["Link", "Likes"], [link(1), "5"], "tiktok.csv", "several")).toBe("");
    expect(platformOf(["Link", "Likes"], [link(1), "5"])).toBe("");
  });
});
