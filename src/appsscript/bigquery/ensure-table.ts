import { type ColumnSchema, compareSchemas, tableSchema } from "../../bigquery/columns.ts";
import { logTable, undoneTable } from "../../bigquery/job-ids.ts";
import { logViewQuery } from "../../bigquery/sql/log-view.ts";
import { sqlName } from "../../bigquery/sql/names.ts";
import { type Json, listAt, textAt } from "../../connectors/json.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { tablesText } from "../../text/tables/index.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import type { BigQueryClient } from "./client.ts";
import { createTable, ensureUndoneTable, patchTable, readTable, toSchema } from "./tables.ts";
import { noteMade, type Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** `merge`: rows are updated in place. `log`: rows are only added, and a view shows the newest of each key. */
export type TableKind = "merge" | "log";

/** Columns by which BigQuery keeps rows together, so that a report of one account reads little. */
export const clustering = { fields: ["platform", "account"] };

/**
 * Makes sure that an import's table is there, with all columns of this version. Throws a user error if it is somebody else's
 * or a column has another type.
 */
export function ensureTable(
  client: BigQueryClient,
  target: Target,
  name: TableName,
): { kind: TableKind; notes: string[] } {
  const language = spreadsheetLanguage();
  const present = readTable(client, target, name);
  const isView = textAt(present, "type") === "VIEW";
  const kind: TableKind = present === null ? (target.hasBilling ? "merge" : "log") : isView ? "log" : "merge";
  const notes = present === null && target.made[name] !== undefined ? [bigQueryTexts().expired(name)] : [];
  const description = tablesText[language].names[name];
  if (kind === "merge") {
    if (present === null)
      createTable(client, target, name, {
        description,
        schema: toSchema(tableSchema(name, language)),
        timePartitioning: { type: "MONTH", field: tables[name].time },
        clustering,
      });
    else updateSchema(client, target, name, present, tableSchema(name, language));
  } else {
    const log = logTable(name);
    const columns = tableSchema(name, language, true);
    const presentLog = readTable(client, target, log);
    // The sandbox ends partitions 60 days after their own month: rows of older posts would be gone at once.
    if (presentLog === null) createTable(client, target, log, { description, schema: toSchema(columns), clustering });
    else updateSchema(client, target, log, presentLog, columns);
    ensureUndoneTable(client, target);
    const query = logViewQuery(tables[name], { log: sqlName(target, log), undone: sqlName(target, undoneTable) });
    if (present === null) createTable(client, target, name, { description, view: { query, useLegacySql: false } });
    else if (textAt(present, "view.query") !== query) {
      if (!/\brow_key\b/.test(textAt(present, "view.query") ?? ""))
        throw userError(bigQueryTexts().errors.notOurs(name));
      patchTable(client, target, name, { view: { query, useLegacySql: false } });
    }
  }
  if (present === null || target.made[name] === undefined) noteMade(target, name);
  return { kind, notes };
}

/** Adds the columns that earlier versions did not have. */
function updateSchema(
  client: BigQueryClient,
  target: Target,
  table: string,
  present: Json,
  expected: readonly ColumnSchema[],
): void {
  const fields = listAt(present, "schema.fields");
  const actual = fields.map((field) => ({ name: textAt(field, "name") ?? "", type: textAt(field, "type") ?? "" }));
  const { errors } = bigQueryTexts();
  if (actual.every(({ name }) => name !== "row_key")) throw userError(errors.notOurs(table));
  const { missing, mismatched } = compareSchemas(actual, expected);
  const [first] = mismatched;
  if (first) throw userError(errors.schema(table, first.column, first.type, first.expected));
  if (missing.length > 0)
    patchTable(client, target, table, { schema: { fields: [...fields, ...missing.map((column) => ({ ...column }))] } });
}
