import { type ICellData, type IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { FormulaRuntimeService } from "@univerjs/engine-formula";

interface Runtime {
  _currentUnitId: string;
  _currentSubUnitId: string;
  _currentRow: number;
  _currentColumn: number;
  _hyperlinkEngineFormulaService: { _univerInstanceService: IUniverInstanceService };
  _getValueObjectOfRuntimeData(variant: unknown): ICellData;
}

/** The text style of the cell that is being calculated; a link has the size and font of its cell. */
function textStyleOf(runtime: Runtime): { fs?: number | undefined; ff?: string | undefined } {
  const documents = runtime._hyperlinkEngineFormulaService._univerInstanceService;
  const document = documents.getUnit<Workbook>(runtime._currentUnitId, UniverInstanceType.UNIVER_SHEET);
  const cell = document
    ?.getSheetBySheetId(runtime._currentSubUnitId)
    ?.getCellRaw(runtime._currentRow, runtime._currentColumn);
  const style = cell ? document?.getStyles().getStyleByCell(cell) : null;
  return { fs: style?.fs ?? 10, ff: style?.ff ?? "Arial" };
}

let isPatched = false;

/**
 * A result replaces the whole of the result before. The engine keeps what a new result does not mention: a text that
 * became a link stayed the text, and a link that became a number stayed the link.
 */
export function replaceLinkResults(): void {
  if (isPatched) return;
  isPatched = true;
  const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
  const resultOf = runtime._getValueObjectOfRuntimeData;
  runtime._getValueObjectOfRuntimeData = function (variant) {
    const result = resultOf.call(this, variant);
    if (!result.p) return { ...result, p: null };
    const documentStyle = { ...result.p.documentStyle, textStyle: textStyleOf(this) };
    return { v: null, t: null, p: { ...result.p, documentStyle } } as ICellData;
  };
}
