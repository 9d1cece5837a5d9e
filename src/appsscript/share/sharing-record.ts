import { type FormulaPair, formulaPair } from "../../functions/formula/formula-pair.ts";
import { isDate } from "../../time/is-date.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { parseObject } from "../damaged-texts.ts";
import type { Block } from "../sheet/cell-blocks.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { fitsStorage, loadText, saveText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";

/** A run of formulas that were replaced by values: the same relative formula in each row. */
export interface FrozenFormulas extends Block {
  sheetId: number;
  /** In relative notation; see `relativeFormula`. */
  formula: string;
  /** The size of the block that one formula fills. */
  fills: { rows: number; columns: number };
  /** Fingerprint of the values that were written. */
  print: string;
}

/** What was replaced, stored with the spreadsheet so that it can be restored. */
export interface SharingRecord {
  /** When it was replaced, ISO 8601. */
  at: string;
  pairs: FormulaPair[];
  frozen: FrozenFormulas[];
}

const key = "engagement.shared";

export function loadSharingRecord(): SharingRecord | null {
  return parseObject("sharing", loadText(key), ({ pairs, frozen }) => Array.isArray(pairs) && Array.isArray(frozen));
}

/** Saves the record. Throws a user error, before anything is changed, if it is too large. */
export function saveSharingRecord(record: SharingRecord): void {
  const isEmpty = record.pairs.length + record.frozen.length === 0;
  const text = isEmpty ? null : JSON.stringify(record);
  if (text !== null && !fitsStorage(text)) throw userError(userText().errors.recordFull);
  saveText(key, text);
}

/** Adds pairs of an add-on formula and a native one, with English separators, without duplicates. */
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

/** Records that a native formula stands for the add-on's, without changing when the spreadsheet was shared. */
export function saveFormulaPair(before: string, after: string): void {
  const record = loadSharingRecord() ?? { at: new Date().toISOString(), pairs: [], frozen: [] };
  const pairs = addPairs(record.pairs, [[before, after]]);
  if (pairs.length > record.pairs.length) saveSharingRecord({ ...record, pairs });
}

/** A fingerprint of values. When the spreadsheet's zone changes, a date shows the same time, but is another instant. */
export function valuesFingerprint(values: readonly (readonly unknown[])[]): string {
  let offset: ZoneOffset | undefined;
  return hashOf(values, (date) => {
    offset ??= spreadsheetZone();
    return readCell(date, offset);
  });
}

/** Whether values have this fingerprint. Version 0.1 stored fingerprints in which a date is its instant. */
export const hasFingerprint = (values: readonly (readonly unknown[])[], print: string): boolean =>
  valuesFingerprint(values) === print || hashOf(values, (date) => date.getTime()) === print;

/** A 32-bit hash of values, in base 36; it distinguishes types, such as 1 and "1". */
function hashOf(values: readonly (readonly unknown[])[], dateContent: (date: Date) => unknown): string {
  let hash = 17;
  for (const row of values)
    for (const cell of row) {
      const text = `${typeof cell} ${String(isDate(cell) ? dateContent(cell) : cell)}`;
      for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
    }
  return (hash >>> 0).toString(36);
}
