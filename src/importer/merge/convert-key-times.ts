import type { Row, Table } from "../../tables/index.ts";
import { instantOfText } from "../../time/iso-time.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import type { Steps } from "./steps.ts";

const withZone = /(?<=T.{5,30})(?:Z|[+-]\d\d:?\d\d)$/;
const rowsPerStep = 5_000;

function wallClock(time: string, offset: ZoneOffset): string {
  const instant = instantOfText(time);
  return Number.isNaN(instant) ? time : new Date(instant + offset(instant)).toISOString().slice(0, 19);
}

/**
 * Rows whose key fields have times as the spreadsheet's clock shows them. The sheet's rows are matched by what their cells
 * show, so a time with a zone would match none, and importing the same file again would add its rows again.
 */
export function* convertKeyTimes(table: Table, rows: readonly Row[], offset: ZoneOffset): Steps<readonly Row[]> {
  const fields = [...new Set(table.keys.flat())].filter((field) => table.fields[field] === "time");
  if (fields.length === 0) return rows;
  const converted: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    let next = row;
    for (const field of fields) {
      const time = row[field];
      if (typeof time === "string" && withZone.test(time)) next = { ...next, [field]: wallClock(time, offset) };
    }
    converted.push(next);
  }
  return converted;
}
