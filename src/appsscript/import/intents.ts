import type { ImportMode } from "../../importer/merge/spreadsheet-port.ts";
import type { TableName } from "../../tables/index.ts";
import type { Language } from "../../text/language.ts";
import { parseObject } from "../damaged-texts.ts";
import { deleteLongText, loadLongText, saveLongText } from "../property-chunks.ts";
import type { PlannedColumns } from "../sheet/add-columns.ts";
import { documentProperties } from "../stored-properties.ts";
import type { UndoPlace } from "./undo-sheet.ts";

/** An undo that has begun to change rows. */
export interface UndoIntent {
  /** The import that is undone. */
  id: string;
  /** The rows that the whole undo removes and restores, for its sentence. */
  removed: number;
  restored: number;
}

/** The rows that `writeRows` writes at once. Their entries for undo are stored before their cells. */
export interface PlannedBlock {
  /** The table's rows before. */
  rowsBefore: number;
  added: number;
  updated: number;
}

/** An import that replaces a table: its rows wait in a sheet of their own, and are then copied over the table's. */
export interface PlannedReplacement {
  state: "collecting" | "copying" | "copied";
  /** The table's rows before. */
  rowsBefore: number;
}

/** An import that has changed the spreadsheet and is not finished. */
export interface OpenImport {
  id: string;
  /** See `ImportOrigin`. */
  key: string;
  file: string;
  format: string;
  table: TableName;
  mode: ImportMode;
  sheet: string;
  /** Null before the sheet is created. */
  sheetId: number | null;
  /** Google's key of its user for a month; it names nobody. */
  user: string;
  /** When it last wrote, milliseconds since 1970. */
  at: number;
  /** The rows that it has added and updated, without those of `block`. */
  added: number;
  updated: number;
  /** The columns that `openTable` adds to its sheet, which it also creates if they are for a new one. */
  columns?: PlannedColumns | undefined;
  block?: PlannedBlock | undefined;
  replacement?: PlannedReplacement | undefined;
  /** Where its entries for undo end. */
  undo?: UndoPlace | undefined;
  /** The column from which calculated columns are added. */
  calculatedFrom?: number | undefined;
}

/** Sample data that is being added or removed. */
export interface SampleIntent {
  /** The names of the sheets that are being added, by table; they can be there and still lack their marks. */
  names: Partial<Record<TableName, string>>;
  /** What to do with sheets that somebody wrote into, if the sample is being removed. */
  removal?: "keep" | "remove" | undefined;
  /** The languages that the spreadsheet got with sheets that are removed; see `SampleMark`. */
  languages: Language[];
}

interface Intents {
  undo: UndoIntent | null;
  imports: OpenImport[];
  sample?: SampleIntent | undefined;
}

/**
 * What calls have begun to change. It is stored before the first change and deleted last, so that the next call
 * finishes what a killed execution left. A property is stored at once, unlike cells, and is not copied with the
 * spreadsheet.
 */
const key = "engagement.intents";

let intents: Intents = { undo: null, imports: [] };

/** Reads the intents. Call it under the document lock, before anything else of this file. */
export function readIntents(): Readonly<Intents> {
  const stored = parseObject<Partial<Intents>>(
    "history",
    loadLongText(documentProperties, key),
    ({ imports }) => imports === undefined || Array.isArray(imports),
  );
  intents = { undo: null, imports: [], ...stored };
  return intents;
}

function saveIntents(changed: Intents): void {
  intents = changed;
  const isEmpty = changed.undo === null && changed.imports.length === 0 && !changed.sample;
  if (isEmpty) deleteLongText(documentProperties, key);
  else saveLongText(documentProperties, key, JSON.stringify(changed));
}

export const undoIntent = (): UndoIntent | null => intents.undo;

export const saveUndoIntent = (undo: UndoIntent | null): void => saveIntents({ ...intents, undo });

export const saveSampleIntent = (sample: SampleIntent | undefined): void => saveIntents({ ...intents, sample });

export const openImports = (): readonly OpenImport[] => intents.imports;

export const findOpenImport = (id: string): OpenImport | undefined => intents.imports.find((each) => each.id === id);

/** Stores what an import does next. Returns it. */
export function saveOpenImport(changed: OpenImport): OpenImport {
  const current = { ...changed, at: Date.now() };
  saveIntents({ ...intents, imports: [...intents.imports.filter(({ id }) => id !== changed.id), current] });
  return current;
}

export function deleteOpenImport(id: string): void {
  if (findOpenImport(id)) saveIntents({ ...intents, imports: intents.imports.filter((each) => each.id !== id) });
}

/** Whether an import has changed the spreadsheet and is not finished; outside of the lock, too. */
export const isOpenImport = (id: string): boolean => readIntents().imports.some((each) => each.id === id);
