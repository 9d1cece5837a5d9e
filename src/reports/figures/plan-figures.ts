import type { TableName } from "../../tables/index.ts";
import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import type { PlannedCell, SheetPlan } from "../sheet-plan.ts";
import { bandColumns, benchmarkColumns, choiceColumns, textColumns } from "./choice-columns.ts";
import { type FiguresColumn, figuresFinder, insertRanges, quotedSheet, type RangeFinder } from "./figures-sheet.ts";
import { stepColumns, valueColumns } from "./named-values.ts";
import { columnsByTable, sourceFinder, tableColumns } from "./table-columns.ts";

/** The columns of the figures, from left to right. */
export function figuresColumns(inputs: ReportInputs): FiguresColumn[] {
  const sources = Object.entries(inputs.sources) as [TableName, SourceTable][];
  return [
    ...valueColumns(inputs),
    ...textColumns(),
    ...choiceColumns(inputs),
    ...bandColumns(),
    ...benchmarkColumns(inputs),
    ...stepColumns(),
    { key: "empty", cells: [] },
    ...sources.filter(([table]) => columnsByTable[table]).flatMap(([table, source]) => tableColumns(table, source)),
  ];
}

/** Uses the empty column for a field that the imported rows do not have. */
const withEmptyFallback =
  (find: RangeFinder): RangeFinder =>
  (key) =>
    find(key) ?? (/^[a-z]+\.[a-z_]+$/.test(key) && !key.startsWith("t.") ? find("empty") : null);

/** Finds the ranges for the report's formulas. */
export const findForReport = (inputs: ReportInputs, columns: readonly FiguresColumn[]): RangeFinder => {
  const figures = withEmptyFallback(figuresFinder(columns, inputs.figuresSheet));
  const source = sourceFinder(inputs, quotedSheet);
  return (key) => (key.startsWith("source.") ? source(key) : figures(key));
};

/**
 * The figures sheet: the values of the report's controls, its texts in every language, benchmarks, and the imported rows
 * with the periods that they are in. `controlAt` returns the address of a control's cell on the report.
 */
export function planFigures(
  inputs: ReportInputs,
  columns: readonly FiguresColumn[],
  controlAt: (control: string) => string,
): SheetPlan {
  const ownFinder = withEmptyFallback(figuresFinder(columns, null));
  const source = sourceFinder(inputs, quotedSheet);
  const platform = inputs.sources.posts ? source("source.posts.platform") : null;
  const find: RangeFinder = (key) => {
    if (key.startsWith("control.")) return controlAt(key.slice("control.".length));
    if (key.startsWith("source.")) return source(key);
    // Within HSTACK a missing column has to be as tall as the others.
    if (key === "empty.posts") return `IF(${platform}="","","")`;
    return ownFinder(key);
  };
  const cells = columns.flatMap(({ key, cells: contents, isImported }, position): PlannedCell[] => [
    { row: 1, column: position + 1, content: key, style: "header" },
    ...contents.map(
      (content, row): PlannedCell => ({
        row: row + 2,
        column: position + 1,
        content: !isImported && String(content).startsWith("=") ? insertRanges(String(content), find) : content,
        ...(isImported ? { isText: true as const } : {}),
        style: "plain",
      }),
    ),
  ]);
  const filledRows = Math.max(...columns.map(({ cells: contents }) => contents.length));
  const rows = Object.values(inputs.sources).map((table) => table?.rows ?? 0);
  return {
    rows: Math.max(filledRows, ...rows) + 500,
    columns: columns.length,
    cells,
    widths: columns.map(() => 110),
    heights: {},
    merges: [],
    charts: [],
  };
}
