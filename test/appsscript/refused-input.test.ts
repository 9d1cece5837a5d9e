import { expect, it } from "vitest";
import { execution } from "../emulator/open-spreadsheet.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of two posts in which a rule of the user rejects more than 250 likes. */
async function withRule(locale = "en") {
  const opened = openAddOn({ user: { email: "noor@example.com", locale, role: "owner" } });
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  const app = opened.workbook.spreadsheetApp(execution(), null);
  const sheet = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((each) => each.getLastRow() > 0) as Sheet;
  const [headers = []] = sheet.getDataRange().getValues();
  const column = headers.findIndex((header) => /^(Likes|Me gusta|Vind-ik-leuks)$/.test(String(header))) + 1;
  const likes = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const rule = app.newDataValidation().requireNumberBetween(0, 250);
  likes.setDataValidation(rule.setAllowInvalid(false).build());
  const shown = () => likes.getValues().flat().slice(0, 4);
  return { ...opened, likes, shown };
}

it.each([
  ["en", "A validation rule in the spreadsheet rejects the new value", "Data > Data validation"],
  ["es", "Una regla de validación de la hoja de cálculo rechaza el valor nuevo de", "Datos > Validación de datos"],
  ["nl", "Een validatieregel van de spreadsheet weigert de nieuwe waarde van", "Gegevens > Gegevensvalidatie"],
])(
  "an import that a data validation rule rejects says so (%s), and is complete once the rule is gone",
  async (...row) => {
    const [locale, what, advice] = row;
    const { addOn, likes, shown } = await withRule(locale);
    const newer = batchOf([post(1, { likes: 120 }), post(2, { likes: 900 }), post(3)]);
    const failed = await importInto(addOn, newer).catch((error: Error) => error.message);
    expect(failed).toContain(what);
    expect(failed).toMatch(/[A-Z]+3/);
    expect(failed).toContain(advice);
    likes.setDataValidation(null);
    await importInto(addOn, newer);
    expect(shown()).toEqual([120, 900, 300, ""]);
    await importInto(addOn, newer);
    expect(shown()).toEqual([120, 900, 300, ""]);
  },
);

it("imports into other sheets go on while a rule rejects one", async () => {
  const { addOn } = await withRule();
  await expect(importInto(addOn, batchOf([post(2, { likes: 900 })]))).rejects.toThrow(
    "A validation rule in the spreadsheet rejects",
  );
  const campaigns = batchOf([{ campaign_id: "1", sent_at: "2026-05-02", sent: 100 }], { table: "campaigns" });
  expect(await importInto(addOn, campaigns)).toMatchObject({ added: 1 });
});

it("an import within the rule is written", async () => {
  const { addOn, shown } = await withRule();
  await importInto(addOn, batchOf([post(1, { likes: 250 })]));
  expect(shown()).toEqual([250, 200, "", ""]);
  expect(await ask(addOn, "readHistory")).toHaveLength(2);
});
