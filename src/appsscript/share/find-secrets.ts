import { columnLetters } from "../../a1-notation.ts";
import type { Sharing } from "../../rpc/script-calls.ts";
import { allSheets, openSpreadsheet } from "../open-spreadsheet.ts";
import { documentProperties } from "../stored-properties.ts";
import { looksLikeSecret } from "./looks-like-secret.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells searched per sheet: reading more would take minutes. */
const maxCells = 400_000;
const maxFound = 20;

function findSecretCells(sheet: Sheet, texts: unknown[][]): string[] {
  const found: string[] = [];
  texts.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell === "string" && looksLikeSecret(cell))
        found.push(`${sheet.getName()}!${columnLetters(column + 1)}${row + 1}`);
    });
  });
  return found;
}

/**
 * Searches everything stored with the spreadsheet for passwords, keys and tokens: cells, notes, properties and
 * metadata.
 */
export function findSecrets(): Sharing["secrets"] {
  const spreadsheet = openSpreadsheet();
  const found: string[] = [];
  let [cells, notes] = [0, 0];
  for (const sheet of allSheets()) {
    const columns = sheet.getLastColumn();
    if (columns === 0) continue;
    const rows = Math.min(sheet.getLastRow(), Math.floor(maxCells / columns));
    const range = sheet.getRange(1, 1, rows, columns);
    const allNotes = range.getNotes();
    found.push(...findSecretCells(sheet, range.getValues()), ...findSecretCells(sheet, range.getFormulas()));
    found.push(...findSecretCells(sheet, allNotes));
    cells += rows * columns;
    notes += allNotes.reduce((sum, row) => sum + row.filter((note) => note !== "").length, 0);
  }
  const properties = Object.entries(documentProperties.getProperties());
  const metadata = spreadsheet.createDeveloperMetadataFinder().find();
  const texts = [...properties, ...metadata.map((each) => [each.getKey(), each.getValue() ?? ""] as const)];
  found.push(...texts.filter(([, text]) => looksLikeSecret(text)).map(([key]) => key));
  return { found: [...new Set(found)].slice(0, maxFound), cells, notes };
}
