import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Execution } from "../execution.ts";

/** What a new workbook is like, or what a saved one held. */
export interface WorkbookOptions {
  /** What `snapshot()` gave before; a new workbook with one empty sheet without it. */
  snapshot?: WorkbookSnapshot | null;
  /** As in Sheets: "en_US", "es_ES", "nl_NL". A snapshot's own locale wins. */
  locale?: string;
  /** IANA name. A snapshot's own time zone wins. */
  timeZone?: string;
  name?: string;
}

export interface WorkbookSettings {
  readonly id: string;
  locale: string;
  timeZone: string;
  name: string;
}

/** Univer's own document; what Univer does not know travels in its `resources`. JSON. */
export type WorkbookSnapshot = IWorkbookData;

export interface CustomFunctionDescription {
  name: string;
  description: string;
  parameters: { name: string; description: string }[];
}

/** The cell whose formula is being calculated; row and column count from 1. */
export interface CalculatedCell {
  sheet: string;
  row: number;
  column: number;
}

/** Calls a custom function of the script with Apps Script values; throws what the script throws. */
export type CallCustomFunction = (name: string, args: unknown[], cell: CalculatedCell) => unknown;

/** A spreadsheet in memory that speaks the Google Sheets dialect, in Node and in the page alike. */
export interface Workbook {
  /** Univer's facade, for the page's own needs (selections, menus). */
  readonly api: FUniver;
  readonly settings: WorkbookSettings;
  /** Makes a script's functions known to formulas, and calculates the formulas that name them. */
  registerCustomFunctions(functions: CustomFunctionDescription[], call: CallCustomFunction): void;
  /** SpreadsheetApp as one execution sees it. `ui` is what `getUi()` answers. */
  spreadsheetApp(execution: Execution, ui: unknown): GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** Why a cell shows an error: what a function threw or why an array was not expanded. Row and column count from 1. */
  messageAt(sheet: string, row: number, column: number): string | null;
  /** Everything there is to save, as JSON. */
  snapshot(): WorkbookSnapshot;
  /** Resolves when every formula shows its result. */
  waitForCalculation(): Promise<void>;
  /** Called after every change worth saving; the returned function ends it. */
  onChange(listener: () => void): () => void;
  /** Charts of the sheets, as scripts defined them, for whoever draws them over the grid. */
  charts(): readonly PlacedChart[];
  dispose(): void;
}

/** A chart's definition: Google's chart type and options, its source ranges, and the cell and offset where it stands. */
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
