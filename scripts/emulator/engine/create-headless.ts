import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { attachWorkbook } from "./attach.ts";
import type { Workbook, WorkbookOptions } from "./workbook.ts";

/** Spreadsheets that were not closed. */
const openWorkbooks = new Set<Workbook>();

/** The spreadsheets that are open now. */
export const openHeadlessWorkbooks = (): ReadonlySet<Workbook> => new Set(openWorkbooks);

/**
 * Closes all of them but `kept`: the formula engine keeps what it computed, and with it each spreadsheet, until one is
 * closed.
 */
export function closeHeadlessWorkbooks(kept: ReadonlySet<Workbook> = new Set()): void {
  for (const workbook of openHeadlessWorkbooks()) if (!kept.has(workbook)) workbook.dispose();
}

/** A spreadsheet without a page, for tests and commands. */
export function createHeadlessWorkbook(options: WorkbookOptions = {}): Workbook {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const workbook = attachWorkbook(univer, options);
  univer.onDispose(() => openWorkbooks.delete(workbook));
  openWorkbooks.add(workbook);
  return workbook;
}
