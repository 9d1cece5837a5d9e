import { sqlName } from "../../bigquery/sql/names.ts";
import { hasRates, ratesView, ratesViewQuery } from "../../bigquery/sql/rates-view.ts";
import { textAt } from "../../connectors/json.ts";
import { defaultBandSet } from "../../functions/engagement/bands.ts";
import type { TableName } from "../../tables/index.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import type { BigQueryClient } from "./client.ts";
import { createTable, patchTable, readTable } from "./tables.ts";
import { noteView, type Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/**
 * Makes sure that a table's view with engagement rates is there, as this version writes it. Returns a note if something
 * else has its name, which stays as it is.
 */
export function ensureRatesView(client: BigQueryClient, target: Target, table: TableName): string[] {
  if (!hasRates(table)) return [];
  const name = ratesView(table);
  const bands = defaultBandSet("default")[spreadsheetLanguage()];
  const view = { query: ratesViewQuery(table, sqlName(target, table), bands), useLegacySql: false };
  const present = readTable(client, target, name);
  const query = textAt(present, "view.query") ?? "";
  if (present === null) createTable(client, target, name, { description: bigQueryTexts().ratesView, view });
  else if (!query.includes("engagement_rate_by_followers")) return [bigQueryTexts().errors.notOurs(name).join(" ")];
  else if (query !== view.query) patchTable(client, target, name, { view });
  noteView(target, name);
  return [];
}
