import { stagingTable } from "../../../bigquery/job-ids.ts";
import { countMovedQuery } from "../../../bigquery/sql/count-moved.ts";
import { sqlName } from "../../../bigquery/sql/names.ts";
import type { FullSheet, MovedRows, MovePlan, MoveRequest } from "../../../rpc/bigquery-calls.ts";
import { type TableName, tables } from "../../../tables/index.ts";
import { isoDay } from "../../../time/day.ts";
import { wallClockOf } from "../../../time/serial-number.ts";
import { assertNotCustomFunction } from "../../connect/assert-not-custom-function.ts";
import { addToHistory, loadHistory } from "../../import/history.ts";
import { withImportLock } from "../../import/import-lock.ts";
import { allSheets, idOf, nameOf } from "../../open-spreadsheet.ts";
import { assertCanEdit } from "../../sheet/assert-can-edit.ts";
import { shareOfCells } from "../../sheet/cell-limit.ts";
import { rowSegments } from "../../sheet/row-segments.ts";
import { deleteRows } from "../../sheet/sheet-size.ts";
import { assertCanWriteTable, isSampleSheet, requireSheet, tableOf } from "../../sheet/table-sheet.ts";
import { userError } from "../../user-error.ts";
import { userText } from "../../user-text.ts";
import { type BigQueryClient, openBigQuery } from "../client.ts";
import type { TableKind } from "../ensure-table.ts";
import { loadRows, mergeLoaded, openTable } from "../import-rows.ts";
import { firstRow, queryConfiguration, runJob } from "../jobs.ts";
import { inBigQuery, unlessOutOfTime } from "../refusals.ts";
import { deleteTable } from "../tables.ts";
import { noteShown, requireShownTarget, requireTarget, type Target } from "../target.ts";
import { bigQueryTexts } from "../texts.ts";
import { writeMoveNote } from "./move-note.ts";
import { type MovableRows, readMovable, readTimes, rowsBefore, type TimedSheet } from "./older-rows.ts";

/** The share of a spreadsheet's cells from which moving is offered. */
const fullShare = 0.6;
/** How long a call works before the sidebar calls again. */
const callMs = 150_000;
/** Rows that are copied, checked and deleted together. */
const rowsAtOnce = 10_000;

/** The sheets of imports that take so much of the spreadsheet that older rows had better move. */
export const fullSheets = (): FullSheet[] =>
  allSheets().flatMap((sheet) => {
    if (tableOf(sheet) === null || isSampleSheet(sheet)) return [];
    const share = shareOfCells(sheet);
    return share > fullShare ? [{ sheetId: idOf(sheet), sheet: nameOf(sheet), share }] : [];
  });

function timedSheet(sheetId: number): TimedSheet {
  assertNotCustomFunction();
  assertCanEdit();
  const sheet = requireSheet(sheetId);
  const name = tableOf(sheet);
  const timed = name && !isSampleSheet(sheet) ? readTimes(sheet, name) : null;
  if (timed === null) throw userError(userText().errors.sheetGone);
  return timed;
}

/** What moving would do: the rows before a day, by default the first of the month that half of the rows are before. */
export function planMove({ sheetId, before }: { sheetId: number; before: string | null }): MovePlan {
  const timed = timedSheet(sheetId);
  const target = requireTarget();
  noteShown(target);
  const { project, dataset } = target;
  const serials = timed.times
    .filter((time): time is number => typeof time === "number" && time > 0)
    .sort((a, b) => a - b);
  const middle = serials[Math.floor(serials.length / 2)];
  const day = before ?? (middle === undefined ? "" : `${isoDay(wallClockOf(middle)).slice(0, 7)}-01`);
  const rows = day === "" ? 0 : rowsBefore(timed, day).length;
  return { before: day, rows, remaining: timed.times.length - rows, place: `${project}.${dataset}.${timed.name}` };
}

/**
 * Moves rows before a day, some at a time: copies them, counts them in BigQuery, and only then deletes them here. Whatever
 * ends it in between, no row is lost, and the next call finds those that are copied by their keys. Null if it is not finished.
 */
export function moveOlderRows({ id, sheetId, before, from }: MoveRequest): MovedRows | null {
  return withImportLock(() => {
    const timed = timedSheet(sheetId);
    assertCanWriteTable(timed.sheet);
    const client = openBigQuery(Date.now() + callMs);
    const places = rowsBefore(timed, before).slice(from);
    const group = places.slice(0, rowsAtOnce);
    const movable = readMovable(timed, group);
    const kept = group.length - movable.rows.length;
    if (movable.rows.length > 0) {
      const target = requireShownTarget();
      const copy = `${id}_${movable.hash}`;
      const kind = unlessOutOfTime(() => copyRows(client, target, timed.name, copy, movable));
      if (kind === null) return null;
      // Somebody may have sorted the sheet or changed a row meanwhile.
      const now = readMovable(timed, group);
      if (now.hash !== movable.hash || String(now.numbers) !== String(movable.numbers)) return null;
      addMoveToHistory(target, timed, id, { kind, hash: movable.hash, rows: movable.rows.length });
      for (const { first, count } of rowSegments(movable.numbers, 0).reverse()) deleteRows(timed.sheet, first, count);
      writeMoveNote(timed.sheet, timed.name, timed.columns, target, before);
      // Last, since a call that repeats the copy counts its rows.
      inBigQuery(target, timed.name, () => deleteTable(client, target, stagingTable(copy, timed.name)));
    }
    return { moved: movable.rows.length, kept, isDone: group.length === places.length };
  });
}

/** Adds the rows of a copy to the move's line in the history, before they are deleted here. */
function addMoveToHistory(
  { project, dataset, region }: Target,
  { sheet, name }: TimedSheet,
  id: string,
  { kind, hash, rows }: { kind: TableKind; hash: string; rows: number },
): void {
  const before = loadHistory().find((entry) => entry.id === id);
  const none = { added: 0, updated: 0, unchanged: 0, skipped: 0 };
  addToHistory(
    {
      ...{ import: id, table: name, sheetId: idOf(sheet), file: `BigQuery: ${dataset}.${name}`, format: "BigQuery" },
      ...none,
      bigQuery: { project, dataset, region, kind },
      copies: { ...before?.copies, [hash]: rows },
    },
    nameOf(sheet),
  );
}

/** Copies rows and counts them there. Throws a user error unless BigQuery has all of them. */
function copyRows(
  client: BigQueryClient,
  target: Target,
  table: TableName,
  id: string,
  { rows, keys }: MovableRows,
): TableKind {
  openTable(client, target, { import: id, table });
  loadRows(client, target, { import: id, table, rows, fieldsToFill: [] });
  return inBigQuery(target, table, () => {
    const { kind } = mergeLoaded(client, target, { import: id, table, rows: rows.length });
    const names = { staging: sqlName(target, stagingTable(id, table)), target: sqlName(target, table) };
    const configuration = queryConfiguration(countMovedQuery(tables[table], names));
    // Counted anew by each call, since rows are deleted because of it.
    const job = runJob(client, target, { importId: id, table, step: `count_${Date.now()}`, configuration });
    const found = Number(firstRow(client, target, job).found);
    if (found !== keys.size) throw userError(bigQueryTexts().errors.notAllMoved(keys.size - found));
    return kind;
  });
}
