import { columnLetters } from "../../a1-notation.ts";
import { formulasBefore } from "../../functions/formula/formula-pair.ts";
import { englishFormula } from "../../functions/formula-dialect.ts";
import type { SharedSheet, Sharing } from "../../importer/server-calls.ts";
import { ownedSchedules } from "../connect/owned-schedules.ts";
import { isViewer } from "../sheet/may-write.ts";

import { workbookLanguage } from "../text-of.ts";
import { type OwnFormula, ownFormulas } from "./sharing-formulas.ts";
import { readRecord } from "./sharing-record.ts";
import { type Stretch, stretchesOf } from "./sharing-scope.ts";
import { findSecrets } from "./sharing-secrets.ts";

function sharedSheet({ sheet }: Stretch, own: readonly OwnFormula[]): SharedSheet[] {
  const [first] = own;
  if (!first) return [];
  const without = own.filter(({ result }) => result.formula === null);
  return [
    {
      sheetId: sheet.getSheetId(),
      name: sheet.getName(),
      formulas: own.length,
      first: `${columnLetters(first.column)}${first.row}`,
      withoutNative: without.length,
      functions: [...new Set(without.flatMap(({ result }) => result.without))].sort(),
    },
  ];
}

/** How many formulas of the workbook can be brought back. */
function replacedFormulas(stretches: readonly Stretch[], locale: string): Sharing["replaced"] {
  const record = readRecord();
  if (!record) return null;
  const before = formulasBefore(record.pairs);
  let formulas = record.frozen.reduce((sum, { rows }) => sum + rows, 0);
  for (const { range } of stretches)
    for (const written of range.getFormulas().flat())
      if (written !== "" && before(englishFormula(written, locale)) !== null) formulas++;
  return formulas > 0 ? { at: record.at, formulas } : null;
}

/** What another person will see of the workbook. Looks at all of it and changes nothing. */
export function readSharing(): Sharing {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const stretches = stretchesOf("workbook");
  return {
    sheets: stretches.flatMap((stretch) => sharedSheet(stretch, ownFormulas(stretch, locale))),
    schedules: ownedSchedules(),
    secrets: findSecrets(),
    replaced: replacedFormulas(stretches, locale),
    language: workbookLanguage(),
    mayChange: !isViewer(),
  };
}
