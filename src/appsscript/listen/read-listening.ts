import { keyValueOf } from "../../importer/cells.ts";
import type { Listening } from "../../importer/listening/listen-calls.ts";
import { type HeardMention, sumUpMentions } from "../../importer/listening/sum-up-mentions.ts";
import type { Brand } from "../../platforms/define-platform.ts";
import { dayAfter } from "../../platforms/json.ts";
import { tables } from "../../tables/index.ts";
import { findColumns } from "../sheet/columns.ts";
import { readColumns } from "../sheet/sheet-cells.ts";
import { tableOf } from "../sheet/table-sheet.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { keepBrands, readBrands } from "./brands.ts";

const daysSummedUp = 28;

/** The mentions of one sheet; those without a date belong to no period. */
function mentionsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): HeardMention[] {
  const columns = findColumns(sheet, tables.mentions);
  const wanted = ["account", "published_at", "sentiment"].map((field) => columns.get(field));
  const [account, publishedAt, sentiment] = wanted;
  if (account === undefined || publishedAt === undefined) return [];
  const numbers = [account, publishedAt, ...(sentiment === undefined ? [] : [sentiment])];
  const rows = readColumns(sheet, numbers, 2, Math.max(0, sheet.getLastRow() - 1), workbookZone());
  return rows.flatMap(([name, serial, mood]) =>
    typeof serial === "number"
      ? [
          {
            account: String(name),
            day: String(keyValueOf(serial, "date")),
            sentiment: typeof mood === "number" ? mood : null,
          },
        ]
      : [],
  );
}

/** The brands that are listened for, and what was heard of them in the last four weeks. */
export function readListening(): Listening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const to = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
  const from = dayAfter(to, 1 - daysSummedUp);
  const brands = readBrands();
  const sheets = brands.length === 0 ? [] : spreadsheet.getSheets().filter((sheet) => tableOf(sheet) === "mentions");
  const mentions = sheets.reduce<HeardMention[]>((all, sheet) => all.concat(mentionsOf(sheet)), []);
  return { brands, from, to, heard: sumUpMentions(brands, mentions, from, to) };
}

export function saveBrands(brands: Brand[]): Listening {
  keepBrands(brands);
  return readListening();
}
