import { LocaleType, LogLevel, merge, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingEs from "@univerjs/preset-sheets-conditional-formatting/locales/es-ES";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreEs from "@univerjs/preset-sheets-core/locales/es-ES";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterEs from "@univerjs/preset-sheets-filter/locales/es-ES";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteEs from "@univerjs/preset-sheets-note/locales/es-ES";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortEs from "@univerjs/preset-sheets-sort/locales/es-ES";
import { greenTheme } from "@univerjs/themes";
import { attachWorkbook } from "../emulator/engine/attach.ts";
import type { Workbook, WorkbookOptions } from "../emulator/engine/workbook.ts";
import { pauseBetweenLongFormulas } from "./calculation-pauses.ts";
import { colorArrayResults } from "./colors-of-arrays.ts";
import { showNumbersByLocale } from "./number-display.ts";
import { pasteByLocale } from "./paste-by-locale.ts";
import { measureFewerCells } from "./row-heights.ts";

/** What the bar above the grid says while formulas are calculated: Univer shows these texts, and has none. */
const progressText = (calculating: string, done: string) => ({
  "sheets-formula": {
    progress: {
      analyzing: calculating,
      calculating,
      "array-analysis": calculating,
      "array-calculation": calculating,
      done,
    },
  },
});

/** Univer has no Dutch translation, so Dutch users get English. */
const locales = {
  [LocaleType.EN_US]: merge(
    {},
    coreEn,
    sortEn,
    filterEn,
    noteEn,
    conditionalFormattingEn,
    progressText("Calculating…", "Done"),
  ),
  [LocaleType.ES_ES]: merge(
    {},
    coreEs,
    sortEs,
    filterEs,
    noteEs,
    conditionalFormattingEs,
    progressText("Calculando…", "Listo"),
  ),
};

/** Renders a spreadsheet into an element. */
export function openGrid(container: HTMLElement, language: string, options: WorkbookOptions): Workbook {
  measureFewerCells();
  const univer = new Univer({
    theme: greenTheme,
    locale: language === "es" ? LocaleType.ES_ES : LocaleType.EN_US,
    locales,
    logLevel: LogLevel.WARN,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: "simple",
    formula: { initialFormulaComputing: CalculationMode.FORCED },
    footer: { zoomSlider: false, menus: false },
    // Ids are stored as text on purpose, so do not mark numbers stored as text.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  const presets = [
    core,
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const workbook = attachWorkbook(univer, options);
  colorArrayResults(univer.__getInjector());
  showNumbersByLocale(univer.__getInjector(), workbook);
  pasteByLocale(univer.__getInjector());
  pauseBetweenLongFormulas(univer.__getInjector());
  return workbook;
}
