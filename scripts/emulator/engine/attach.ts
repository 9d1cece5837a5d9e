import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { ICommandService, type Injector, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FunctionType,
  IFormulaRuntimeService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { ScriptFunction } from "../functions/custom-function.ts";
import type { ImportedValue, RangeReader } from "../functions/imported-ranges.ts";
import { CallCounter } from "../functions/lambda-helper.ts";
import { replacedFunctions } from "../functions/sheets-functions.ts";
import { createSpreadsheetApp } from "../spreadsheet/spreadsheet-app.ts";
import { Book, documentOf, emptyDocument, extrasOf } from "./book.ts";
import { CalculationWatch } from "./calculation-watch.ts";
import { editByLocale } from "./cell-editing.ts";
import { SetStylesMutation } from "./cell-styles.ts";
import { displayByLocale } from "./display-by-locale.ts";
import { type Extras, emptyExtras } from "./google-extras.ts";
import { parseFormulasAgain } from "./parsed-formulas.ts";
import { convertPastedFormulas } from "./pasted-formulas.ts";
import { patchEngine } from "./patch-engine.ts";
import { placedCharts } from "./placed-charts.ts";
import { markRemovedRanges } from "./removed-ranges.ts";
import { useSheetsErrors } from "./sheets-errors.ts";
import { snapshotParts } from "./snapshot-parts.ts";
import { speedUpFormulaData } from "./speed-up-formula-data.ts";
import { restoreSpilledValues } from "./spilled-values.ts";
import { type AssertNotVolatile, volatileArguments } from "./volatile-arguments.ts";
import type { CallCustomFunction, CustomFunctionDescription, Workbook, WorkbookOptions } from "./workbook.ts";

/**
 * Creates the spreadsheet in a Univer with registered plugins and no document yet: in Node the plugins that calculate
 * (create-headless.ts), in the page the whole grid.
 */
export function attachWorkbook(univer: Univer, options: WorkbookOptions = {}): Workbook {
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const extras = initialExtras(options);
  const customFunctionNames = new Set<string>();
  const allowedImports = new Map<string, RangeReader>();
  const calculationWatch = new CalculationWatch(injector);
  const book = createBook();
  const assertNotVolatile = volatileArguments(book);
  calculateAll(book);

  function createBook(): Book {
    let book: Book | null = null;
    const resultContext = {
      storedCell: (sheet: string, row: number, column: number) => book?.storedCell(sheet, row, column),
      size: (sheet: string) => ({
        rows: book?.sheet(sheet).getRowCount() ?? 0,
        columns: book?.sheet(sheet).getColumnCount() ?? 0,
      }),
      arrayArea: (sheet: string, row: number, column: number) => book?.arrays(sheet)[row]?.[column],
    };
    const edited = patchEngine(injector, (name) => customFunctionNames.has(name));
    injector.get(ICommandService).registerCommand(SetStylesMutation);
    speedUpFormulaData(injector);
    useSheetsErrors(injector, resultContext);
    const document = options.snapshot ?? emptyDocument(`book${Date.now().toString(36)}`, extras.name);
    const id = api.createWorkbook(document).getId();
    markRemovedRanges(injector);
    if (options.snapshot) restoreSpilledValues(options.snapshot, injector);
    const functions = injector.get(IFunctionService);
    functions.registerExecutors(
      ...replacedFunctions(
        functions,
        () => extras.timeZone,
        () => (book as Book).conventions,
        countCallsOfEachCell(injector),
        allowedImports,
      ),
    );
    book = new Book(univer, api, documentOf(injector, id), extras);
    editByLocale(
      injector,
      () => (book as Book).conventions,
      () => extras.timeZone,
      edited,
    );
    convertPastedFormulas(injector, () => (book as Book).conventions);
    displayByLocale(book);
    return book;
  }

  return {
    api,
    settings: settingsOf(book),
    registerCustomFunctions(functions, call) {
      for (const { name } of functions) customFunctionNames.add(name.toUpperCase());
      registerFunctions(book, functions, call, assertNotVolatile);
    },
    spreadsheetApp: (execution, ui) => createSpreadsheetApp(book, execution, ui),
    messageAt: (sheet, row, column) => messageAt(book, sheet, row, column),
    snapshot: () => book.snapshot(),
    snapshotParts: () => snapshotParts(book),
    allowImportsFrom(other) {
      allowedImports.set(other.settings.id, (range) => readRange(other, range));
      calculateAll(book);
    },
    waitForCalculation: () => calculationWatch.finished(),
    onChange(listener) {
      book.listeners.add(listener);
      return () => book.listeners.delete(listener);
    },
    charts: () => placedCharts(book),
    dispose: () => univer.dispose(),
  };
}

/** A counter that begins again with each cell. */
function countCallsOfEachCell(injector: Injector): CallCounter {
  const counter = new CallCounter();
  const runtime = injector.get(IFormulaRuntimeService);
  const setCurrent = runtime.setCurrent.bind(runtime);
  runtime.setCurrent = (...cell: Parameters<typeof setCurrent>) => {
    counter.restart();
    setCurrent(...cell);
  };
  return counter;
}

function initialExtras({ snapshot, locale, timeZone, name }: WorkbookOptions): Extras {
  const extras = { ...emptyExtras() };
  if (locale) extras.locale = locale;
  if (timeZone) extras.timeZone = timeZone;
  if (name) extras.name = name;
  return snapshot ? { ...extras, ...extrasOf(snapshot) } : extras;
}

function settingsOf(book: Book): Workbook["settings"] {
  const { extras } = book;
  const setting = (key: "locale" | "timeZone" | "name") => ({
    enumerable: true,
    get: () => extras[key],
    set(value: string) {
      if (key === "locale") book.setLocale(value);
      extras[key] = value;
      book.changed();
    },
  });
  return Object.defineProperties({} as Workbook["settings"], {
    id: { enumerable: true, value: book.id },
    locale: setting("locale"),
    timeZone: setting("timeZone"),
    name: setting("name"),
  });
}

function registerFunctions(
  book: Book,
  functions: CustomFunctionDescription[],
  call: CallCustomFunction,
  assertNotVolatile: AssertNotVolatile,
): void {
  const engine = book.injector.get(IFunctionService);
  const descriptions = book.injector.get(IDescriptionService);
  for (const { name, description, parameters, isHidden } of functions) {
    const executor = new ScriptFunction(
      name.toUpperCase(),
      () => book.extras.timeZone,
      (args, position) => {
        const cell = {
          sheet: book.sheet(position.sheetId).getName(),
          row: position.row + 1,
          column: position.column + 1,
        };
        assertNotVolatile(name.toUpperCase(), position);
        book.calculating = cell;
        try {
          return call(name, args, cell);
        } finally {
          book.calculating = null;
        }
      },
    );
    engine.registerExecutors(executor);
    if (descriptions.hasDescription(name.toUpperCase())) descriptions.unregisterDescriptions([name.toUpperCase()]);
    if (isHidden) continue;
    descriptions.registerDescriptions([
      {
        functionName: name.toUpperCase(),
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: 1,
          repeat: 0,
        })),
      },
    ]);
  }
  parseFormulasAgain(book.injector);
  calculateAll(book);
}

/** The values of a range such as `Sheet1!A2:I2`; null if there is no such sheet. */
function readRange(workbook: Workbook, range: string): ImportedValue[][] | null {
  const [, sheetName = "", cells = ""] = /^'?(.*?)'?!([^!]+)$/.exec(range) ?? [];
  const sheet = workbook.api.getActiveWorkbook()?.getSheetByName(sheetName);
  if (!sheet) return null;
  const values = sheet.getRange(cells).getRawValues() as (ImportedValue | undefined)[][];
  return values.map((row) => row.map((value) => value ?? null));
}

function calculateAll(book: Book): void {
  book.execute(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
}

function messageAt(book: Book, sheetName: string, row: number, column: number): string | null {
  const sheet = book.document.getSheetBySheetName(sheetName);
  const cell = sheet?.getCellMatrix().getValue(row - 1, column - 1);
  const shown = sheet && (book.spilled(sheet.getSheetId())[row - 1]?.[column - 1] ?? cell);
  const message = (cell?.custom as { message?: string } | null | undefined)?.message;
  return message && typeof shown?.v === "string" && shown.v.startsWith("#") ? message : null;
}
