import { describe, expect, it } from "vitest";
import { instagram, readBatch } from "../importer/read-text-file.ts";
import { ask, importInto, noor, type OpenAddOn, openAddOn } from "./add-on.ts";

/** An export of the day; `likes` differ from one to the next. */
const exported = (day: string, likes: string, language: "en" | "es" | "nl" = "en") =>
  readBatch(instagram([{ Likes: likes }]), { name: "posts.csv", exportedOn: day }, { language });

function cellsBelow({ app }: OpenAddOn, sheetName: string, headers: readonly string[]): unknown[][] {
  const [header = [], ...rows] = app.getSheetByName(sheetName)?.getDataRange().getDisplayValues() ?? [];
  return rows.map((row) => headers.map((name) => row[header.indexOf(name)]));
}

const valuesOf = ({ app }: OpenAddOn, sheetName: string) =>
  JSON.stringify(app.getSheetByName(sheetName)?.getDataRange().getValues().slice(1));

describe("where a row comes from, in the spreadsheet's language", () => {
  it("is Dutch in a Dutch spreadsheet, also where the person who imports reads Spanish", async () => {
    const opened = openAddOn({ user: { ...noor, locale: "nl" } });
    await ask(opened.addOn, "setWorkbookLanguage", "nl");
    await ask(opened.addOn, "setLanguage", "es");
    await importInto(opened.addOn, await exported("2026-05-31", "310", "es"));
    expect(cellsBelow(opened, "Berichten", ["Bron"])).toEqual([["Instagram-export van content (31-05-2026)"]]);
  });

  it("changes nothing when the file is imported again in another language, and an older file stays the older one", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, await exported("2026-05-20", "310"));
    await opened.workbook.waitForCalculation();
    const before = valuesOf(opened, "Posts");
    await ask(opened.addOn, "setWorkbookLanguage", "es");
    expect(await importInto(opened.addOn, await exported("2026-05-20", "310"))).toMatchObject({
      updated: 0,
      unchanged: 1,
    });
    expect(valuesOf(opened, "Publicaciones")).toBe(before);
    await importInto(opened.addOn, await exported("2026-05-12", "290"));
    const headers = ["Me gusta", "Origen"];
    expect(cellsBelow(opened, "Publicaciones", headers)).toEqual([["310", "Instagram content export (2026-05-20)"]]);
    await importInto(opened.addOn, await exported("2026-05-28", "315"));
    await importInto(opened.addOn, await exported("2026-05-27", "312"));
    expect(cellsBelow(opened, "Publicaciones", headers)).toEqual([
      ["315", "Exportación de contenido de Instagram (28/05/2026)"],
    ]);
  });
});
