import { describe, expect, it } from "vitest";
import { ask, batchOf, bo, importInto, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";
import { shareAfterComparing } from "./share.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Opened = ReturnType<typeof openAddOn>;

const openWithSampleData = preparedOnce(async (locale: string = "en_US") => {
  const opened = openAddOn({ locale });
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  await opened.workbook.waitForCalculation();
  return opened;
});

const sheetOf = ({ app }: Opened, name: string) => app.getSheetByName(name) as Sheet;

async function shown(opened: Opened, name: string): Promise<string[][]> {
  await opened.workbook.waitForCalculation();
  return sheetOf(opened, name).getDataRange().getDisplayValues();
}

const switchTo = ({ addOn }: Opened, language: string) =>
  ask<{ renamed: number }>(addOn, "setWorkbookLanguage", language);

describe("the language of a spreadsheet", () => {
  it.each(["en_US", "nl_NL"])(
    "changing the language renames the add-on's sheets, headers, bands and notes, in %s",
    async (locale) => {
      const opened = await openWithSampleData(locale);
      expect((await switchTo(opened, "nl")).renamed).toBeGreaterThan(25);
      const [headers = [], first = []] = await shown(opened, "Berichten");
      expect(headers.slice(0, 6)).toEqual([
        "Gepubliceerd op",
        "Platform",
        "Tekst",
        "Engagement rate op volgers",
        "Niveau",
        "Interacties",
      ]);
      expect(headers).toEqual(expect.arrayContaining(["Volgers", "Opgeslagen"]));
      expect(first[headers.indexOf("Niveau")]).toBe("Gemiddeld");
      const note = sheetOf(opened, "Berichten")
        .getRange(1, headers.indexOf("Volgers") + 1)
        .getNote();
      expect(note).toMatch(/^Volgers van het account.*\nBron: instagram-content\nLaatste import: 01-06-2026 11:00$/);
    },
  );

  it("changing the language back restores every text exactly", async () => {
    const opened = await openWithSampleData();
    const everything = () => {
      const range = sheetOf(opened, "Posts").getDataRange();
      return [range.getFormulas(), range.getDisplayValues(), range.getNotes(), range.getNumberFormats()];
    };
    const before = everything();
    await switchTo(opened, "es");
    expect(opened.app.getSheetByName("Posts")).toBeNull();
    await switchTo(opened, "en");
    await opened.workbook.waitForCalculation();
    expect(everything()).toEqual(before);
  });

  it("changing the language does not change what users named or wrote", async () => {
    const opened = await openWithSampleData();
    const sheet = sheetOf(opened, "Posts");
    const headers = (await shown(opened, "Posts"))[0] as string[];
    const at = (name: string) => sheet.getRange(1, headers.indexOf(name) + 1);
    at("Likes").setValue("Hearts").setNote("Counted by hand");
    at("Band").setFormula(at("Band").getFormula().replace('"Band"', '"Level"'));
    sheet.getRange(1, headers.length + 2).setValue("Followers");
    sheet.setName("Spring");
    await switchTo(opened, "es");
    const [now = []] = await shown(opened, "Spring");
    expect(now).toEqual(expect.arrayContaining(["Hearts", "Level", "Followers", "Seguidores", "Interacciones"]));
    expect(at("Likes").getNote()).toBe("Counted by hand");
  });

  it("an import by another user uses the spreadsheet's language", async () => {
    const opened = await openWithSampleData();
    await switchTo(opened, "es");
    await importInto(opened.openAs(bo), batchOf([{ ...post(3), reach: 4_000 }]));
    const [headers = [], ...rows] = await shown(opened, "Publicaciones");
    expect(headers).toEqual(expect.arrayContaining(["Alcance", "Tasa de interacción por alcance"]));
    expect(rows).toHaveLength(3);
    expect(rows[2]?.[headers.indexOf("Nivel")]).toBe("Medio");
  });

  it("changing the language also changes built-in formulas that replaced the add-on's", async () => {
    const opened = await openWithSampleData();
    await shareAfterComparing(opened.addOn);
    await switchTo(opened, "es");
    const rows = (await opened.displayWithoutAddOn()).Publicaciones as string[][];
    expect(rows[1]?.[rows[0]?.indexOf("Nivel") as number]).toBe("Medio");
    await ask(opened.addOn, "bringFormulasBack", "workbook");
    const formulas = sheetOf(opened, "Publicaciones").getDataRange().getFormulas().flat();
    expect(formulas.filter((formula) => formula.includes("ENGAGEMENT_BAND(") && formula.includes('"es"'))).toHaveLength(
      1,
    );
  });
});
