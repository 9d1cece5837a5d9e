import {
  CommandType,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCells, type Cells as FormulaRows } from "./formula-cells.ts";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Limits the engine's search for formulas after a change to the changed cells; it would search the whole document. Changes
 * of style only are skipped: the engine would also treat a formula without a result as removed.
 */
export function speedUpFormulaData(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const formulaCells = new FormulaCells(injector);
  collectOnlyChangedFormulas(injector, model, formulaCells);
  findSharedFormulas(model, formulaCells);
  mergeResultsInPlace(model);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    if (isStyleOnly(cells)) return {};
    const { getFormulaData } = model;
    model.getFormulaData = () => formulaDataOf(unit, sheet, formulaCells.among(unit, sheet, cells as FormulaRows));
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = getFormulaData;
    }
  };
  const range = model.updateArrayFormulaRange.bind(model);
  model.updateArrayFormulaRange = (unit, sheet, cells) => !isStyleOnly(cells) && range(unit, sheet, cells);
  const data = model.updateArrayFormulaCellData.bind(model);
  model.updateArrayFormulaCellData = (unit, sheet, cells) => !isStyleOnly(cells) && data(unit, sheet, cells);
}

/** Searches only what changed for formulas before a calculation; the engine would search every cell of the document. */
function collectOnlyChangedFormulas(injector: Injector, model: FormulaDataModel, formulaCells: FormulaCells): void {
  const known = new Map<string, IFormulaData[string]>();
  injector
    .get(ICommandService)
    .onCommandExecuted((command, options?: IExecutionOptions & { fromFormula?: boolean }) => {
      if (command.type !== CommandType.MUTATION || options?.fromFormula) return;
      const { unitId: unit = "", subUnitId: sheet, cellValue } = (command.params ?? {}) as ChangeOfCells;
      if (sheet === undefined) {
        known.clear();
        return;
      }
      const formulas = known.get(sheet)?.[sheet];
      const hasShared = () => Object.keys(formulaCells.sharedOf(unit, sheet)).length > 0;
      if (command.id === SetRangeValuesMutation.id && cellValue && formulas && !hasShared())
        replaceFormulas(formulas as SheetFormulas, formulaCells.of(unit, sheet), cellValue);
      else known.delete(sheet);
    });
  model.getFormulaData = () => {
    const formulas: IFormulaData = {};
    for (const book of injector
      .get(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const ofBook: NonNullable<IFormulaData[string]> = {};
      for (const sheet of book.getSheets()) {
        const id = sheet.getSheetId();
        const unit = book.getUnitId();
        const found = known.get(id) ?? formulaDataOf(unit, id, formulaCells.of(unit, id))[unit];
        known.set(id, found);
        ofBook[id] = found?.[id];
      }
      formulas[book.getUnitId()] = ofBook;
    }
    return formulas;
  };
}

/** The parameters of a mutation that changes cells. */
interface ChangeOfCells {
  unitId?: string;
  subUnitId?: string;
  cellValue?: FormulaRows;
}

type SheetFormulas = Record<number, Record<number, { f: string }> | undefined>;

/** Brings formulas up to date after cells of a sheet have changed in which no formula is shared. */
function replaceFormulas(formulas: SheetFormulas, current: FormulaRows, changed: FormulaRows): void {
  for (const [position, cells] of Object.entries(changed)) {
    const row = Number(position);
    for (const column of Object.keys(cells ?? {}).map(Number)) {
      const f = current[row]?.[column]?.f;
      const ofRow = formulas[row] ?? {};
      if (f) ofRow[column] = { f };
      else delete ofRow[column];
      formulas[row] = ofRow;
    }
  }
}

/** Cells with formulas, as the engine wants them. */
function formulaDataOf(unit: string, sheet: string, cells: FormulaRows): IFormulaData {
  const formulas: IFormulaData = { [unit]: {} };
  initSheetFormulaData(formulas, unit, sheet, new ObjectMatrix(cells as Cells));
  return formulas;
}

interface SharedFormula {
  f: string;
  r: number;
  c: number;
}

/** Looks for formulas that cells share only in cells that share one; the engine would look in every cell of the sheet. */
function findSharedFormulas(model: FormulaDataModel, formulaCells: FormulaCells): void {
  const patched = model as unknown as {
    _getSheetFormulaIdMap?: (unit: string, sheet: string) => Record<string, SharedFormula>;
  };
  if (!patched._getSheetFormulaIdMap)
    throw new Error("Univer looks for shared formulas elsewhere now: look at FormulaDataModel.");
  patched._getSheetFormulaIdMap = (unit, sheet) => {
    const shared: Record<string, SharedFormula> = {};
    new ObjectMatrix(formulaCells.sharedOf(unit, sheet) as Cells).forValue((r, c, cell) => {
      if (cell?.f && cell.si) shared[cell.si] = { f: cell.f, r, c };
    });
    return shared;
  };
}

/** Copies only the new results of arrays; the engine would copy those of the whole sheet, as JSON. */
function mergeResultsInPlace(model: FormulaDataModel): void {
  const merge = model.mergeArrayFormulaCellData.bind(model);
  model.mergeArrayFormulaCellData = (data) => {
    const { getData } = ObjectMatrix.prototype;
    ObjectMatrix.prototype.getData = function () {
      return this.getMatrix();
    };
    try {
      merge(mapValues(data, (sheets) => sheets && mapValues(sheets, copyCells)));
    } finally {
      ObjectMatrix.prototype.getData = getData;
    }
  };
}

function copyCells(cells: ObjectMatrix<Nullable<ICellData>>): ObjectMatrix<Nullable<ICellData>> {
  const copied = new ObjectMatrix<Nullable<ICellData>>();
  cells.forValue((row, column, cell) => copied.setValue(row, column, cell && { ...cell }));
  return copied;
}

function mapValues<Value, Mapped>(
  values: Record<string, Value>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

/** Whether a change sets only styles: it empties no cell and sets no value or formula. */
function isStyleOnly(cells: Cells): boolean {
  for (const row of Object.values(cells as Record<number, Record<number, Nullable<ICellData>>>))
    for (const cell of Object.values(row ?? {}))
      if (!cell || Object.keys(cell).some((key) => key !== "s")) return false;
  return true;
}
