import type { Row, Value } from "../../tables/define-table.ts";
import type { WriteRowsRequest } from "./spreadsheet-port.ts";

/** Rows without the names of their fields in each, which take half of a request. Null where a row has no value. */
export interface PackedRows {
  fields: string[];
  values: Value[][];
}

/** A request as the sidebar sends it. */
export type PackedWriteRequest = Omit<WriteRowsRequest, "rows"> & { rows: PackedRows };

export function packRows({ rows, ...request }: WriteRowsRequest): PackedWriteRequest {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => fields.map((field) => row[field] ?? null));
  return { ...request, rows: { fields, values } };
}

export function unpackRows({ rows: { fields, values }, ...request }: PackedWriteRequest): WriteRowsRequest {
  const rows = values.map((ofRow): Row => {
    const row: Row = {};
    ofRow.forEach((value, index) => {
      if (value !== null) row[fields[index] as string] = value;
    });
    return row;
  });
  return { ...request, rows };
}
