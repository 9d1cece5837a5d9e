import { describe, expect, it } from "vitest";
import type { Mapping } from "../../src/importer/mapping/mapping.ts";
import { ask, batchOf, bo, importInto, openAddOn } from "./add-on.ts";

const mapping = (fingerprint: string, changes: Partial<Mapping> = {}): Mapping => ({
  fingerprint,
  table: "posts",
  platform: "instagram",
  account: null,
  columns: { link: "url", hearts: "likes" },
  ...changes,
});

describe("a saved mapping", () => {
  it("a saved mapping is available to other users, and in a copy of the spreadsheet", async () => {
    const opened = openAddOn();
    await ask(opened.addOn, "rememberMapping", mapping("a.b", { dayMonthOrder: "dayFirst" }));
    const expected = [mapping("a.b", { dayMonthOrder: "dayFirst" })];
    expect(await ask(opened.openAs(bo), "readMappings")).toEqual(expected);
    const copy = opened.copyAs({ email: "ana@example.com", locale: "es", role: "owner" });
    expect(await ask(copy.addOn, "readMappings")).toEqual(expected);
  });

  it("a saved mapping is replaced by a later one for the same header, and can be deleted", async () => {
    const { addOn } = openAddOn();
    await ask(addOn, "rememberMapping", mapping("a"));
    await ask(addOn, "rememberMapping", mapping("b"));
    await ask(addOn, "rememberMapping", mapping("a", { platform: "x" }));
    expect(await ask<Mapping[]>(addOn, "readMappings")).toEqual([mapping("a", { platform: "x" }), mapping("b")]);
    await ask(addOn, "forgetMapping", mapping("a"));
    await ask(addOn, "forgetMapping", { fingerprint: "b" });
    expect(await ask(addOn, "readMappings")).toEqual([]);
  });

  it("mappings of tables with equal headers stand side by side, and each can be deleted", async () => {
    const { addOn } = openAddOn();
    const of = (platform: string) => mapping("a", { platform, context: { title: "", platform } });
    await ask(addOn, "rememberMapping", mapping("a", { platform: "planner" }));
    await ask(addOn, "rememberMapping", of("tiktok"));
    await ask(addOn, "rememberMapping", of("instagram"));
    const earlier = mapping("a", { platform: "planner" });
    expect(await ask(addOn, "readMappings")).toEqual([of("instagram"), of("tiktok"), earlier]);
    await ask(addOn, "forgetMapping", of("tiktok"));
    expect(await ask(addOn, "readMappings")).toEqual([of("instagram"), earlier]);
  });

  it("a mapping by headers alone, as earlier versions saved, is replaced where it was corrected", async () => {
    const { addOn } = openAddOn();
    const corrected = mapping("a", { columns: { link: "url" }, context: { title: "reels", platform: "instagram" } });
    await ask(addOn, "rememberMapping", mapping("a"));
    await ask(addOn, "rememberMapping", corrected);
    expect(await ask(addOn, "readMappings")).toEqual([corrected]);
  });

  it("mappings are saved for sixty headers, however wide they are", async () => {
    const { addOn } = openAddOn();
    const wide = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a column with a long name ${i}`, "likes"]));
    for (let i = 0; i < 62; i++) await ask(addOn, "rememberMapping", mapping(`f${i}`, { columns: wide }));
    const saved = await ask<Mapping[]>(addOn, "readMappings");
    expect([saved.length, saved[0]?.fingerprint, saved[59]?.fingerprint]).toEqual([60, "f61", "f2"]);
  });
});

describe("followers that the user typed", () => {
  it("typed followers fill empty cells and do not change those of older rows", async () => {
    const opened = openAddOn();
    const post = (id: string, followers: number | null) => ({ post_id: id, text: `Loaf ${id}`, likes: 5, followers });
    await importInto(opened.addOn, batchOf([post("1", 8_000), post("2", null)]));
    await importInto(opened.addOn, batchOf([post("1", 12_000), post("2", 12_000)], { typed: ["followers"] }));
    const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const [headers = [], ...rows] = sheet.getDataRange().getValues();
    expect(rows.map((row) => row[headers.indexOf("Followers")])).toEqual([8_000, 12_000]);
  });
});
