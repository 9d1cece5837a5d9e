import type { RunNote } from "../../connectors/run-notes.ts";
import type { Checkpoint } from "../../connectors/sync/run-sync.ts";
import type { TableName } from "../../tables/index.ts";
import { parseObject } from "../damaged-texts.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import type { Days } from "./import-period.ts";

/**
 * A user's unfinished run: where it continues, and what it has done so far. It holds no secret. Earlier versions stored
 * runs under these names, so they stay.
 */
export interface UnfinishedRun {
  /** What it reads; see `importFingerprint`. */
  print: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  days: Days;
  /** Null before the first checkpoint. */
  place: Checkpoint | null;
  /** When the trigger may continue it, milliseconds since 1970; null if it needs a click. */
  goesOnAt: number | null;
  /** When the platform's rate limit ends, which a click must respect too, milliseconds since 1970; null for none. */
  waitsUntil: number | null;
  tables: Partial<Record<TableName, TableProgress>>;
  /** Rows read so far. */
  read: number;
  notes: RunNote[];
  /** The account's name at the platform; "" until it is known. */
  account: string;
  /** How often it stopped because of a transient error. */
  stops: number;
}

/** What a run has done to a table. */
export interface TableProgress {
  /** The import's id in the history and for undo. */
  import: string;
  /** Null before rows are written. */
  sheetId: number | null;
  sheet: string;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
}

/** Google's limit is 9 KB per property; a UTF-16 unit takes up to three bytes. */
const maxChunkLength = 2_900;

function properties(): GoogleAppsScript.Properties.Properties {
  assertNotCustomFunction();
  return PropertiesService.getUserProperties();
}

const keyPrefix = () => `engagement.run.${SpreadsheetApp.getActiveSpreadsheet().getId()}.`;

/** The chunks of a stored run in order, out of all properties. */
const chunksOf = (all: Readonly<Record<string, string>>, start: string): string[] => {
  const chunks: string[] = [];
  for (let index = 0; all[start + index] !== undefined; index++) chunks.push(all[start + index] as string);
  return chunks;
};

/** Joins chunks that were written together; null if the execution was killed while writing them. */
function joinChunks(chunks: readonly string[]): UnfinishedRun | null {
  const parts = chunks.map((chunk) => /^(\w+)\/(\d+)\/([\s\S]*)$/.exec(chunk));
  const [stamp, count] = parts[0]?.slice(1) ?? [];
  if (count !== String(parts.length) || parts.some((part) => part?.[1] !== stamp)) return null;
  return parseObject("runs", parts.map((part) => part?.[3]).join(""), undefined, properties);
}

/** This user's unfinished run of an import in this spreadsheet; null if there is none. */
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

/** This user's unfinished runs in this spreadsheet, by the import's id. */
export function loadUnfinishedRuns(): Map<string, UnfinishedRun> {
  const all = properties().getProperties();
  const start = keyPrefix();
  const ids = Object.keys(all).flatMap((key) =>
    key.startsWith(start) && key.endsWith(".0") ? [key.slice(start.length, -2)] : [],
  );
  const runs = ids.map((id) => [id, joinChunks(chunksOf(all, `${start}${id}.`))] as const);
  return new Map(runs.filter((entry): entry is readonly [string, UnfinishedRun] => entry[1] !== null));
}
