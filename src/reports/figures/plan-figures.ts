import type { ReportInputs } from "../report-inputs.ts";
import type { PlannedCell, SheetPlan } from "../sheet-plan.ts";
import { adCalculations, adNames } from "./ad-figures.ts";
import { breakoutTotals } from "./breakout-figures.ts";
import { calculationColumn } from "./calculation.ts";
import { bandColumns, benchmarkColumns, choiceColumns, textColumns } from "./choice-columns.ts";
import { type FiguresColumn, figuresFinder, insertRanges, type RangeFinder } from "./figures-sheet.ts";
import { followerCalculations } from "./follower-figures.ts";
import { goalCalculations } from "./goal-figures.ts";
import { labelNames, labelTotals } from "./label-figures.ts";
import { linePlatforms, postKeys } from "./line-platforms.ts";
import { stepColumns, valueColumns } from "./named-values.ts";
import { noteColumn } from "./notes.ts";
import { otherCalculations } from "./other-figures.ts";
import { pageCalculations } from "./page-figures.ts";
import { postCalculations } from "./post-figures.ts";
import { sentenceColumn } from "./sentences.ts";
import { sourceFinder } from "./source-finder.ts";
import { spikeCalculations } from "./spike-figures.ts";
import { postTotals } from "./summary.ts";
import { timeColumns } from "./time-figures.ts";
import { trafficCalculations } from "./traffic-figures.ts";

/** The columns of the figures, from left to right. None of them grows with the tables. */
export function figuresColumns(inputs: ReportInputs): FiguresColumn[] {
  const lines = linePlatforms(inputs);
  const calculations = [
    ...postCalculations(inputs, lines),
    ...(inputs.sources.days ? followerCalculations(inputs, [...lines.keys()]) : []),
    ...spikeCalculations(inputs),
    ...pageCalculations(inputs),
    ...trafficCalculations(inputs),
    ...otherCalculations(inputs),
    ...goalCalculations(inputs),
    ...adCalculations(inputs),
  ];
  return [
    ...valueColumns(inputs),
    ...textColumns(inputs),
    ...choiceColumns(inputs),
    ...bandColumns(),
    ...benchmarkColumns({ postPlatforms: lines }),
    ...stepColumns(),
    ...calculations.map(calculationColumn),
    ...postTotals(inputs),
    ...(inputs.sources.posts
      ? [
          ...labelNames(inputs),
          ...labelTotals(inputs, postKeys(lines)),
          ...breakoutTotals(postKeys(lines)),
          ...timeColumns(inputs, lines),
        ]
      : []),
    ...adNames(inputs),
    sentenceColumn(inputs),
    noteColumn(inputs),
    ...clientColumn(inputs),
  ];
}

/** Names that users typed, which no formula holds as its text. */
const clientColumn = ({ client }: ReportInputs): FiguresColumn[] =>
  client
    ? [{ key: "client", cells: [client.name, client.logo], names: ["client.name", "client.logo"], isImported: true }]
    : [];

/** Finds the ranges for the report's formulas. */
export const findForReport = (inputs: ReportInputs, columns: readonly FiguresColumn[]): RangeFinder => {
  const figures = figuresFinder(columns, inputs.figuresSheet);
  const source = sourceFinder(inputs);
  return (key) => (key.startsWith("source.") ? source(key) : figures(key));
};

/**
 * The figures sheet: the values of the report's controls, its texts in every language, benchmarks, and what the report
 * shows, calculated from the tables' rows. `controlAt` returns the address of a control's cell on the report.
 */
export function planFigures(
  inputs: ReportInputs,
  columns: readonly FiguresColumn[],
  controlAt: (control: string) => string,
): SheetPlan {
  const ownFinder = figuresFinder(columns, null);
  const source = sourceFinder(inputs);
  const find: RangeFinder = (key) => {
    if (key.startsWith("control.")) return controlAt(key.slice("control.".length));
    return key.startsWith("source.") ? source(key) : ownFinder(key);
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
  return {
    rows: 1 + Math.max(...columns.map(({ cells: contents, names }) => Math.max(contents.length, names?.length ?? 0))),
    columns: columns.length,
    cells,
    widths: columns.map(() => 110),
    heights: {},
    merges: [],
    charts: [],
  };
}
