import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { WorkbookSnapshot } from "./workbook.ts";

/** The snapshot's resource for the values of arrays below and beside their formulas, which Univer does not save. */
export const resourceName = "SPILLED_VALUES";

interface SpilledValues {
  areas: unknown;
  cells: unknown;
}

/** A copy of a snapshot with the values that every array shows. */
export function withSpilledValues(snapshot: WorkbookSnapshot, injector: Injector): WorkbookSnapshot {
  const model = injector.get(FormulaDataModel);
  const values: SpilledValues = {
    areas: model.getArrayFormulaRange()[snapshot.id] ?? {},
    cells: model.getArrayFormulaCellData()[snapshot.id] ?? {},
  };
  const resources = (snapshot.resources ?? []).filter(({ name }) => name !== resourceName);
  return { ...snapshot, resources: [...resources, { name: resourceName, data: JSON.stringify(values) }] };
}

/** Shows the saved values of arrays in an opened document, before anything is calculated. */
export function restoreSpilledValues(snapshot: WorkbookSnapshot, injector: Injector): void {
  const resource = snapshot.resources?.find(({ name }) => name === resourceName);
  if (!resource) return;
  const { areas, cells } = JSON.parse(resource.data) as SpilledValues;
  const model = injector.get(FormulaDataModel);
  model.setArrayFormulaRange({ ...model.getArrayFormulaRange(), [snapshot.id]: areas } as never);
  model.setArrayFormulaCellData({ ...model.getArrayFormulaCellData(), [snapshot.id]: cells } as never);
}
