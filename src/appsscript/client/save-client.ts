import type { Client } from "../../rpc/client-calls.ts";
import { tables } from "../../tables/index.ts";
import { type Language, languageOf } from "../../text/language.ts";
import { withDocumentLock } from "../document-lock.ts";
import { allSheets } from "../open-spreadsheet.ts";
import { assertCanEdit, assertCanEditColumns } from "../sheet/assert-can-edit.ts";
import { findColumns } from "../sheet/columns.ts";
import { revenueFormat } from "../sheet/format-column.ts";
import { maxRowsOf } from "../sheet/sheet-size.ts";
import { tableOf } from "../sheet/table-sheet.ts";
import { setWorkbookLanguage } from "../spreadsheet-language.ts";
import { saveText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { clientKey, loadClient, patterns } from "./client.ts";
import { openSummary } from "./summary-sheet.ts";

/** All of it fits in the spreadsheet's metadata, which a copy gets. */
const limits = { name: 60, accounts: 300, account: 100, logo: 1_000, total: 8_000 };

/** A client as it is stored. Throws a user error if something is wrong with it. */
function checked({ name, accounts, color, logo, currency }: Client): Client {
  const { errors } = userText();
  const client: Client = {
    name: name.replace(/\s+/g, " ").trim(),
    accounts: [...new Set(accounts.map((account) => account.trim()).filter((account) => account !== ""))],
    color: patterns.color.test(color.toLowerCase()) ? color.toLowerCase() : "",
    logo: logo.trim(),
    currency: currency.trim(),
  };
  if (client.name === "" || client.name.length > limits.name) throw userError(errors.clientName(limits.name));
  const isLong = client.accounts.some((account) => account.length > limits.account);
  if (isLong || client.accounts.length > limits.accounts || JSON.stringify(client).length > limits.total)
    throw userError(errors.clientAccounts(limits.accounts));
  if (!patterns.logo.test(client.logo) || client.logo.length > limits.logo) throw userError(errors.clientLogo);
  if (!patterns.currency.test(client.currency)) throw userError(errors.clientCurrency);
  return client;
}

export function saveClient(requested: Client, language: Language = spreadsheetLanguage()): Client {
  assertCanEdit();
  const client = checked(requested);
  withDocumentLock(() => {
    const revenue = loadClient().currency === client.currency ? [] : revenueColumns();
    openSummary(languageOf(language));
    // Before it is stored, so that the next call repeats it after a kill.
    formatRevenue(client.currency, revenue);
    saveText(clientKey, JSON.stringify(client));
  });
  // Last, since a refusal says that nothing was saved.
  if (language !== spreadsheetLanguage()) setWorkbookLanguage(language);
  return client;
}

/** The columns of revenue, below their headers. Throws a user error if one of them is protected. */
const revenueColumns = () =>
  allSheets().flatMap((sheet) => {
    if (tableOf(sheet) !== "campaigns") return [];
    const columns = findColumns(sheet, tables.campaigns);
    const column = columns.get("revenue");
    const rows = maxRowsOf(sheet) - columns.headerRow;
    if (column === undefined || rows < 1) return [];
    assertCanEditColumns(sheet, [column]);
    return [sheet.getRange(columns.headerRow + 1, column, rows, 1)];
  });

/** Columns of revenue that are there show the currency, or none if it is ""; later ones get it with their format. */
export function formatRevenue(currency: string, columns = revenueColumns()): void {
  for (const column of columns) column.setNumberFormat(revenueFormat(currency));
}
