import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/appsscript/sheet/header-row.ts";
import { ask, batchOf, importInto, noor, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Header and note of version 0.1 for a Dutch column, by its name now. */
const earlier = {
  Reacties: ["Opmerkingen", "Geschreven antwoorden: opmerkingen, op X antwoorden."],
  Likes: ["Likes", "Goedkeuring met één tik: likes, op Facebook en LinkedIn alle reacties met een symbool."],
} as const;
const earlierRate = "Interactiepercentage naar volgers";

/** A Dutch spreadsheet with two posts whose headers and notes version 0.1 wrote. */
const withEarlierNames = preparedOnce(async () => {
  const opened = openAddOn({ user: { ...noor, locale: "nl" } });
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  await opened.workbook.waitForCalculation();
  const sheet = opened.app.getSheetByName("Berichten") as Sheet;
  const headers = sheet.getDataRange().getValues()[0] ?? [];
  for (const [name, [header, help]] of Object.entries(earlier)) {
    const cell = sheet.getRange(1, headers.indexOf(name) + 1).setValue(header);
    cell.setNote([help, ...cell.getNote().split("\n").slice(1)].join("\n"));
  }
  const rate = sheet.getRange(1, headers.indexOf("Engagement rate op volgers") + 1);
  rate.setFormula(rate.getFormula().replace("Engagement rate op volgers", earlierRate));
  await opened.workbook.waitForCalculation();
  return opened;
});

const newer = batchOf([post(2, { comments: 90 }), post(3)], { exportedOn: "2026-06-02" });
type Opened = Pick<Awaited<ReturnType<typeof withEarlierNames>>, "app" | "workbook">;
const sheetOf = ({ app }: Opened, name: string) => app.getSheetByName(name) as Sheet;
const shown = async (opened: Opened, name: string) => {
  await opened.workbook.waitForCalculation();
  return sheetOf(opened, name).getDataRange().getDisplayValues();
};

describe("a Dutch sheet with the headers of version 0.1", () => {
  it("gets newer posts in the same columns", async () => {
    const opened = await withEarlierNames();
    expect(await importInto(opened.addOn, newer)).toMatchObject({ sheet: "Berichten", added: 1, updated: 1 });
    const [headers = [], ...rows] = await shown(opened, "Berichten");
    expect(headers).not.toContain("Reacties");
    expect(rows.map((row) => row[headers.indexOf("Opmerkingen")])).toContain("90");
    expect(headers.filter((header) => header.startsWith("Interactie"))).toContain(earlierRate);
  });

  it("gets newer posts in the same columns after it went through Excel", async () => {
    const opened = (await withEarlierNames()).throughExcelAs(noor);
    expect(await importInto(opened.addOn, newer)).toMatchObject({ sheet: "Berichten", added: 1, updated: 1 });
    const [headers = []] = await shown(opened, "Berichten");
    expect(headers.filter((header) => ["Reacties", "Engagement rate op volgers"].includes(header))).toEqual([]);
  });

  it("has the current notes after the next import", async () => {
    const opened = await withEarlierNames();
    await importInto(opened.addOn, newer);
    const notes = sheetOf(opened, "Berichten").getDataRange().getNotes()[0] ?? [];
    expect(notes.filter((note) => /Geschreven antwoorden|één tik/.test(note))).toEqual([]);
    expect(notes.join("\n")).toContain("Reacties (op X antwoorden).\nBron: ");
  });

  it("has English headers after the spreadsheet's language is changed", async () => {
    const opened = await withEarlierNames();
    await ask(opened.addOn, "setWorkbookLanguage", "en");
    const [headers = []] = await shown(opened, "Posts");
    expect(headers).toEqual(expect.arrayContaining(["Comments", "Engagement rate by followers"]));
    expect(headers).not.toContain("Opmerkingen");
  });
});

it.each([
  ["Bezorgd", "delivered"],
  ["Unieke openingen", "opens"],
  ["Totaal openingen", "total_opens"],
  ["Uitschrijvingen", "unsubscribes"],
] as const)("a Dutch sheet of campaigns whose header is still “%s” is read as before", (header, field) => {
  expect(namesIn("nl", "fields", field)).toContain(header);
});

it("a Dutch sheet of campaigns with the title “Klikken per opening” keeps that column", () => {
  expect(namesIn("nl", "calculated", "click_to_open_rate")).toContain("Klikken per opening");
});

it("a Dutch sheet of episodes with the title “Afgespeeld” keeps that column", () => {
  expect(namesIn("nl", "fields", "plays")).toEqual(["Plays", "Afgespeeld"]);
});
