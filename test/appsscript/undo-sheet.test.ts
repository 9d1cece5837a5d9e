import { expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";

type Opened = ReturnType<typeof openAddOn>;
const undoSheet = ({ app }: Opened) => app.getSheets().find((sheet) => sheet.getName().startsWith("Engagement undo"));
const likes = ({ app }: Opened) => {
  const [headers = [], ...rows] = app.getSheetByName("Posts")?.getDataRange().getValues() ?? [];
  return rows.map((row) => row[headers.indexOf("Likes")]);
};

/** Duplicates the undo sheet in front of all others, as Sheets does: with its cells and metadata. */
function duplicateUndoSheet(opened: Opened) {
  const original = undoSheet(opened);
  const copy = opened.app.insertSheet("Copy of Engagement undo", 0);
  const values = original?.getDataRange().getValues() ?? [];
  copy.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
  for (const one of original?.getDeveloperMetadata() ?? [])
    copy.addDeveloperMetadata(one.getKey(), one.getValue() ?? "");
  return { copy, values };
}

it("a copy of the undo sheet, made by a user, is neither read nor changed", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]));
  const { copy, values } = duplicateUndoSheet(opened);
  await importInto(opened.addOn, { ...batchOf([post(1, { likes: 5 }), post(2)]), file: "later.csv" });
  const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
  expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 1, restored: 1 });
  expect(likes(opened)).toEqual([100]);
  expect(copy.getDataRange().getValues()).toEqual(values);
});

it("an undo sheet that was renamed and moved is still the one that undo reads", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]));
  undoSheet(opened)?.setName("Old");
  opened.app.insertSheet("Engagement undo", 0);
  await importInto(opened.addOn, { ...batchOf([post(2)]), file: "later.csv" });
  const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
  expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 1, restored: 0 });
  expect(opened.app.getSheetByName("Engagement undo")?.getLastRow()).toBe(0);
});

it("undo takes back nothing of another sheet where the import's own was deleted", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]), { sheet: "Old posts" });
  await importInto(opened.addOn, { ...batchOf([post(1)]), file: "later.csv" }, { sheet: "Posts" });
  const old = opened.app.getSheetByName("Old posts");
  if (old) opened.app.deleteSheet(old);
  const first = (await ask<PastImport[]>(opened.addOn, "readHistory")).at(-1);
  await expect(ask(opened.addOn, "undoImport", first?.id)).rejects.toThrow();
  expect(likes(opened)).toEqual([100]);
});
