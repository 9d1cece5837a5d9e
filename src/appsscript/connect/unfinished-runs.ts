import type { Days } from "../../importer/connections/import-period.ts";
import type { Place } from "../../importer/connections/run-import.ts";
import type { TableName } from "../../tables/index.ts";
import { notInCells } from "./not-in-cells.ts";
import type { KeptNote } from "./run-text.ts";

/** A user's own run that has not come to its end: where it goes on, and what it did so far. It holds no secret. */
export interface UnfinishedRun {
  /** What it reads; see `printOf`. */
  print: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  days: Days;
  place: Place | null;
  /** When it goes on by itself, milliseconds since 1970; null where it needs a click. */
  goesOnAt: number | null;
  /** Until when the platform wants to be left alone, also by a click; null where it does not. */
  waitsUntil: number | null;
  tables: Partial<Record<TableName, TableSoFar>>;
  read: number;
  notes: KeptNote[];
  /** The account's name as the platform tells it. */
  account: string;
  /** How often it stopped because of trouble that may pass. */
  stops: number;
}

/** What a run has done to a table, under the id that its history line and undo go by. */
export interface TableSoFar {
  import: string;
  /** Null until rows were written. */
  sheetId: number | null;
  sheet: string;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
}

/** A property holds 9 KB; a character takes up to three bytes. */
const pieceLength = 2_900;

function properties(): GoogleAppsScript.Properties.Properties {
  notInCells();
  return PropertiesService.getUserProperties();
}

const prefix = () => `engagement.run.${SpreadsheetApp.getActiveSpreadsheet().getId()}.`;

/** The pieces of a kept run, in their order, out of all properties. */
const piecesOf = (all: Readonly<Record<string, string>>, start: string): string[] => {
  const pieces: string[] = [];
  for (let place = 0; all[start + place] !== undefined; place++) pieces.push(all[start + place] as string);
  return pieces;
};

/** Puts pieces together that were written at once; null where a run was killed while it wrote them. */
function joined(pieces: readonly string[]): UnfinishedRun | null {
  const parts = pieces.map((piece) => /^(\w+)\/(\d+)\/([\s\S]*)$/.exec(piece));
  const [stamp, count] = parts[0]?.slice(1) ?? [];
  if (count !== String(parts.length) || parts.some((part) => part?.[1] !== stamp)) return null;
  return JSON.parse(parts.map((part) => part?.[3]).join("")) as UnfinishedRun;
}

/** This user's unfinished run of an import in this workbook. */
export const readUnfinished = (id: string): UnfinishedRun | null =>
  joined(piecesOf(properties().getProperties(), `${prefix()}${id}.`));

export function keepUnfinished(id: string, run: UnfinishedRun): void {
  const text = JSON.stringify(run);
  const count = Math.ceil(text.length / pieceLength);
  const stamp = Utilities.getUuid().slice(0, 8);
  const start = `${prefix()}${id}.`;
  const pieces: Record<string, string> = {};
  for (let place = 0; place < count; place++)
    pieces[start + place] = `${stamp}/${count}/${text.slice(place * pieceLength, (place + 1) * pieceLength)}`;
  const kept = properties();
  const surplus = piecesOf(kept.getProperties(), start).length - count;
  for (let place = count; place < count + surplus; place++) kept.deleteProperty(start + place);
  kept.setProperties(pieces);
}

export function forgetUnfinished(id: string): void {
  const kept = properties();
  const start = `${prefix()}${id}.`;
  for (const key of kept.getKeys()) if (key.startsWith(start)) kept.deleteProperty(key);
}

/** All of this user's unfinished runs in this workbook, by the import's id. */
export function unfinishedRuns(): Map<string, UnfinishedRun> {
  const all = properties().getProperties();
  const start = prefix();
  const ids = Object.keys(all).flatMap((key) =>
    key.startsWith(start) && key.endsWith(".0") ? [key.slice(start.length, -2)] : [],
  );
  const runs = ids.map((id) => [id, joined(piecesOf(all, `${start}${id}.`))] as const);
  return new Map(runs.filter((entry): entry is readonly [string, UnfinishedRun] => entry[1] !== null));
}
