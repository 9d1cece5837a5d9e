import type { Injector } from "@univerjs/core";
import {
  BaseReferenceObject,
  ErrorType,
  IDefinedNamesService,
  IFunctionService,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { engineFormula } from "../formula/engine-formula.ts";
import { isOpenColumn, isOpenRow, lastPossible } from "../formula/open-ranges.ts";
import { sheetsFunctions } from "../functions/sheets-functions.ts";
import { calculateArraysDirectly } from "./array-arithmetic.ts";
import { skipCellsWithoutRules } from "./conditional-cells.ts";
import { replaceLinkResults } from "./link-results.ts";
import { moveOpenRanges } from "./open-range-moves.ts";
import { orderByArrays } from "./order-of-arrays.ts";
import { parseFormulasAgain } from "./parsed-formulas.ts";
import { rememberPlainTexts } from "./plain-texts.ts";
import { readRangesAtOnce } from "./read-ranges.ts";
import { setCellsAtOnce } from "./set-cells-at-once.ts";

/** Makes an engine calculate as Sheets does. Call it before the engine's document is created. */
export function patchEngine(injector: Injector, isCustom: (name: string) => boolean): EditedText {
  injector.get(IFunctionService).registerExecutors(...sheetsFunctions());
  rewriteFormulas(injector, isCustom);
  parseFormulasAgain(injector);
  orderByArrays(injector);
  const edited = acceptSemicolons(injector.get(LexerTreeBuilder));
  clipReferences();
  replaceLinkResults();
  moveOpenRanges();
  readRangesAtOnce();
  rememberPlainTexts();
  setCellsAtOnce();
  skipCellsWithoutRules();
  calculateArraysDirectly();
  return edited;
}

/** What the user typed, as the grid read it last. */
export interface EditedText {
  formula: string;
}

/** The engine modifies a parsed formula with one of these functions when it calculates it, so it cannot be used again. */
const modifiedFunctions = /\b(?:LET|LAMBDA)\b/i;

/** Parsed formulas by text. Univer's own cache ends with a document; reports of different documents share most formulas. */
const parsed = new Map<string, LexerNode>();
const maxParsed = 4_000;

/** Rewrites formulas, which are stored as users read them in en_US, for the engine. */
function rewriteFormulas(injector: Injector, isCustom: (name: string) => boolean): void {
  const [lexer, builder] = [injector.get(Lexer), injector.get(LexerTreeBuilder)];
  const names = injector.get(IDefinedNamesService);
  const build = lexer.treeBuilder.bind(lexer);
  const { _suffixExpressionHandler: orderOperators } = builder as unknown as {
    _suffixExpressionHandler?: (node: LexerNode) => boolean;
  };
  if (!orderOperators) throw new Error("Univer orders operators elsewhere now: look at LexerTreeBuilder.treeBuilder.");
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const text = engineFormula(formula, isCustom);
    // A parsed formula has the content of a document's names in place of the names.
    const isReusable = transformSuffix && !modifiedFunctions.test(text) && names.getAllDefinedNamesIsEmpty();
    const known = isReusable && parsed.get(text);
    if (known) return known;
    const node = build(text, false);
    if (!transformSuffix || !(node instanceof LexerNode)) return node;
    if (!orderOperators.call(builder, node)) return ErrorType.VALUE;
    if (!isReusable) return node;
    if (parsed.size >= maxParsed) parsed.clear();
    parsed.set(text, node);
    return node;
  };
}

/**
 * While a formula is typed, the page highlights its references and shows the function's arguments, but only finds them
 * with "," between arguments. Replacing ";" keeps every position. The grid also asks for a formula's parts to rewrite the
 * numbers in it, just before it writes the cell: what it asks for then is what the user typed.
 */
function acceptSemicolons(builder: LexerTreeBuilder): EditedText {
  const edited: EditedText = { formula: "" };
  const build = builder.sequenceNodesBuilder.bind(builder);
  builder.sequenceNodesBuilder = (formula) => {
    if (formula.startsWith("=")) edited.formula = formula;
    return build(toCommas(formula));
  };
  const find = builder.getFunctionAndParameter.bind(builder);
  builder.getFunctionAndParameter = (formula, ...rest) => find(toCommas(formula), ...rest);
  return edited;
}

/** Replaces ";" by "," outside texts and array literals. */
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

/** Open ranges end at the sheet's last row or column when read, but beyond any sheet when the engine looks for affected formulas. */
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
