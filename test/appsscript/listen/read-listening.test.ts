import { beforeAll, expect, it } from "vitest";
import type { Listening } from "../../../src/rpc/listen-calls.ts";
import type { Row } from "../../../src/tables/index.ts";
import { ask, type OpenAddOn, openAddOn } from "../add-on.ts";
import { importMentions, mention } from "../people/mentions.ts";

let opened: OpenAddOn;
beforeAll(() => {
  opened = openAddOn();
});

const brand = (name: string, isOwn = false) => ({ name, isOwn, names: [name], handles: [], hashtags: [] });
const brands = [brand("Boon"), brand("De Korst", true)];
const save = (all: unknown) => ask<Listening>(opened.addOn, "saveBrands", all);

it("brands are kept with the user's own first, and all or none of them", async () => {
  expect(await ask<Listening>(opened.addOn, "readListening")).toMatchObject({ brands: [], summaries: [] });
  const { brands: saved } = await save([{ ...brands[0], handles: ["@boon"] }, brands[1]]);
  expect(saved).toEqual([brands[1], { ...brands[0], handles: ["boon"] }]);
  await expect(save([brand("Boon"), brand("boon")])).rejects.toThrow("boon");
  expect((await ask<Listening>(opened.addOn, "readListening")).brands).toEqual(saved);
  expect((await save([])).brands).toEqual([]);
  expect(opened.app.getDeveloperMetadata().map((each) => each.getKey())).not.toContain("engagement.brands");
});

it("mentions of the last four weeks are counted by brand, as the sheet has them", async () => {
  await save(brands);
  const at = (id: string, day: string, more: Row = {}) => mention(id, day, `Author ${id}`, more);
  await importMentions(opened, [
    at("1", "2026-05-04", { sentiment: 0.9 }),
    at("2", "2026-05-05", { sentiment: 0.9, language: "en" }),
    at("3", "2026-06-01", { sentiment: -0.9, rating: 1 }),
    at("4", "2026-06-01"),
    at("5", "2026-06-02", { sentiment: 0.9 }),
    at("6", "2026-05-20", { account: "Boon", sentiment: 0 }),
    at("7", "2026-05-20", { account: "Somebody else" }),
  ]);
  const { from, to, summaries } = await ask<Listening>(opened.addOn, "readListening");
  expect([from, to]).toEqual(["2026-05-05", "2026-06-01"]);
  expect(summaries).toMatchObject([
    { brand: "De Korst", isOwn: true, mentions: 3, mentionsWithSentiment: 2, positive: 1, negative: 1 },
    { brand: "Boon", isOwn: false, mentions: 1, mentionsWithSentiment: 1, positive: 0, negative: 0 },
  ]);
  expect(summaries[0]?.shareOfVoice).toBe(0.75);
});

it("mentions are read from the columns that are there, and those without a date are left out", async () => {
  const sheet = opened.app.getSheetByName("Mentions");
  const headers = () => sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const at = (header: string) => headers().indexOf(header) + 1;
  const of = async () => (await ask<Listening>(opened.addOn, "readListening")).summaries[0];
  // The rating says that a customer chose the stars: without it, the range is that of a text.
  const before = (await of())?.netSentiment;
  sheet?.deleteColumn(at("Rating"));
  const after = (await of())?.netSentiment;
  expect(after?.net).toBe(before?.net);
  expect(after?.low).not.toBe(before?.low);
  const rows = sheet?.getRange(2, at("Mention ID"), 7, 1).getValues().flat().map(String) ?? [];
  sheet?.getRange(rows.indexOf("4") + 2, at("Published at")).setValue("one day");
  expect(await of()).toMatchObject({ mentions: 2, mentionsWithSentiment: 2 });
});
