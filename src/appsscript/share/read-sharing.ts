import { columnLetters } from "../../a1-notation.ts";
import { originalFormulaFinder } from "../../functions/formula/formula-pair.ts";
import { englishFormula } from "../../functions/formula-dialect.ts";
import type { SharedSheet, Sharing } from "../../rpc/script-calls.ts";
import { loadClient } from "../client/client.ts";
import { scheduledImports } from "../connect/scheduled-imports.ts";
import { idOf, nameOf, spreadsheetLocale } from "../open-spreadsheet.ts";
import { isViewer } from "../sheet/assert-can-edit.ts";
import { type AddOnFormula, findAddOnFormulas } from "./add-on-formulas.ts";
import { findSecrets } from "./find-secrets.ts";
import { loadSharingRecord } from "./sharing-record.ts";
import { areasIn, type SheetArea } from "./sheet-areas.ts";

function sharedSheet({ sheet }: SheetArea, addOnFormulas: readonly AddOnFormula[]): SharedSheet[] {
  const [first] = addOnFormulas;
  if (!first) return [];
  const notConvertible = addOnFormulas.filter(({ result }) => result.formula === null);
  return [
    {
      sheetId: idOf(sheet),
      name: nameOf(sheet),
      formulas: addOnFormulas.length,
      first: `${columnLetters(first.column)}${first.row}`,
      withoutNative: notConvertible.length,
      functions: [...new Set(notConvertible.flatMap(({ result }) => result.withoutNative))].sort(),
    },
  ];
}

/** How many replaced formulas can be restored; null for none. */
function replacedFormulas(areas: readonly SheetArea[], locale: string): Sharing["replaced"] {
  const record = loadSharingRecord();
  if (!record) return null;
  const before = originalFormulaFinder(record.pairs);
  let formulas = record.frozen.reduce((sum, { rows }) => sum + rows, 0);
  for (const { range } of areas)
    for (const current of range.getFormulas().flat())
      if (current !== "" && before(englishFormula(current, locale)) !== null) formulas++;
  return formulas > 0 ? { at: record.at, formulas } : null;
}

/** What others will see in the spreadsheet. Reads all of it and changes nothing. */
export function readSharing(): Sharing {
  const locale = spreadsheetLocale();
  const areas = areasIn("workbook");
  return {
    sheets: areas.flatMap((area) => sharedSheet(area, findAddOnFormulas(area, locale))),
    schedules: scheduledImports(),
    secrets: findSecrets(),
    replaced: replacedFormulas(areas, locale),
    canEdit: !isViewer(),
    client: loadClient(),
  };
}
