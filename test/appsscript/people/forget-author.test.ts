import { expect, it } from "vitest";
import { ask, bo, openAddOn } from "../add-on.ts";
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
  expect(found).toEqual({ mentions: 2, cells: 3, formulas: [], sheets: [], inSettings: true });
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
