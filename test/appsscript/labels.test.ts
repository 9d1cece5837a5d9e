import { beforeAll, describe, expect, it } from "vitest";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn, post } from "./add-on.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetOf = ({ app }: OpenAddOn, name: string): Sheet => app.getSheetByName(name) as Sheet;

const columnOf = (sheet: Sheet, header: string): number =>
  (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0]?.indexOf(header) ?? -1) + 1;

/** Each post's labels by its text. */
async function labelsOf(opened: OpenAddOn, sheetName = "Posts", [text, labels] = ["Text", "Labels"]) {
  await opened.workbook.waitForCalculation();
  const sheet = sheetOf(opened, sheetName);
  const rows = sheet.getDataRange().getDisplayValues();
  const [textAt, labelsAt] = [columnOf(sheet, text), columnOf(sheet, labels)];
  return Object.fromEntries(
    rows
      .slice(1)
      .filter((row) => row[textAt - 1] !== "")
      .map((row) => [row[textAt - 1], row[labelsAt - 1]]),
  );
}

function labelByHand(opened: OpenAddOn, text: string, label: string): void {
  const sheet = sheetOf(opened, "Posts");
  const texts = sheet.getRange(1, columnOf(sheet, "Text"), sheet.getLastRow(), 1).getValues();
  const row = texts.findIndex(([cell]) => cell === text) + 1;
  sheet.getRange(row, columnOf(sheet, "Own label")).setValue(label);
}

const setRules = (opened: OpenAddOn, rules: string[][], name = "Labels"): void => {
  const sheet = sheetOf(opened, name);
  sheet.getRange("A2:C50").clearContent();
  sheet.getRange(2, 1, rules.length, 3).setValues(rules);
};

describe("labels", () => {
  let opened: OpenAddOn;
  const rows = [
    post(1, { text: "Win a loaf! CONTEST until Friday", type: "Reel", published_at: "2026-05-02T10:30:00" }),
    post(2, { text: "Thanks to you #ugc, #Brood&Boon", url: "https://instagram.example/p/2", type: "Image" }),
    post(3, { text: "For #ugcreators only", published_at: "2026-05-04T00:10:00" }),
    post(4, { text: "Order at https://shop.example/rye?utm_campaign=spring", type: "Image" }),
  ];
  beforeAll(async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf(rows));
    opened.addOn.clickMenu("Label posts");
    setRules(opened, [
      ["Contest", "Text", "contest"],
      ["UGC", "hashtag", "#UGC"],
      ["Reels", "Type", "reel"],
      ["Shop", "Link", "shop.example"],
      ["Spring", "Link", "utm_campaign=spring"],
      ["Weekend", "Weekday", "Saturday"],
      ["Weekend", "Weekday", "Sunday"],
      ["Meta", "Platform", "instagram"],
    ]);
  });

  it("are given by rules on text, hashtags, type, link, weekday and platform, each once", async () => {
    // 2 May 2026 was a Saturday, 4 May a Monday.
    expect(await labelsOf(opened)).toEqual({
      "Win a loaf! CONTEST until Friday": "Contest, Reels, Weekend, Meta",
      "Thanks to you #ugc, #Brood&Boon": "UGC, Weekend, Meta",
      "For #ugcreators only": "Meta",
      "Order at https://shop.example/rye?utm_campaign=spring": "Shop, Spring, Weekend, Meta",
    });
  });

  it("that a user typed stay after an import, sorting and an undo, and new posts get the labels of the rules", async () => {
    labelByHand(opened, "For #ugcreators only", "Team, contest");
    setRules(opened, [["Contest", "Text", "contest"]]);
    await importInto(
      opened.addOn,
      batchOf([{ ...rows[2], likes: 999 }, post(5, { text: "A second contest" })], { exportedOn: "2026-06-01" }),
    );
    const sheet = sheetOf(opened, "Posts");
    const likes = columnOf(sheet, "Likes");
    sheet.getRange(2, 1, 5, sheet.getLastColumn()).sort({ column: likes, ascending: false });
    const expected = {
      "Win a loaf! CONTEST until Friday": "Contest",
      "Thanks to you #ugc, #Brood&Boon": "",
      "For #ugcreators only": "Team, contest",
      "Order at https://shop.example/rye?utm_campaign=spring": "",
      "A second contest": "Contest",
    };
    expect(await labelsOf(opened)).toEqual(expected);
    const [last] = await ask<{ id: string }[]>(opened.addOn, "readHistory");
    await ask(opened.addOn, "undoImport", last?.id);
    const { "A second contest": _, ...before } = expected;
    expect(await labelsOf(opened)).toEqual(before);
  });

  it("come back when the user deletes their columns and asks for them again; the rules stay", async () => {
    const sheet = sheetOf(opened, "Posts");
    sheet.deleteColumn(columnOf(sheet, "Labels"));
    opened.addOn.clickMenu("Label posts");
    expect((await labelsOf(opened))["Win a loaf! CONTEST until Friday"]).toBe("Contest");
    expect(sheetOf(opened, "Labels").getRange("A2:C3").getDisplayValues()).toEqual([
      ["Contest", "Text", "contest"],
      ["", "", ""],
    ]);
  });

  it("need a field from the list: a rule that does not work says so beside it", async () => {
    setRules(opened, [
      ["Contest", "Caption", "contest"],
      ["", "Text", "contest"],
      ["Contest", "texto", "contest"],
    ]);
    await opened.workbook.waitForCalculation();
    expect(sheetOf(opened, "Labels").getRange("D1:D5").getDisplayValues().flat()).toEqual([
      "Check",
      "Choose a field from the list",
      "Fill in label, field and contains",
      "",
      "",
    ]);
  });

  it("come from the rules wherever the user's own columns have moved them, which a click on the menu leaves as they are", async () => {
    const moved = openAddOn();
    await importInto(moved.addOn, batchOf(rows));
    moved.addOn.clickMenu("Label posts");
    setRules(moved, [["Contest", "Text", "contest"]]);
    const rules = sheetOf(moved, "Labels");
    rules.insertColumnBefore(2);
    rules.insertColumnBefore(1);
    rules.getRange("A1:A2").setValues([["Owner"], ["Noor"]]);
    rules.getRange("C1:C2").setValues([["Why"], ["For the report"]]);
    const labels = async () => Object.values(await labelsOf(moved));
    expect(await labels()).toEqual(["Contest", "", "", ""]);
    moved.addOn.clickMenu("Label posts");
    await ask(moved.addOn, "setWorkbookLanguage", "nl");
    await moved.workbook.waitForCalculation();
    expect(sheetOf(moved, "Labels").getRange("A1:F2").getDisplayValues()).toEqual([
      ["Owner", "Label", "Why", "Veld", "Bevat", "Controle"],
      ["Noor", "Contest", "For the report", "Tekst", "contest", ""],
    ]);
    await importInto(moved.addOn, batchOf([post(5, { text: "A second contest" })]));
    const all = Object.values(await labelsOf(moved, "Berichten", ["Tekst", "Labels"]));
    expect(all).toEqual(["Contest", "", "", "", "Contest"]);
  });

  it("come from a column that the user renamed, though one of the user's own stands before it", async () => {
    const renamed = openAddOn();
    await importInto(renamed.addOn, batchOf(rows));
    renamed.addOn.clickMenu("Label posts");
    setRules(renamed, [["Contest", "Text", "contest"]]);
    const rules = sheetOf(renamed, "Labels");
    rules.insertColumnBefore(2);
    rules.getRange("B1:C2").setValues([
      ["Why", "Kind"],
      ["For the report", "Text"],
    ]);
    renamed.addOn.clickMenu("Label posts");
    await renamed.workbook.waitForCalculation();
    expect(rules.getRange("A1:E2").getDisplayValues()).toEqual([
      ["Label", "Why", "Field", "Contains", "Check"],
      ["Contest", "For the report", "Text", "contest", ""],
    ]);
    expect(Object.values(await labelsOf(renamed))).toEqual(["Contest", "", "", ""]);
  });

  it("leave the user's own columns alone if one of the rules' columns was deleted", async () => {
    const deleted = openAddOn();
    await importInto(deleted.addOn, batchOf(rows));
    deleted.addOn.clickMenu("Label posts");
    setRules(deleted, [["Contest", "Text", "contest"]]);
    const rules = sheetOf(deleted, "Labels");
    rules.deleteColumn(3);
    rules.getRange("D1:D2").setValues([["Owner"], ["Noor"]]);
    deleted.addOn.clickMenu("Label posts");
    rules.getRange("E2").setValue("contest");
    await deleted.workbook.waitForCalculation();
    expect(rules.getRange("A1:E2").getDisplayValues()).toEqual([
      ["Label", "Field", "Check", "Owner", "Contains"],
      ["Contest", "Text", "", "Noor", "contest"],
    ]);
    expect(Object.values(await labelsOf(deleted))).toEqual(["Contest", "", "", ""]);
  });

  it("are in a spreadsheet in Spanish under Spanish names, also in sheets that a first import creates", async () => {
    const spanish = openAddOn({ locale: "es_ES", user: { email: "noor@example.com", locale: "es", role: "owner" } });
    spanish.addOn.clickMenu("Etiquetar publicaciones");
    setRules(spanish, [["Sorteo", "Día de la semana", "sábado"]], "Etiquetas");
    await importInto(spanish.addOn, batchOf([post(1, { text: "Hogaza" })]));
    expect(await labelsOf(spanish, "Publicaciones", ["Texto", "Etiquetas"])).toEqual({ Hogaza: "Sorteo" });
    await ask(spanish.addOn, "setWorkbookLanguage", "nl");
    expect(await labelsOf(spanish, "Berichten", ["Tekst", "Labels"])).toEqual({ Hogaza: "Sorteo" });
    // The rule's own words stay, and so does what it does.
    expect(sheetOf(spanish, "Labels").getRange("A1:D2").getDisplayValues()).toEqual([
      ["Label", "Veld", "Bevat", "Controle"],
      ["Sorteo", "Weekdag", "sábado", ""],
    ]);
    await importInto(spanish.addOn, batchOf([post(2, { text: "Otra" })]));
    expect(await labelsOf(spanish, "Berichten", ["Tekst", "Labels"])).toEqual({ Hogaza: "Sorteo", Otra: "Sorteo" });
  });
});
