import type { Checkpoint } from "../../connectors/sync/run-sync.ts";
import type { TableName } from "../../tables/index.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import type { Days } from "./import-period.ts";
import type { StoredNote } from "./run-text.ts";

/** A user's own run that has not come to its end: where it goes on, and what it did so far. It holds no secret. */
export interface UnfinishedRun {
  /** What it reads; see `printOf`. */
  print: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  days: Days;
  place: Checkpoint | null;
  /** When it goes on by itself, milliseconds since 1970; null where it needs a click. */
  goesOnAt: number | null;
  /** Until when the platform wants to be left alone, also by a click; null where it does not. */
  waitsUntil: number | null;
  tables: Partial<Record<TableName, TableProgress>>;
  read: number;
  notes: StoredNote[];
  /** The account's name as the platform tells it. */
  account: string;
  /** How often it stopped because of trouble that may pass. */
  stops: number;
}

/** What a run has done to a table, under the id that its history line and undo go by. */
export interface TableProgress {
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
const maxChunkLength = 2_900;

function properties(): GoogleAppsScript.Properties.Properties {
  assertNotCustomFunction();
  return PropertiesService.getUserProperties();
}

const keyPrefix = () => `engagement.run.${SpreadsheetApp.getActiveSpreadsheet().getId()}.`;

/** The pieces of a kept run, in their order, out of all properties. */
const chunksOf = (all: Readonly<Record<string, string>>, start: string): string[] => {
  const chunks: string[] = [];
  for (let index = 0; all[start + index] !== undefined; index++) chunks.push(all[start + index] as string);
  return chunks;
};

/** Puts pieces together that were written at once; null where a run was killed while it wrote them. */
function joinChunks(chunks: readonly string[]): UnfinishedRun | null {
  const parts = chunks.map((chunk) => /^(\w+)\/(\d+)\/([\s\S]*)$/.exec(chunk));
  const [stamp, count] = parts[0]?.slice(1) ?? [];
  if (count !== String(parts.length) || parts.some((part) => part?.[1] !== stamp)) return null;
  return JSON.parse(parts.map((part) => part?.[3]).join("")) as UnfinishedRun;
}

/** This user's unfinished run of an import in this workbook. */
export const loadUnfinishedRun = (id: string): UnfinishedRun | null =>
  joinChunks(chunksOf(properties().getProperties(), `${keyPrefix()}${id}.`));

export function saveUnfinishedRun(id: string, run: UnfinishedRun): void {
  const text = JSON.stringify(run);
  const count = Math.ceil(text.length / maxChunkLength);
  const stamp = Utilities.getUuid().slice(0, 8);
  const start = `${keyPrefix()}${id}.`;
  const chunks: Record<string, string> = {};
  for (let index = 0; index < count; index++)
    chunks[start + index] = `${stamp}/${count}/${text.slice(index * maxChunkLength, (index + 1) * maxChunkLength)}`;
  const store = properties();
  const surplusCount = chunksOf(store.getProperties(), start).length - count;
  for (let index = count; index < count + surplusCount; index++) store.deleteProperty(start + index);
  store.setProperties(chunks);
}

export function deleteUnfinishedRun(id: string): void {
  const store = properties();
  const start = `${keyPrefix()}${id}.`;
  for (const key of store.getKeys()) if (key.startsWith(start)) store.deleteProperty(key);
}

/** All of this user's unfinished runs in this workbook, by the import's id. */
export function loadUnfinishedRuns(): Map<string, UnfinishedRun> {
  const all = properties().getProperties();
  const start = keyPrefix();
  const ids = Object.keys(all).flatMap((key) =>
    key.startsWith(start) && key.endsWith(".0") ? [key.slice(start.length, -2)] : [],
  );
  const runs = ids.map((id) => [id, joinChunks(chunksOf(all, `${start}${id}.`))] as const);
  return new Map(runs.filter((entry): entry is readonly [string, UnfinishedRun] => entry[1] !== null));
}
