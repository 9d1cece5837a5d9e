import { beforeEach, describe, expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn, post } from "./add-on.ts";

/** Google's limits: characters of all metadata of a spreadsheet, bytes of a property and of a store. */
const limits = { metadata: 30_000, value: 9 * 1024, store: 500 * 1024 };

const bytes = (text: string) => Buffer.byteLength(text);
const documentTexts = ({ project, workbook }: OpenAddOn) =>
  project.state.documentProperties[workbook.settings.id] as Record<string, string>;
const sizeOf = (texts: Record<string, string>) =>
  Object.entries(texts).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
const metadataLength = ({ app }: OpenAddOn) =>
  app
    .getDeveloperMetadata()
    .reduce((sum, metadata) => sum + metadata.getKey().length + (metadata.getValue()?.length ?? 0), 0);
/** Fills a store with texts of something else until so many bytes are left. */
function fill(texts: Record<string, string>, left: number): void {
  for (let number = 0; sizeOf(texts) < limits.store - left; number++)
    texts[`other.${number}`] = "x".repeat(Math.min(8_000, limits.store - left - sizeOf(texts)));
}

let opened: OpenAddOn;
let sheetId: number;
beforeEach(async () => {
  opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]));
  sheetId = opened.app.getSheetByName("Posts")?.getSheetId() as number;
});

/** The line that an import of a file adds to the history. */
const finish = (number: number, file: string) =>
  ask(opened.addOn, "finishImport", {
    import: `import-${number}`,
    table: "posts",
    sheetId,
    file,
    format: "instagram-content",
    ...{ added: 0, updated: 0, unchanged: 1, skipped: 0 },
  });
const historyFiles = async () => (await ask<PastImport[]>(opened.addOn, "readHistory")).map(({ file }) => file);

describe("the history", () => {
  it.each([
    ["Japanese", "投稿のエンゲージメントに関する報告書・二〇二六年五月分・最終版"],
    ["Russian", "Отчёт о вовлечённости публикаций за май две тысячи двадцать шестого года"],
    ["Chinese", "二零二六年五月帖子互动情况报告最终版本供市场部使用"],
  ])("holds 60 imports of files with %s names, newest first", async (_language, name) => {
    for (let number = 1; number <= 60; number++) await finish(number, `${name} ${number}.csv`);
    const files = await historyFiles();
    expect(files.slice(0, 60)).toEqual(Array.from({ length: 60 }, (_, index) => `${name} ${60 - index}.csv`));
    expect(Math.max(...Object.values(documentTexts(opened)).map(bytes))).toBeLessThanOrEqual(limits.value);
  });

  it("drops its oldest lines beyond a tenth of the store", async () => {
    const name = "二零二六年五月帖子互动情况报告最终版本供市场部使用".repeat(7);
    for (let number = 1; number <= 80; number++) await finish(number, `${number} ${name}`);
    const files = await historyFiles();
    expect(files[0]).toMatch(/^80 /);
    expect(files.length).toBeGreaterThan(30);
    expect(files.length).toBeLessThan(80);
    expect(sizeOf(documentTexts(opened))).toBeLessThan(60_000);
  });

  it("keeps the newest line in a store that something else has filled", async () => {
    for (let number = 1; number <= 30; number++) await finish(number, `${"май ".repeat(40)}${number}`);
    fill(documentTexts(opened), 3_000);
    await finish(31, "posts.csv");
    const files = await historyFiles();
    expect(files[0]).toBe("posts.csv");
    expect(files.length).toBeGreaterThan(1);
  });

  it("gives way to a mapping for which there would be no room", async () => {
    for (let number = 1; number <= 60; number++) await finish(number, `${"май ".repeat(40)}${number}`);
    fill(documentTexts(opened), 25_000);
    const columns = Array.from({ length: 400 }, (_, index) => ({ header: `A column of a tool ${index}`, field: null }));
    await ask(opened.addOn, "rememberMapping", { fingerprint: "long", columns });
    expect(await ask(opened.addOn, "readMappings")).toHaveLength(1);
    const files = await historyFiles();
    expect(files[0]).toMatch(/60$/);
    expect(files.length).toBeLessThan(60);
  });
});

it("an import of an earlier version stays in the history when new ones no longer fit into one property", async () => {
  expect(Object.keys(documentTexts(opened))).toContain("engagement.history");
  for (let number = 1; number <= 40; number++) await finish(number, `${"май ".repeat(40)}${number}`);
  expect(Object.keys(documentTexts(opened))).toContain("engagement.history.0");
  expect(Object.keys(documentTexts(opened))).not.toContain("engagement.history");
  expect((await historyFiles()).at(-1)).toBe("posts.csv");
});

it("long texts of four kinds share the 30,000 characters of a spreadsheet's metadata and its properties", async () => {
  const long = (number: number) => `${"パン屋 ".repeat(20)}${number}`;
  const { addOn } = opened;
  const columns = Array.from({ length: 120 }, (_, index) => ({ header: long(index), field: null }));
  await ask(addOn, "rememberMapping", { fingerprint: "one", columns });
  for (let number = 0; number < 60; number++)
    await ask(addOn, "rememberFollowers", { platform: "instagram", account: long(number), followers: 900 + number });
  const brands = Array.from({ length: 8 }, (_, index) => ({
    name: `Bakery ${index}`,
    isOwn: index === 0,
    names: Array.from({ length: 10 }, (__, name) => long(name)),
    handles: [],
    hashtags: [],
  }));
  await ask(addOn, "saveBrands", brands);
  await ask(addOn, "setWorkbookLanguage", "nl");
  expect(metadataLength(opened)).toBeLessThanOrEqual(limits.metadata);
  expect(Math.max(...Object.values(documentTexts(opened)).map(bytes))).toBeLessThanOrEqual(limits.value);
  expect(await ask(addOn, "readMappings")).toEqual([expect.objectContaining({ columns })]);
  expect(await ask(addOn, "readSettings")).toMatchObject({ followers: expect.arrayContaining([]) });
});

it("a damaged history in a full store stops no mapping with an error that nobody understands", async () => {
  documentTexts(opened)["engagement.history"] = '[{"id":';
  fill(documentTexts(opened), 9_500);
  const columns = Array.from({ length: 400 }, (_, index) => ({ header: `A column of a tool ${index}`, field: null }));
  const said = await ask(opened.addOn, "rememberMapping", { fingerprint: "long", columns }).catch(String);
  expect(said).toContain("Google allows 500 KB.");
});
