import { impossibleValues } from "../../tables/impossible-values.ts";
import type { Row, TableName } from "../../tables/index.ts";
import { tables } from "../../tables/index.ts";
import type { Run } from "../define-connector.ts";
import { addDays } from "../json.ts";
import { impossibleExample } from "../run-notes.ts";
import { isInPeriod } from "../wall-clock.ts";
import type { NoteKind } from "./send-batch.ts";

/** Names a row to somebody who looks for it at the platform. */
function nameOf(row: Row): string {
  const { url, title, date, value } = row;
  const id = Object.entries(row).find(([field, found]) => field.endsWith("_id") && found !== null)?.[1];
  const name = url ?? id ?? title ?? value ?? date ?? "";
  return String(name).slice(0, 120);
}

function isWanted(table: TableName, row: Row, run: Run): boolean {
  const { time: field, isSnapshot } = tables[table];
  const time = row[field];
  return isSnapshot === true || typeof time !== "string" || isInPeriod(time, run);
}

/**
 * Returns a function that takes out of rows what no platform can mean, and notes it with the first row of each kind.
 * Returns null for a row that is not in the period.
 */
export function createImpossibleFilter(
  table: TableName,
  run: Run,
  addNote: (kind: NoteKind, what: string, count: number) => void,
): (row: Row) => Row | null {
  const latestDay = addDays(run.today, 1);
  const { time } = tables[table];
  const examples = new Map<string, string>();
  const note = (kind: NoteKind, row: Row, field: string, value: string | number, why: string) => {
    const key = `${field} ${why}`;
    const example = examples.get(key) ?? impossibleExample({ field, value, row: nameOf(row) });
    examples.set(key, example);
    addNote(kind, example, 1);
  };
  return (row) => {
    const found = impossibleValues(tables[table], row, latestDay);
    const ofTime = found.find(({ field }) => field === time);
    if (ofTime === undefined && !isWanted(table, row, run)) return null;
    if (ofTime?.why === "future") {
      note("ahead", row, time, ofTime.value, ofTime.why);
      return null;
    }
    if (found.length === 0) return row;
    for (const { field, value, why } of found) note("impossible", row, field, value, why);
    return { ...row, ...Object.fromEntries(found.map(({ field }) => [field, null])) };
  };
}
