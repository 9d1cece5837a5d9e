import { type FormulaPair, formulaPair } from "../../functions/formula/formula-pair.ts";
import { isDate } from "../../time/is-date.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import type { Block } from "../sheet/cell-blocks.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { fitsStorage, loadText, saveText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";

/** Formulas that gave way to values: the same one, as seen from its cell, in each row of the block from `every` to `every`. */
export interface FrozenFormulas extends Block {
  sheetId: number;
  formula: string;
  /** What one formula fills: down and to the right. */
  fills: { rows: number; columns: number };
  /** Tells whether the values are still those that were written. */
  print: string;
}

/** What was replaced, kept with the workbook so that it can be brought back. */
export interface SharingRecord {
  /** When, ISO 8601. */
  at: string;
  pairs: FormulaPair[];
  frozen: FrozenFormulas[];
}

const key = "engagement.shared";

export function loadSharingRecord(): SharingRecord | null {
  const json = loadText(key);
  return json === null ? null : (JSON.parse(json) as SharingRecord);
}

/** Keeps the record; throws before anything is changed where it would be too large. */
export function saveSharingRecord(record: SharingRecord): void {
  const isEmpty = record.pairs.length + record.frozen.length === 0;
  const text = isEmpty ? null : JSON.stringify(record);
  if (text !== null && !fitsStorage(text)) throw userError(userText().errors.recordFull);
  saveText(key, text);
}

/** Adds pairs of formulas and native ones (with English separators) to what is kept. */
export function addPairs(
  pairs: readonly FormulaPair[],
  newPairs: readonly (readonly [string, string])[],
): FormulaPair[] {
  const all = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  for (const [before, after] of newPairs) {
    const pair = formulaPair(before, after);
    all.set(JSON.stringify(pair), pair);
  }
  return [...all.values()];
}

/** Remembers that a native formula of ours stands for the other one, without saying that anything was shared now. */
export function saveFormulaPair(before: string, after: string): void {
  const record = loadSharingRecord() ?? { at: new Date().toISOString(), pairs: [], frozen: [] };
  const pairs = addPairs(record.pairs, [[before, after]]);
  if (pairs.length > record.pairs.length) saveSharingRecord({ ...record, pairs });
}

/** A short print of values: equal for equal ones, whatever order of types they come in. */
export function valuesFingerprint(values: readonly (readonly unknown[])[]): string {
  let hash = 17;
  let offset: ZoneOffset | undefined;
  for (const row of values)
    for (const cell of row) {
      // What a date shows stays when the workbook gets another zone; the instant that it stands for does not.
      if (isDate(cell)) offset ??= spreadsheetZone();
      const text = `${typeof cell} ${isDate(cell) && offset ? readCell(cell, offset) : String(cell)}`;
      for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    }
  return (hash >>> 0).toString(36);
}
