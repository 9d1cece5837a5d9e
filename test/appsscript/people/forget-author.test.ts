import { expect, it } from "vitest";
import { importRows } from "../../../src/importer/merge/import-rows.ts";
import type { PastImport } from "../../../src/rpc/script-calls.ts";
import { ask, batchOf, bo, importInto, noor, openAddOn, post, spreadsheetPortOf } from "../add-on.ts";
import { everythingStored, importMentions, mention, mentionsIn } from "./mentions.ts";

async function withMentions() {
  const opened = openAddOn();
  await importMentions(opened, [mention("1", "2026-05-01", "Reed Stone"), mention("2", "2026-05-02", "Fern Wave")]);
  const rows = [
    mention("1", "2026-05-01", "Reed Stone", { text: "@fernwave and Fern Wave like rye, Fernando does not" }),
    mention("2", "2026-05-02", "Fern Wave", { text: "Changed by FERN WAVE" }),
    mention("3", "2026-05-03", "Fern Wave", { mention_id: "fernwave-3" }),
  ];
  await importMentions(opened, rows, "Mentions of Fern Wave.csv");
  const { app } = opened;
  const [sheet] = app.getSheets().filter((each) => each.getName() === "Mentions");
  sheet?.getRange(3, 4).setNote("Ask Fern Wave");
  const plans = app.insertSheet("Plans", 0);
  plans.getRange("B2").setValue("Write to Fern Wave");
  plans.hideSheet();
  return opened;
}

it("nothing that is stored anywhere names a forgotten author, and counts and other people's mentions stay", async () => {
  const opened = await withMentions();
  expect(everythingStored(opened)).toMatch(/Fern Wave/);
  const found = await ask(opened.addOn, "findAuthor", "fern wave");
  expect(found).toEqual({ mentions: 2, cells: 3, formulas: [], sheets: [], inSettings: true, inBigQuery: [] });
  expect(await ask(opened.addOn, "forgetAuthor", "fern wave")).toMatchObject({ mentions: 2, inSettings: false });
  await ask(opened.addOn, "forgetAuthor", "@fernwave");
  expect(everythingStored(opened)).not.toMatch(/fern ?wave/i);
  expect(mentionsIn(opened)).toMatchObject([
    { Author: "Reed Stone", Text: "… and … like rye, Fernando does not", Likes: 7 },
    { Author: "", Text: "", Link: "", Likes: 7 },
    { Author: "", Text: "", Link: "", Likes: 7 },
  ]);
  expect(opened.app.getSheetByName("Plans")?.getRange("B2").getValue()).toBe("Write to …");
});

it.each([1, 2, 3])("forgetting that ends before column %i of 3 is completed when it is repeated", async (columns) => {
  let blanked = Number.NEGATIVE_INFINITY;
  const beforeCall = (method: string) => {
    if (method === "Sheet.getRangeList" && ++blanked === columns) throw new Error("Exceeded maximum execution time");
  };
  const opened = openAddOn({ ...(await withMentions()).optionsToReopen(), beforeCall });
  blanked = 0;
  await expect(ask(opened.addOn, "forgetAuthor", "Fern Wave")).rejects.toThrow();
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  const forgotten = { Author: "", Text: "", Link: "", Likes: 7 };
  expect(mentionsIn(opened).slice(1)).toMatchObject([forgotten, forgotten]);
});

it("later imports do not bring a forgotten author back, also those of other users", async () => {
  const opened = await withMentions();
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  const others = opened.openAs(bo);
  const rows = [
    mention("2", "2026-05-02", "Fern Wave", { likes: 8 }),
    mention("4", "2026-06-01", "Fern Wave (@fw)"),
    mention("5", "2026-06-01", "Ash Hill", { text: "I agree with Fern Wave." }),
  ];
  const summary = await importMentions({ ...opened, addOn: others }, rows, "June.csv");
  expect(summary).toMatchObject({ added: 2, updated: 1 });
  expect(everythingStored(opened)).not.toMatch(/fern wave/i);
  expect(mentionsIn(opened).slice(-2)).toMatchObject([
    { Author: "", Text: "", Link: "" },
    { Author: "Ash Hill", Text: "I agree with …." },
  ]);
});

it("formulas, names of sheets and brands that name the author are named and stay as they are", async () => {
  const opened = await withMentions();
  await ask(opened.addOn, "saveBrands", [
    { name: "De Korst", isOwn: true, names: [], handles: ["@fernwave"], hashtags: [] },
  ]);
  opened.app.getSheetByName("Plans")?.getRange("A1").setFormula('=COUNTIF(Mentions!A:Z,"fernwave")');
  opened.app.insertSheet("fernwave", 1);
  expect(await ask(opened.addOn, "forgetAuthor", "@fernwave")).toMatchObject({
    formulas: ["Plans!A1"],
    sheets: ["fernwave"],
    inSettings: true,
  });
});

it("finding an author changes nothing, and a name of one letter is refused", async () => {
  const opened = await withMentions();
  const before = everythingStored(opened);
  await ask(opened.addOn, "findAuthor", "Fern Wave");
  expect(everythingStored(opened)).toBe(before);
  await expect(ask(opened.addOn, "forgetAuthor", "@f")).rejects.toThrow("The name is too short.");
});

it("someone with view access only cannot forget anybody", async () => {
  const opened = await withMentions();
  const viewer = opened.openAs({ ...bo, role: "viewer" });
  await expect(ask(viewer, "forgetAuthor", "Fern Wave")).rejects.toThrow();
  expect(mentionsIn(opened)[1]).toMatchObject({ Author: "Fern Wave" });
});

it("an import that began before the author was forgotten does not bring them back", async () => {
  const opened = await withMentions();
  const port = spreadsheetPortOf(opened.addOn);
  const rows = [mention("2", "2026-05-02", "Fern Wave", { likes: 9 }), mention("4", "2026-06-01", "Fern Wave")];
  let isForgotten = false;
  const late: typeof port = {
    ...port,
    async writeRows(request) {
      if (!isForgotten) await ask(opened.addOn, "forgetAuthor", "Fern Wave");
      isForgotten = true;
      return port.writeRows(request);
    },
  };
  const batch = { ...batchOf(rows, { table: "mentions" }), file: "June.csv" };
  const summary = await importRows(batch, late, { sheet: null, mode: "update" });
  expect(summary).toMatchObject({ added: 1, updated: 1 });
  expect(everythingStored(opened)).not.toMatch(/fern wave/i);
  expect(mentionsIn(opened).map(({ Author, Likes }) => [Author, Likes])).toEqual([
    ["Reed Stone", 7],
    ["", 9],
    ["", 7],
    ["", 7],
  ]);
});

it("imports of posts do not bring the name back either, and update the rows that lost it", async () => {
  const opened = openAddOn();
  const posts = batchOf([post(1, { text: "Photo by Fern Wave", url: "https://bakery.example/by/fern-wave/1" })]);
  await importInto(opened.addOn, posts);
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  const again = await importInto(opened.addOn, posts);
  expect(again).toMatchObject({ added: 0, unchanged: 1 });
  const replaced = await importInto(opened.addOn, { ...posts, file: "again.csv" }, { mode: "replace" });
  expect(replaced).toMatchObject({ added: 1 });
  expect(everythingStored(opened)).not.toMatch(/fern.wave/i);
});

it("another installation of the add-on does not bring them back, and cannot tell who they are", async () => {
  const opened = await withMentions();
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  const other = opened.openInstallation(noor);
  await importMentions({ ...opened, addOn: other }, [mention("9", "2026-05-09", "Fern Wave")], "May.csv");
  expect(everythingStored(opened)).not.toMatch(/fern wave/i);
  expect(mentionsIn(opened).at(-1)).toMatchObject({ Author: "", Likes: 7 });
});

it("undo does not bring a name back that began a line", async () => {
  const opened = openAddOn();
  await importMentions(opened, [mention("1", "2026-05-01", "Ash Hill", { text: "Hello\nFern Wave" })]);
  await importMentions(opened, [mention("1", "2026-05-01", "Ash Hill", { text: "Hello" })], "later.csv");
  await importMentions(opened, [mention("2", "2026-05-02", "Ash Hill")], "others.csv");
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  expect(everythingStored(opened)).not.toMatch(/fern wave/i);
  // An import that has nothing of theirs can still be undone.
  const undoable = await ask<PastImport[]>(opened.addOn, "readHistory");
  expect(undoable.slice(0, 2).map(({ canUndo }) => canUndo)).toEqual([true, false]);
});

it("the name goes from a user's own column beside the author's mentions", async () => {
  const opened = await withMentions();
  const sheet = opened.app.getSheetByName("Mentions");
  const last = Number(sheet?.getLastColumn());
  sheet?.getRange(1, last + 1, 4, 1).setValues([["To do"], ["None"], ["Call Fern Wave"], ["Call again"]]);
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  expect(mentionsIn(opened).map((row) => row["To do"])).toEqual(["None", "Call …", "Call again"]);
});

it.each([
  ["a retention that is no number of months", (text: string) => text.replace("{", '{"months":-3,')],
  ["a retention of a billion months", (text: string) => text.replace("{", '{"months":1e9,')],
  ["a damaged end", (text: string) => text.slice(0, -1)],
  ["other hashes", (text: string) => text.replace('["', '["0.a~b.c",null,7,"')],
])("%s in the metadata stops no import, blanks nothing and forgets no name", async (_, damage) => {
  const opened = await withMentions();
  await ask(opened.addOn, "forgetAuthor", "Fern Wave");
  const stored = opened.app.getDeveloperMetadata().find((one) => one.getKey() === "engagement.people");
  stored?.setValue(damage(String(stored.getValue())));
  await importMentions(opened, [mention("7", "2026-05-07", "Fern Wave")], "May.csv");
  await ask(opened.addOn, "forgetAuthor", "Moss Field");
  await importMentions(opened, [mention("8", "2026-05-08", "Fern Wave")], "May 8.csv");
  expect(mentionsIn(opened).map(({ Author }) => Author)).toEqual(["Reed Stone", "", "", "", ""]);
});
