import { expect, it } from "vitest";
import type { Settings } from "../../../src/rpc/script-calls.ts";
import { ask, batchOf, bo, importInto, openAddOn, post } from "../add-on.ts";
import { importMentions, mention, mentionsIn } from "./mentions.ts";

const day = 24 * 60 * 60_000;

it("by default mentions keep names and texts, and nobody is asked before some are imported", async () => {
  const opened = openAddOn();
  await importMentions(opened, [mention("1", "2020-01-31", "Fern Wave")]);
  expect(mentionsIn(opened)).toMatchObject([{ Author: "Fern Wave", Text: "Fern Wave likes rye 1" }]);
  expect(await ask<Settings>(opened.addOn, "readSettings")).not.toHaveProperty("mentionMonths");
});

it("after the chosen months author, text and link are blank, and the counts stay", async () => {
  const opened = openAddOn({ at: "2026-05-31T09:00:00Z" });
  // Three months before May 31 is the last of February.
  const rows = [mention("1", "2026-02-27", "Fern Wave"), mention("2", "2026-02-28", "Reed Stone")];
  await importMentions(opened, rows);
  expect(await ask(opened.addOn, "saveRetention", 3)).toEqual({ blanked: 1, isLeftInBigQuery: false });
  expect(mentionsIn(opened)).toMatchObject([
    { Author: "", Text: "", Link: "", Likes: 7, Account: "De Korst" },
    { Author: "Reed Stone", Text: "Reed Stone likes rye 2", Likes: 7 },
  ]);
  expect(await ask(opened.addOn, "readSettings")).toMatchObject({ mentionMonths: 3 });
});

it("an import neither brings blanked texts back nor adds their mentions again, whether they have an ID or not", async () => {
  const opened = openAddOn({ at: "2026-05-31T09:00:00Z" });
  const { mention_id: _, ...withoutId } = mention("1", "2026-01-15", "Fern Wave");
  const rows = [withoutId, mention("2", "2026-01-16", "Reed Stone"), mention("3", "2026-05-30", "Ash Hill")];
  await importMentions(opened, rows);
  await ask(opened.addOn, "saveRetention", 3);
  const summary = await importMentions(
    opened,
    rows.map((row) => ({ ...row, likes: 9 })),
    "later.csv",
  );
  expect(summary).toMatchObject({ added: 0, updated: 3 });
  expect(mentionsIn(opened)).toMatchObject([
    { Author: "", Text: "", Link: "", Likes: 9 },
    { Author: "", Text: "", Link: "", Likes: 9 },
    { Author: "Ash Hill", Likes: 9 },
  ]);
});

it("the clock blanks mentions that have become old, also for a user without a schedule", async () => {
  const opened = openAddOn({ at: "2026-05-31T09:00:00Z" });
  await importMentions(opened, [mention("1", "2026-05-30", "Fern Wave")]);
  await ask(opened.addOn, "saveRetention", 1);
  expect(opened.project.state.triggers).toMatchObject([{ handler: "runDueImports" }]);
  opened.clock.advance(20 * day);
  opened.addOn.runDueTriggers();
  expect(mentionsIn(opened)).toMatchObject([{ Author: "Fern Wave" }]);
  opened.clock.advance(20 * day);
  opened.addOn.runDueTriggers();
  expect(mentionsIn(opened)).toMatchObject([{ Author: "", Text: "", Link: "", Likes: 7 }]);
});

it("keeping them again stops the clock; rows of other tables are never blanked", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1, { published_at: "2020-01-01T10:00:00", text: "Rye" })]));
  await ask(opened.addOn, "saveRetention", 1);
  expect(opened.app.getSheetByName("Posts")?.getDataRange().getValues().flat()).toContain("Rye");
  await ask(opened.addOn, "saveRetention", null);
  expect(opened.project.state.triggers).toEqual([]);
  expect(await ask(opened.openAs(bo), "readSettings")).toMatchObject({ mentionMonths: null });
});

it("undo cannot bring blanked texts back", async () => {
  const opened = openAddOn({ at: "2026-05-31T09:00:00Z" });
  await importMentions(opened, [mention("1", "2026-01-15", "Fern Wave")]);
  await importMentions(opened, [mention("1", "2026-01-15", "Fern Wave", { text: "Changed" })], "later.csv");
  await ask(opened.addOn, "saveRetention", 3);
  expect(await ask(opened.addOn, "readHistory")).toMatchObject([{ canUndo: false }, { canUndo: false }]);
  expect(JSON.stringify(opened.workbook.snapshot())).not.toMatch(/Fern|Changed/);
});

it("what an editor writes into the metadata blanks nothing with another user's permissions", async () => {
  const opened = openAddOn({ at: "2026-05-31T09:00:00Z" });
  await importMentions(opened, [mention("1", "2026-03-30", "Fern Wave")]);
  await ask(opened.addOn, "saveRetention", 12);
  const stored = opened.app.getDeveloperMetadata().find((one) => one.getKey() === "engagement.people");
  stored?.setValue(String(stored.getValue()).replace('"months":12', '"months":1'));
  opened.clock.advance(2 * day);
  opened.addOn.runDueTriggers();
  expect(mentionsIn(opened)).toMatchObject([{ Author: "Fern Wave" }]);
});

it("what a colleague types between old mentions meanwhile stays", async () => {
  let type = () => {};
  const opened = openAddOn({
    at: "2026-05-31T09:00:00Z",
    beforeCall: (method) => /^Range(List)?\.setValue/.test(method) && type(),
  });
  const rows = [mention("1", "2026-01-15", "Fern Wave"), mention("2", "2026-05-30", "Ash Hill")];
  await importMentions(opened, [...rows, mention("3", "2026-01-16", "Reed Stone")]);
  const text = Object.keys(mentionsIn(opened)[0] ?? {}).indexOf("Text") + 1;
  type = () => {
    type = () => {};
    opened.app.getSheetByName("Mentions")?.getRange(3, text).setValue("Typed by hand");
  };
  expect(await ask(opened.addOn, "saveRetention", 3)).toEqual({ blanked: 2, isLeftInBigQuery: false });
  expect(mentionsIn(opened).map(({ Text }) => Text)).toEqual(["", "Typed by hand", ""]);
});

it("the clock of a user without a schedule is set up again if Google has lost or disabled it", async () => {
  const opened = openAddOn({ at: "2026-05-31T09:00:00Z" });
  await importMentions(opened, [mention("1", "2026-05-30", "Fern Wave")]);
  await ask(opened.addOn, "saveRetention", 1);
  opened.project.state.triggers = [];
  await ask(opened.addOn, "readSettings");
  const [replaced] = opened.project.state.triggers;
  expect(replaced).toMatchObject({ handler: "runDueImports", user: "noor@example.com" });
  opened.clock.advance(5 * day);
  await ask(opened.addOn, "readSettings");
  expect(opened.project.state.triggers).toHaveLength(1);
  expect(opened.project.state.triggers[0]).not.toEqual(replaced);
});
