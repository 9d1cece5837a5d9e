import type { ICommandInfo, Injector, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { type IRemoveRowsMutationParams, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";

/** The ranges of arrays, by the row and column of their formulas. */
type Arrays = Record<number, Record<number, Nullable<IRange>>>;

/** Tells the engine that removed rows and columns are one changed range; Univer lists each of their cells. */
export function markRemovedRanges(injector: Injector): void {
  const changes = injector.get(IActiveDirtyManagerService);
  for (const { id } of [RemoveRowMutation, RemoveColMutation]) {
    if (!changes.get(id)) throw new Error("Univer marks removed rows elsewhere now: look at ActiveDirtyController.");
    const getDirtyData = (command: ICommandInfo) => {
      const { unitId, subUnitId: sheetId, range } = command.params as IRemoveRowsMutationParams;
      const arrays = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
      const formulas = Object.values(arrays as Arrays).flatMap((row) => Object.values(row).flatMap(formulaOf(range)));
      return {
        dirtyRanges: [range, ...formulas].map((changed) => ({ unitId, sheetId, range: changed })),
        clearDependencyTreeCache: { [unitId]: { [sheetId]: "1" } },
      };
    };
    changes.register(id, { commandId: id, getDirtyData });
  }
}

/** The cell with the formula of an array that reaches into a range. */
const formulaOf =
  (range: IRange) =>
  (array: Nullable<IRange>): IRange[] => {
    if (!array || !overlaps(array, range)) return [];
    return [{ ...array, endRow: array.startRow, endColumn: array.startColumn }];
  };

const overlaps = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow && a.endRow >= b.startRow && a.startColumn <= b.endColumn && a.endColumn >= b.startColumn;
