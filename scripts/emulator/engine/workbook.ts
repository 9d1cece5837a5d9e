import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Execution } from "../execution.ts";

/** Options for a new or a saved spreadsheet. */
export interface WorkbookOptions {
  /** An earlier result of `snapshot()`; defaults to a new spreadsheet with one empty sheet. */
  snapshot?: WorkbookSnapshot | null;
  /** As in Sheets: "en_US", "es_ES", "nl_NL". A snapshot's locale takes precedence. */
  locale?: string;
  /** IANA name. A snapshot's time zone takes precedence. */
  timeZone?: string;
  name?: string;
}

export interface WorkbookSettings {
  readonly id: string;
  locale: string;
  timeZone: string;
  name: string;
}

/** Univer's document as JSON; Google's data that Univer does not support is in its `resources`. */
export type WorkbookSnapshot = IWorkbookData;

export interface CustomFunctionDescription {
  name: string;
  /** Cells can call it, and Sheets does not suggest it: it has no `@customfunction` tag. */
  isHidden?: boolean;
  description: string;
  parameters: { name: string; description: string }[];
}

/** The cell whose formula is being calculated; row and column are counted from 1. */
export interface CalculatedCell {
  sheet: string;
  row: number;
  column: number;
}

/** Calls a custom function of the script with Apps Script values. Throws the script's error. */
export type CallCustomFunction = (name: string, args: unknown[], cell: CalculatedCell) => unknown;

/** A spreadsheet in memory with the formula dialect of Google Sheets, in Node and in the page. */
export interface Workbook {
  /** Univer's facade, which the page uses for selections and menus. */
  readonly api: FUniver;
  readonly settings: WorkbookSettings;
  /** Registers a script's functions, and recalculates every formula. */
  registerCustomFunctions(functions: CustomFunctionDescription[], call: CallCustomFunction): void;
  /** SpreadsheetApp for one execution; `ui` is the result of `getUi()`. */
  spreadsheetApp(execution: Execution, ui: unknown): GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** Why a cell shows an error: a function's error message, or why an array was not expanded. Row and column are counted from 1. */
  messageAt(sheet: string, row: number, column: number): string | null;
  /** The whole spreadsheet as JSON. */
  snapshot(): WorkbookSnapshot;
  /** The text of `snapshot()`, in parts, so that a page can respond between them. Discard them if anything changes in between. */
  snapshotParts(): Iterable<string>;
  /** IMPORTRANGE reads the other spreadsheet from now on, as after a click on "Allow access". Recalculates every formula. */
  allowImportsFrom(other: Workbook): void;
  /** Resolves when every formula shows its result. */
  waitForCalculation(): Promise<void>;
  /** Calls the listener after every change to be saved; the returned function removes it. */
  onChange(listener: () => void): () => void;
  /** The charts of all sheets, for the page that draws them over the grid. */
  charts(): readonly PlacedChart[];
  dispose(): void;
}

/** A chart: Google's type and options, its source ranges, and its anchor cell (counted from 1) with an offset in pixels. */
export interface PlacedChart {
  id: number;
  sheet: string;
  type: string;
  ranges: { sheet: string; a1: string }[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  transpose: boolean;
  headers: number;
  mergeStrategy: string;
}
