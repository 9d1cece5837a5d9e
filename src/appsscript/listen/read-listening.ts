import type { Brand } from "../../connectors/define-connector.ts";
import { addDays } from "../../connectors/json.ts";
import type { Listening } from "../../rpc/listen-calls.ts";
import { cellToKeyValue } from "../../tables/cells.ts";
import { tables } from "../../tables/index.ts";
import { keepAgreements } from "../connect/agreements.ts";
import { spreadsheetTimeZone } from "../open-spreadsheet.ts";
import { findColumns } from "../sheet/columns.ts";
import { readColumns } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { sheetsOf } from "../sheet/table-sheet.ts";
import { loadBrands, storeBrands } from "./brands.ts";
import { type MentionRow, summarizeMentions } from "./summarize-mentions.ts";

const summaryDays = 28;

/** The mentions of one sheet, without those that have no date. */
function readMentions(sheet: GoogleAppsScript.Spreadsheet.Sheet): MentionRow[] {
  const columns = findColumns(sheet, tables.mentions);
  const columnsOfFields = ["account", "published_at", "sentiment", "language", "rating"].map((field) =>
    columns.get(field),
  );
  const [account, publishedAt] = columnsOfFields;
  if (account === undefined || publishedAt === undefined) return [];
  const numbers = columnsOfFields.filter((number) => number !== undefined);
  const rows = readColumns(sheet, numbers, 2, Math.max(0, sheet.getLastRow() - 1), spreadsheetZone());
  return rows.flatMap((cells) => {
    const [name, serial, sentiment, language, rating] = columnsOfFields.map((number) =>
      number === undefined ? "" : cells[numbers.indexOf(number)],
    );
    if (typeof serial !== "number") return [];
    return [
      {
        account: String(name),
        day: String(cellToKeyValue(serial, "date")),
        sentiment: typeof sentiment === "number" ? sentiment : null,
        language: String(language),
        hasRating: typeof rating === "number",
      },
    ];
  });
}

/** The tracked brands, and a summary of their mentions in the last four weeks, today included. */
export function readListening(): Listening {
  const to = Utilities.formatDate(new Date(), spreadsheetTimeZone(), "yyyy-MM-dd");
  const from = addDays(to, 1 - summaryDays);
  const brands = loadBrands();
  const sheets = brands.length === 0 ? [] : sheetsOf("mentions");
  const mentions = sheets.reduce<MentionRow[]>((all, sheet) => all.concat(readMentions(sheet)), []);
  return { brands, from, to, summaries: summarizeMentions(brands, mentions, from, to) };
}

export function saveBrands(brands: Brand[]): Listening {
  keepAgreements(() => storeBrands(brands));
  return readListening();
}
