import { localFormula } from "../../functions/formula-dialect.ts";
import type { ShareRequest, ShareResult } from "../../rpc/script-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { spreadsheetLocale } from "../open-spreadsheet.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { type Block, cellBlocks } from "../sheet/cell-blocks.ts";
import { formatAsSet } from "../sheet/number-format.ts";
import { readCell, toCellContent } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { type AddOnFormula, findAddOnFormulas } from "./add-on-formulas.ts";
import { planComparison, removeComparisonSheet, writeComparisonSheet } from "./comparison-sheet.ts";
import { compareFormulas } from "./differences.ts";
import { planShare, type SharePlan, valueBlock, valuesIn } from "./share-plan.ts";
import { addPairs, type FrozenFormulas, loadSharingRecord, saveSharingRecord } from "./sharing-record.ts";
import { areasIn } from "./sheet-areas.ts";
import { writeFormulas } from "./write-formulas.ts";

/** The blocks of cells whose formulas become values. */
function frozenBlocks({ frozen }: SharePlan): Block[] {
  const cells = frozen.map(valueBlock).flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    })),
  );
  return cellBlocks(cells);
}

/**
 * Replaces formulas by their values. A formula can get its number format from its result: it is set first, and dates are
 * written as the numbers that they are, since writing a date changes the format.
 */
function writeValues({ sheet, values }: SharePlan, blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const offset = spreadsheetZone();
  for (const block of blocks) {
    const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
    range.setNumberFormats(range.getNumberFormats().map((row) => row.map(formatAsSet)));
    range.setValues(valuesIn(values, block).map((row) => row.map((value) => toCellContent(readCell(value, offset)))));
  }
}

/** The runs without those that a killed execution stored and did not replace. */
const withoutRepeated = (runs: readonly FrozenFormulas[]): FrozenFormulas[] => [
  ...new Map(runs.map((run) => [JSON.stringify([run.sheetId, run.row, run.column, run.formula]), run])).values(),
];

/** What to replace: the formulas of each area, with a plan that would replace them all. */
function prepare(request: ShareRequest) {
  const locale = spreadsheetLocale();
  const areas = areasIn(request.scope).map((area) => ({ area, formulas: findAddOnFormulas(area, locale) }));
  const plansFor = (differing: ReadonlySet<AddOnFormula>) => {
    const plans = areas.map(({ area, formulas }) => planShare(area, formulas, request, differing));
    for (const plan of plans) assertCanEditBlocks(plan.sheet, [...cellBlocks(plan.native), ...frozenBlocks(plan)]);
    return plans;
  };
  const candidates = areas.map(({ area: { sheet }, formulas }) => ({
    sheet,
    formulas: request.as === "native" ? formulas.filter(({ result }) => result.formula !== null) : [],
  }));
  return { locale, plansFor, candidates };
}

/**
 * Calculates the native forms of the formulas beside the spreadsheet's own sheets, for `makeShareable` to compare. The
 * next call sees their values. Throws a user error if the user may not write to all of the cells.
 */
export function startComparison(request: ShareRequest): null {
  return withDocumentLock(() => {
    const { locale, plansFor, candidates } = prepare(request);
    plansFor(new Set());
    writeComparisonSheet(planComparison(candidates), locale);
    return null;
  });
}

/** Ends a comparison after which nothing is replaced. */
export function endComparison(): null {
  return withDocumentLock(() => {
    removeComparisonSheet();
    return null;
  });
}

/**
 * Replaces the add-on's formulas by built-in functions or by values, and stores the originals with the spreadsheet. If
 * built-in functions show something else and the request does not say what to do then, returns the differences instead.
 * Throws a user error, and writes nothing, if the user may not write to all of the cells.
 */
export function makeShareable(request: ShareRequest): ShareResult {
  return withDocumentLock(() => {
    const { locale, plansFor, candidates } = prepare(request);
    plansFor(new Set());
    const { differing, differences } = compareFormulas(candidates);
    if (differing.size > 0 && request.differing === undefined) return { changes: [], differences };
    const plans = plansFor(differing);
    const old = loadSharingRecord();
    const newPairs = plans.flatMap(({ native }) => native.map(({ before, after }) => [before, after] as const));
    const frozen = plans.flatMap((plan) => plan.frozen);
    if (newPairs.length + frozen.length > 0)
      saveSharingRecord({
        at: new Date().toISOString(),
        pairs: addPairs(old?.pairs ?? [], newPairs),
        frozen: withoutRepeated([...(old?.frozen ?? []), ...frozen]),
      });
    for (const plan of plans) {
      const cells = plan.native.map((cell) => ({ ...cell, formula: localFormula(cell.after, locale) }));
      writeFormulas(plan.sheet, cells);
      writeValues(plan, frozenBlocks(plan));
    }
    if (request.as === "native") removeComparisonSheet();
    return { changes: plans.flatMap(({ changes }) => changes) };
  });
}
