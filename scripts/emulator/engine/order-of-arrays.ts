import type { Injector, IRange } from "@univerjs/core";
import {
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { versionOfFormula } from "./parsed-formulas.ts";

type Areas = Record<string, Record<string, Record<number, Record<number, IRange>>>>;

interface Formula {
  formula: string;
  unitId: string;
  subUnitId: string;
  row: number;
  column: number;
  toRTreeItem(): { unitId: string; sheetId: string; range: IRange }[];
}

/**
 * Orders formulas by what they use, also if that is a value below or beside an array's formula: the engine looks for
 * formulas that use the array's first cell, and calculates everything again after each array.
 */
export function orderByArrays(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as {
    _createFDtree?: (...args: unknown[]) => Formula;
  };
  const service = injector.get(ICalculateFormulaService) as unknown as {
    _getArrayFormulaDirtyRangeAndExcludedRange?: (areas: Areas, ...rest: unknown[]) => unknown;
  };
  const create = generator._createFDtree;
  const changedAreas = service._getArrayFormulaDirtyRangeAndExcludedRange;
  if (!create || !changedAreas) throw new Error("Univer orders formulas elsewhere now: look at _createFDtree.");
  // The engine leaves formulas that use an array's first cell out of the calculation after the array, also if they use
  // others of its cells, which had no values before.
  for (const tree of [FormulaDependencyTree, FormulaDependencyTreeVirtual])
    (tree.prototype as { isExcludeRange: () => boolean }).isExcludeRange = () => false;
  const known = () => injector.get(IFormulaCurrentConfigService).getArrayFormulaRange() as unknown as Areas;
  const calculated = () => injector.get(IFormulaRuntimeService).getUnitArrayFormula() as unknown as Areas;
  generator._createFDtree = (...args) => {
    const tree = create.apply(generator, args);
    tree.formula = versionOfFormula(injector, tree.formula);
    const ownCell = tree.toRTreeItem;
    tree.toRTreeItem = () => {
      const area = areaAt(calculated(), tree) ?? areaAt(known(), tree);
      return area ? [{ unitId: tree.unitId, sheetId: tree.subUnitId, range: area }] : ownCell.call(tree);
    };
    return tree;
  };
  service._getArrayFormulaDirtyRangeAndExcludedRange = (areas, ...rest) =>
    changedAreas.call(service, grownAreas(areas, known()), ...rest);
}

const areaAt = (areas: Areas, { unitId, subUnitId, row, column }: Formula): IRange | undefined =>
  areas[unitId]?.[subUnitId]?.[row]?.[column];

/** The areas that reach beyond those by which the formulas were ordered. */
const grownAreas = (areas: Areas, known: Areas): Areas =>
  mapValues(areas, (sheets, unit) =>
    mapValues(sheets, (rows, sheet) =>
      mapValues(rows, (columns, row) =>
        Object.fromEntries(
          Object.entries(columns).filter(([column, area]) => {
            const before = known[unit]?.[sheet]?.[Number(row)]?.[Number(column)];
            return !before || area.endRow > before.endRow || area.endColumn > before.endColumn;
          }),
        ),
      ),
    ),
  );

const mapValues = <Value, Result>(
  table: Record<string, Value>,
  toResult: (value: Value, key: string) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(table ?? {}).map(([key, value]) => [key, toResult(value, key)]));
