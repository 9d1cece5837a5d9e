import { IResourceManagerService, type IWorkbookData, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Book, withExtras } from "./book.ts";
import { resourceName as spilledValues } from "./spilled-values.ts";
import type { WorkbookSnapshot } from "./workbook.ts";

/** Rows in a part: a few milliseconds of work. */
const rowsPerPart = 500;

/**
 * `book.snapshot()` as JSON text, in parts, so that a page can respond between them: in one piece it takes seconds at 100,000
 * rows. The parts belong together only if nothing changed in between.
 */
export function* snapshotParts(book: Book): Generator<string> {
  const { sheets, ...rest } = book.document.getSnapshot() as IWorkbookData;
  const resources = book.injector.get(IResourceManagerService).getResources(book.id, UniverInstanceType.UNIVER_SHEET);
  const withoutCells = withExtras({ ...rest, sheets: {}, resources } as WorkbookSnapshot, book.extras);
  const others = withoutCells.resources?.filter(({ name }) => name !== spilledValues) ?? [];
  yield `${inner({ ...withoutCells, sheets: undefined, resources: undefined })},"resources":[`;
  for (const resource of others) yield `${JSON.stringify(resource)},`;
  yield `{"name":"${spilledValues}","data":"`;
  const model = book.injector.get(FormulaDataModel);
  yield inText(`{"areas":${JSON.stringify(model.getArrayFormulaRange()[book.id] ?? {})},"cells":{`);
  let separator = "";
  for (const [sheet, cells] of Object.entries(model.getArrayFormulaCellData()[book.id] ?? {})) {
    yield inText(`${separator}${JSON.stringify(sheet)}:`);
    for (const part of rowParts(cells)) yield inText(part);
    separator = ",";
  }
  yield `${inText("}}")}"}],"sheets":{`;
  separator = "";
  for (const [id, { cellData, ...sheet }] of Object.entries(sheets)) {
    yield `${separator}${JSON.stringify(id)}:${inner({ ...sheet, cellData: undefined })},"cellData":`;
    yield* rowParts(cellData);
    yield "}";
    separator = ",";
  }
  yield "}}";
}

/** The JSON of an object without its closing brace. */
const inner = (value: object): string => JSON.stringify(value).slice(0, -1);

/** A text as it stands inside a text of JSON. */
const inText = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The JSON of cells by row and column. */
function* rowParts(cells: object | null | undefined): Generator<string> {
  const rows = Object.entries(cells ?? {}).filter(([, row]) => row !== undefined);
  let opening = "{";
  for (let start = 0; start < rows.length; start += rowsPerPart) {
    yield opening + inner(Object.fromEntries(rows.slice(start, start + rowsPerPart))).slice(1);
    opening = ",";
  }
  yield rows.length === 0 ? "{}" : "}";
}
