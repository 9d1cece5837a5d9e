import type { Connector, ListSource, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import type { Row, TableName } from "../../src/tables/define-table.ts";

/** A connector's list for a table. */
export function listOf({ id, tables }: Connector, table: TableName): ListSource {
  const source = tables[table];
  if (!source || "snapshot" in source) throw new Error(`${id} has no list for ${table}.`);
  return source;
}

/** The rows of a response body, without details. */
export function readRows(connector: Connector, table: TableName, body: Json, run: Run, part: Json = null): Row[] {
  const source = listOf(connector, table);
  const rows = source.items(body, run, part).map((item) => source.row(item, run, {}));
  return rows.filter((row) => row !== null);
}
