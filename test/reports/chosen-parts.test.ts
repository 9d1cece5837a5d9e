import { describe, expect, it } from "vitest";
import { blocks } from "../../src/reports/blocks/index.ts";
import { noteColumn } from "../../src/reports/figures/notes.ts";
import { filledText, sentenceColumn } from "../../src/reports/figures/sentences.ts";
import type { ReportInputs } from "../../src/reports/report-inputs.ts";
import type { TableName } from "../../src/tables/index.ts";
import { everything, filled, inputs, labeled, letters, otherTables, source, withTable } from "./planned-inputs.ts";

describe("a block of a report", () => {
  const isFilled = (title: string, given: ReportInputs) =>
    blocks.find((block) => block.title === title)?.isFilled(given);
  const withRows = (table: TableName, ...fields: string[]): ReportInputs => ({
    ...inputs,
    contents: { [table]: filled(2, fields) },
  });

  it.each<[string, TableName, string[]]>([
    ["actions", "posts", ["likes", "comments", "shares", "saves", "clicks"]],
    ["exposure", "posts", ["impressions", "views", "reach"]],
    ["email", "campaigns", ["delivered", "opens", "clicks"]],
    ["growth", "days", ["followers"]],
    ["podcast", "episodes", ["plays", "listeners", "downloads"]],
    ["website", "pages", ["sessions", "views", "users", "impressions", "comments"]],
  ])("%s needs rows of %s with any of %j", (title, table, fields) => {
    for (const field of fields) expect([field, isFilled(title, withRows(table, field))]).toEqual([field, true]);
    expect(isFilled(title, withRows(table, "title"))).toBe(false);
    expect(isFilled(title, { ...inputs, contents: {} })).toBe(false);
  });

  it.each<[string, TableName]>([
    ["brand", "mentions"],
    ["response", "conversations"],
  ])("%s needs rows of %s only", (title, table) => {
    expect(isFilled(title, withRows(table))).toBe(true);
    expect(isFilled(title, { ...inputs, contents: { [table]: filled(0, []) } })).toBe(false);
  });

  it.each(["platforms", "summary", "time", "postingTimes", "breakouts"])("%s needs a platform with rates", (title) => {
    expect(isFilled(title, inputs)).toBe(true);
    const unrated = { ...inputs, contents: { posts: { ...filled(12, ["likes"]), ratedPlatforms: [] } } };
    expect(isFilled(title, unrated)).toBe(false);
    expect(
      isFilled(title, { ...unrated, contents: { posts: { ...filled(12, []), ratedPlatforms: ["Threads"] } } }),
    ).toBe(false);
  });

  it("goals, labels, ads and results need what they are about", () => {
    const titles = ["goals", "labelsTitle", "ads", "results"];
    expect(titles.map((title) => isFilled(title, inputs))).toEqual([false, false, false, false]);
    expect(titles.map((title) => isFilled(title, everything))).toEqual([true, true, true, true]);
    expect(isFilled("goals", { ...labeled, goals: { sheet: "Goals", rows: 0 } })).toBe(false);
    expect(isFilled("labelsTitle", { ...labeled, postPlatforms: [] })).toBe(false);
    const onlyHashtags = { posts: { ...labeled.contents.posts, labels: [] } } as ReportInputs["contents"];
    expect(isFilled("labelsTitle", { ...labeled, contents: onlyHashtags })).toBe(true);
    const withoutCampaigns = { ...everything.sources, traffic: source(3, "date", "sessions") };
    expect(isFilled("results", { ...everything, sources: withoutCampaigns })).toBe(false);
  });
});

describe("what a report says first", () => {
  const known =
    /\bt\.(rateRose|atSameMix|activity|onlyBenchmark|bestPost|adsSentence|followersReached|addFollowers|bestType|websiteSentence|emailSentence|brandSentence|responseSentence)\]/;
  const saidOf = (given: ReportInputs) =>
    sentenceColumn(given).cells.map((cell) => known.exec(String(cell))?.[1] ?? "");
  const aboutPosts = ["rateRose", "atSameMix", "activity", "onlyBenchmark", "bestPost"];

  it("of posts alone", () => {
    expect(saidOf(inputs)).toEqual([...aboutPosts, "addFollowers", ""]);
    expect(saidOf({ ...inputs, types: ["Image", "Reel"] })).toEqual([...aboutPosts, "addFollowers", "bestType"]);
  });

  it("of one platform, whose rate no other can have moved", () => {
    const one = { ...inputs, postPlatforms: ["Instagram"] };
    expect(saidOf(one)).toEqual([...aboutPosts.filter((key) => key !== "atSameMix"), "addFollowers", ""]);
    expect(String(sentenceColumn(one).cells[0])).not.toContain("t.drivenBy");
    expect(String(sentenceColumn(inputs).cells[0])).toContain("t.drivenBy");
  });

  it("of posts without any interactions or audience", () => {
    const columns = letters(["platform", "account", "published_at", "type", "imported_at"]);
    expect(saidOf({ ...inputs, sources: { posts: { sheet: "Posts", columns, rows: 12 } } })).toEqual(["addFollowers"]);
    for (const field of [
      "followers",
      "reach",
      "impressions",
      "views",
      "likes",
      "comments",
      "shares",
      "saves",
      "clicks",
    ]) {
      const sources = { posts: { sheet: "Posts", columns: { ...columns, [field]: "Z" }, rows: 12 } };
      expect(saidOf({ ...inputs, sources })[0]).toBe("rateRose");
    }
    expect(saidOf({ ...inputs, postPlatforms: [] })).toEqual([]);
  });

  it.each<[TableName, string]>([
    ["days", "followersReached"],
    ["pages", "websiteSentence"],
    ["campaigns", "emailSentence"],
    ["mentions", "brandSentence"],
    ["conversations", "responseSentence"],
  ])("of %s", (table, said) => {
    const fields = otherTables.find(([, name]) => name === table)?.[2] ?? [];
    expect(saidOf(withTable(inputs, table, fields)).filter((key) => !saidOf(inputs).includes(key))).toEqual([said]);
  });

  it("of everything, the most important first", () => {
    expect(saidOf({ ...everything, types: ["Image", "Reel"] })).toEqual([
      ...aboutPosts,
      ...["adsSentence", "followersReached", "addFollowers", "bestType"],
      ...["websiteSentence", "emailSentence", "brandSentence", "responseSentence"],
    ]);
  });

  it("with its parts filled in their order", () => {
    expect(filledText("bestPost")).toBe("[[t.bestPost]]");
    expect(filledText("bestPost", "A1", "B1")).toBe('SUBSTITUTE(SUBSTITUTE([[t.bestPost]],"{1}",A1),"{2}",B1)');
  });
});

describe("the notes of a report", () => {
  const notes = (given: ReportInputs) => noteColumn(given).cells.map(String).join("\n");

  it("name each table with rows, and when it was imported or read from BigQuery", () => {
    expect(notes(inputs)).toContain("[[read.posts]]");
    expect(notes(inputs)).not.toContain("t.readFromBigQuery");
    const fetched = { ...inputs, sources: { days: source(3, "date", "followers", "fetched_on") } };
    expect(notes(fetched)).toContain("MAX([[source.days.fetched_on]])");
    expect(notes(fetched)).not.toContain("[[read.days]]");
    expect(noteColumn({ ...inputs, sources: { days: source(0, "date", "followers") } }).cells).toEqual([]);
  });

  it("say how bands and comparisons are made only if there are posts in the period", () => {
    expect(notes(inputs)).toContain("t.bandFormula");
    expect(notes({ ...inputs, postPlatforms: [] })).not.toContain("t.bandFormula");
  });

  it("name other platforms apart if platforms count differently", () => {
    expect(notes(inputs)).toMatch(/t\.otherPlatforms\]/);
    expect(notes(labeled)).toMatch(/t\.otherPlatformsApart\]/);
  });

  it("count ads only in tables with types", () => {
    expect(notes(inputs)).toContain("t.leftOutAds");
    const { type: _, ...columns } = inputs.sources.posts?.columns ?? {};
    expect(notes({ ...inputs, sources: { posts: { sheet: "Posts", columns, rows: 3 } } })).not.toContain(
      "t.leftOutAds",
    );
  });
});
