import { splitText } from "../tables/cell-text.ts";
import { workbookText } from "../text/workbook/index.ts";
import { fitsProperties, maxUtf8Bytes, type Texts } from "./property-room.ts";
import type { PropertyStore } from "./stored-properties.ts";
import { userError } from "./user-error.ts";
import { userLanguage } from "./user-language.ts";

/** Google's limit is 9 KB per property; a UTF-16 unit takes up to three bytes. */
const maxPropertyBytes = 9_000;
const maxChunkLength = 2_900;

/** The list of imports, newest first. Its oldest lines give way to everything else. */
export const historyKey = "engagement.history";
/** A user's unfinished runs in all spreadsheets, of which some are gone. */
const runsStart = "engagement.run.";
const runsKeptMs = 7 * 86_400_000;

const storeFull = () => userError(workbookText[userLanguage()].errors.storeFull);

const isChunk = (key: string, start: string): boolean => key.startsWith(start) && /^\d+$/.test(key.slice(start.length));

/** A text in chunks by key. Each begins with a stamp of the text and the number of its chunks. */
function chunksOf(start: string, text: string): Record<string, string> {
  const parts = splitText(text, maxChunkLength);
  const stamp = Utilities.getUuid().slice(0, 8);
  return Object.fromEntries(parts.map((part, index) => [start + index, `${stamp}/${parts.length}/${part}`]));
}

/** The text whose chunks have keys that begin with `start`; null if there is none, or one of its chunks is missing. */
export function joinChunks(all: Texts, start: string): string | null {
  const first = all[`${start}0`];
  if (first === undefined) return null;
  const [mark, count] = /^\w+\/(\d+)\//.exec(first) ?? [];
  if (mark === undefined) return joinUnstamped(all, start, first);
  const chunks = Array.from({ length: Number(count) }, (_, index) => all[start + index]);
  return chunks.every((chunk) => chunk?.startsWith(mark))
    ? chunks.map((chunk) => chunk?.slice(mark.length)).join("")
    : null;
}

/** As earlier versions stored chunks: the first begins with their number, or none does. */
function joinUnstamped(all: Texts, start: string, first: string): string {
  const [counted, count] = /^(\d+)\//.exec(first) ?? [];
  const chunks = [first.slice(counted?.length ?? 0)];
  for (let index = 1; index < Number(count ?? Number.POSITIVE_INFINITY); index++) {
    const chunk = all[start + index];
    if (chunk === undefined) break;
    chunks.push(chunk);
  }
  return chunks.join("");
}

/**
 * Stores a text of any length in properties whose keys begin with `start`: all chunks with one call, and only then the
 * surplus of the old text is deleted. Throws a user error, and changes nothing, if there is no room.
 */
export function saveChunks(store: PropertyStore, start: string, text: string): void {
  const chunks = chunksOf(start, text);
  const all = store.getProperties();
  if (!fitsProperties(all, chunks) && !makeRoom(store, chunks)) throw storeFull();
  store.setProperties(chunks);
  for (const key of Object.keys(all)) if (isChunk(key, start) && !(key in chunks)) store.deleteProperty(key);
}

/** Deletes chunks of an earlier text that a killed execution has left beside those of the stored one. */
export function deleteSurplusChunks(store: PropertyStore, start: string): void {
  const all = store.getProperties();
  const [mark] = /^\w+\/\d+\//.exec(all[`${start}0`] ?? "") ?? [];
  if (mark === undefined) return;
  for (const key of Object.keys(all)) if (isChunk(key, start) && !all[key]?.startsWith(mark)) store.deleteProperty(key);
}

export function deleteChunks(store: PropertyStore, start: string): void {
  for (const key of Object.keys(store.getProperties())) if (isChunk(key, start)) store.deleteProperty(key);
}

/** A text that is stored under a key, or in chunks because it is too long for a property; null if there is none. */
export function loadLongText(store: PropertyStore, key: string): string | null {
  const all = store.getProperties();
  return all[key] ?? joinChunks(all, `${key}.`);
}

/** Stores a text under a key, or in chunks. The old text is there until the new one is. */
export function saveLongText(store: PropertyStore, key: string, text: string): void {
  if (maxUtf8Bytes(text) <= maxPropertyBytes) {
    writeProperties(store, { [key]: text });
    return;
  }
  saveChunks(store, `${key}.`, text);
  store.deleteProperty(key);
}

export function deleteLongText(store: PropertyStore, key: string): void {
  deleteChunks(store, `${key}.`);
  store.deleteProperty(key);
}

/** Stores short texts. If Google has no room for them it is made; throws a user error if that is not enough. */
export function writeProperties(store: PropertyStore, texts: Texts): void {
  try {
    store.setProperties({ ...texts });
  } catch (error) {
    if (!/storage quota/i.test(String((error as Error | null)?.message))) throw error;
    if (!makeRoom(store, texts)) throw storeFull();
    store.setProperties({ ...texts });
  }
}

/**
 * Deletes what gives way first: runs that a user left unfinished a week ago, and the oldest lines of the spreadsheet's
 * history. Returns whether there is room for the texts.
 */
function makeRoom(store: PropertyStore, texts: Texts): boolean {
  for (const key of oldRuns(store.getProperties())) store.deleteProperty(key);
  while (!fitsProperties(store.getProperties(), texts)) if (!dropOldestImports(store)) return false;
  return true;
}

function oldRuns(all: Texts): string[] {
  return Object.keys(all).filter((key) => {
    if (!key.startsWith(runsStart)) return false;
    const run = joinChunks(all, key.replace(/\d+$/, "")) ?? "";
    return Number(/"startedAt":(\d+)/.exec(run)?.[1] ?? 0) < Date.now() - runsKeptMs;
  });
}

/** The entries of a stored list; none if it is damaged. */
function readList(json: string | null): unknown[] {
  try {
    const list: unknown = JSON.parse(json ?? "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Drops the older half of the history, if it has more than a line. Returns whether it has. */
function dropOldestImports(store: PropertyStore): boolean {
  const imports = readList(loadLongText(store, historyKey));
  if (imports.length < 2) return false;
  const kept = JSON.stringify(imports.slice(0, Math.ceil(imports.length / 2)));
  const texts = maxUtf8Bytes(kept) <= maxPropertyBytes ? { [historyKey]: kept } : chunksOf(`${historyKey}.`, kept);
  store.setProperties(texts);
  for (const key of Object.keys(store.getProperties()))
    if (isChunk(key, `${historyKey}.`) && !(key in texts)) store.deleteProperty(key);
  return true;
}
