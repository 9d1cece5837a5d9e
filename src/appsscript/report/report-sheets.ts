import type { Cell } from "../../tables/cells.ts";
import { parseObject } from "../damaged-texts.ts";
import { allSheets } from "../open-spreadsheet.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../sheet/metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A report's state, stored as metadata of its sheet. */
export interface ReportState {
  /** Id of the hidden sheet with the report's figures. */
  figures: number;
  /** Ids of the add-on's charts; charts that the user added are not touched. */
  charts: number[];
  /** A fingerprint of each row as written, to detect users' changes. */
  rows: string[];
  /** The cell of each control, as `row,column`. */
  controls: Record<string, string>;
  /** On the report of a delivery, which nothing refreshes: its token there. */
  delivery?: string;
  /** Its cells hold values, and its figures were deleted. */
  isFrozen?: boolean;
  /** While a report is being written for the first time. */
  isDraft?: boolean;
  /** While a report is being written again: what was there before. */
  before?: {
    /** The values of its controls. A date is the day that the sheet shows, as a serial number. */
    values: Record<string, Cell>;
    /** Ids of the charts that users added. */
    userCharts: number[];
  };
}

/** The state of a report of which nothing is written yet. */
export const draftState = (figures: number, delivery?: string): ReportState => ({
  figures,
  charts: [],
  rows: [],
  controls: {},
  isDraft: true,
  ...(delivery !== undefined && { delivery }),
});

/** The sheets that are reports, in their order, without those of deliveries. */
export const reportSheets = (): Sheet[] => allSheets().filter((sheet) => isComplete(loadReportState(sheet)));

const isComplete = (state: ReportState | null): boolean =>
  state !== null && !state.isDraft && state.delivery === undefined;

export const parseReportState = (json: string | null | undefined): ReportState | null =>
  parseObject<ReportState>("report", json);

export const loadReportState = (sheet: Sheet): ReportState | null =>
  parseReportState(sheetValue(sheet, metadataKeys.report));

export const saveReportState = (sheet: Sheet, state: ReportState): void =>
  setSheetValue(sheet, metadataKeys.report, JSON.stringify(state));

/** A hash of the row of at most five letters and digits (32-bit FNV-1a modulo 36^5). */
function rowFingerprint(row: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of row.join("\u0001")) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (hash % 36 ** 5).toString(36);
}

/** An open range of another sheet, such as `'My posts'!$A$2:$A`, or what is left of it once its column was deleted. */
const openRange =
  /(?:'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!(?:\$?[A-Z]+\$?\d+:\$?[A-Z]+(?!\$?\d)|#REF!)|(?<![!\p{L}\p{N}])#REF!/gu;

/**
 * A formula without what Sheets writes in more than one way: quotes around the names of sheets, and spaces; and without
 * what it rewrites when users rename a sheet, or insert or delete rows and columns: the ranges of tables.
 */
const comparable = (formula: string): string => formula.replace(openRange, "!").replace(/'|\s/g, "");

/**
 * Fingerprints of rows: of a cell's formula, else of its value. `skipped` are cells that users are meant to change, as
 * `row,column`.
 */
export const rowFingerprints = (
  formulas: readonly string[][],
  valueAt: (row: number, column: number) => string,
  skipped: ReadonlySet<string>,
  toComparable = comparable,
): string[] =>
  formulas.map((cells, row) =>
    rowFingerprint(
      cells.map((formula, column) =>
        skipped.has(`${row + 1},${column + 1}`) ? "" : toComparable(formula) || valueAt(row, column),
      ),
    ),
  );
