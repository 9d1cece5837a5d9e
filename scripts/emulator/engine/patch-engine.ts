import type { Injector } from "@univerjs/core";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  IFunctionService,
  Lexer,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { engineFormula } from "../formula/engine-formula.ts";
import { isOpenColumn, isOpenRow, lastPossible } from "../formula/open-ranges.ts";
import { sheetsFunctions } from "../functions/sheets-functions.ts";
import { moveOpenRanges } from "./open-range-moves.ts";

/** Makes an engine calculate as Sheets does. To be called before its workbook is made. */
export function patchEngine(injector: Injector, isCustom: (name: string) => boolean): void {
  injector.get(IFunctionService).registerExecutors(...sheetsFunctions());
  rewriteFormulas(injector.get(Lexer), isCustom);
  acceptSemicolons(injector.get(LexerTreeBuilder));
  clipReferences();
  moveOpenRanges();
  indexOnlyWhatIsLookedUp();
}

let workbooks = 0;

/**
 * Formulas are stored as people read them (in en_US); the engine gets them rewritten, each text once. It keeps what it has read
 * of a text for all workbooks of the process, and changes that while it calculates LET and LAMBDA: spaces at the end, as many
 * as there are other workbooks, keep their texts apart.
 */
function rewriteFormulas(lexer: Lexer, isCustom: (name: string) => boolean): void {
  const build = lexer.treeBuilder.bind(lexer);
  const mark = " ".repeat(workbooks++);
  lexer.treeBuilder = (formula, transformSuffix) => {
    const text = engineFormula(formula, isCustom);
    return build(/\b(LET|LAMBDA)\(/.test(text) ? text + mark : text, transformSuffix);
  };
}

/**
 * While somebody types a formula the page marks its references and shows the function's arguments; with ";" between
 * arguments it would find none. Replacing the sign keeps every position.
 */
function acceptSemicolons(builder: LexerTreeBuilder): void {
  const mark = builder.sequenceNodesBuilder.bind(builder);
  builder.sequenceNodesBuilder = (formula) => mark(toCommas(formula));
  const find = builder.getFunctionAndParameter.bind(builder);
  builder.getFunctionAndParameter = (formula, ...rest) => find(toCommas(formula), ...rest);
}

/** ";" -> "," outside texts and array literals. */
function toCommas(formula: string): string {
  if (!formula.includes(";")) return formula;
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"?|[{};]/g, (part) => {
    if (part === "{") depth++;
    if (part === "}") depth--;
    return part === ";" && depth === 0 ? "," : part;
  });
}

let isPatched = false;

/** An open range ends at the sheet's last row or column when it is read, and beyond any sheet when changes are watched for. */
function clipReferences(): void {
  if (isPatched) return;
  isPatched = true;
  const references = BaseReferenceObject.prototype;
  const position = references.getRangePosition;
  references.getRangePosition = function () {
    const range = position.call(this);
    if (isOpenRow(range.endRow)) range.endRow = this.getActiveSheetRowCount() - 1;
    if (isOpenColumn(range.endColumn)) range.endColumn = this.getActiveSheetColumnCount() - 1;
    return range;
  };
  references.getRowCount = function () {
    const { startRow, endRow } = this.getRangePosition();
    return endRow - startRow + 1;
  };
  references.getColumnCount = function () {
    const { startColumn, endColumn } = this.getRangePosition();
    return endColumn - startColumn + 1;
  };
  const toUnitRange = references.toUnitRange;
  references.toUnitRange = function () {
    const range = toUnitRange.call(this);
    const { endRow, endColumn } = this.getRangeData();
    if (Number.isNaN(endRow) || isOpenRow(endRow)) range.range.endRow = lastPossible.row;
    if (Number.isNaN(endColumn) || isOpenColumn(endColumn)) range.range.endColumn = lastPossible.column;
    return range;
  };
}

let isIndexPatched = false;

/**
 * The engine notes every calculated value in an index for lookups, and searches the whole index for the cell's old
 * value first: seconds for thousands of rows, for columns that nothing looks up.
 */
function indexOnlyWhatIsLookedUp(): void {
  if (isIndexPatched) return;
  isIndexPatched = true;
  const set = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE);
  CELL_INVERTED_INDEX_CACHE.set = (unit, sheet, column, value, row, force) => {
    if (force && !CELL_INVERTED_INDEX_CACHE.getCellValuePositions(unit, sheet, column)) return;
    set(unit, sheet, column, value, row, force);
  };
}
