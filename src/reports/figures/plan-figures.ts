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

/** A field that the imported rows do not have counts as an empty column. */
const withEmptyFallback =
  (find: RangeFinder): RangeFinder =>
  (key) =>
    find(key) ?? (/^[a-z]+\.[a-z_]+$/.test(key) && !key.startsWith("t.") ? find("empty") : null);

/** Finds what formulas of the report name. */
export const findForReport = (inputs: ReportInputs, columns: readonly FiguresColumn[]): RangeFinder => {
  const figures = withEmptyFallback(figuresFinder(columns, inputs.figuresSheet));
  const source = sourceFinder(inputs, quotedSheet);
  return (key) => (key.startsWith("source.") ? source(key) : figures(key));
};

/**
 * The sheet behind the report: what its controls say, its texts in three languages, benchmarks, and the posts with the period
 * that each belongs to. `controlAt` says where on the report a control stands.
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
    // A missing column beside others of the sheet has to be as high as they are.
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
