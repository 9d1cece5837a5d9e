import type { StoredChart } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import type { View } from "./view.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
/** A chart that is not inserted in a sheet yet. */
type Draft = Omit<StoredChart, "sheet">;

/** `sheet.newChart()`. Charts are stored as definitions; the page draws them. */
export function createChartBuilder(view: View, start?: Draft): Builder {
  const draft: Draft = start
    ? structuredClone(start)
    : {
        id: 0,
        type: "COLUMN",
        ranges: [],
        options: {},
        position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
        transpose: false,
        headers: 0,
        mergeStrategy: "MERGE_COLUMNS",
      };
  const set = (change: Partial<Draft>): Builder => {
    Object.assign(draft, change);
    return builder;
  };
  const builder: Builder = emulate<Builder>()("EmbeddedChartBuilder", {
    setChartType: (type) => set({ type: String(type) }),
    addRange: (range) => set({ ranges: [...draft.ranges, view.locationOf(range, "EmbeddedChartBuilder.addRange")] }),
    clearRanges: () => set({ ranges: [] }),
    getRanges: () => draft.ranges.map(({ sheet, area }) => view.range(sheet, area)),
    setOption: (option: string, value: unknown) => set({ options: { ...draft.options, [String(option)]: value } }),
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) =>
      set({ position: { row, column, offsetX, offsetY } }),
    setNumHeaders: (headers: number) => set({ headers }),
    setTransposeRowsAndColumns: (transpose: boolean) => set({ transpose: Boolean(transpose) }),
    setMergeStrategy: (strategy) => set({ mergeStrategy: String(strategy) }),
    getContainer: () => createContainer(draft),
    build: () => createChart(view, structuredClone(draft)),
  });
  return builder;
}

function createChart(view: View, definition: Draft): Chart {
  const chart = emulate<Chart>()("EmbeddedChart", {
    getChartId: () => definition.id || null,
    getContainerInfo: () => createContainer(definition),
    getNumHeaders: () => definition.headers,
    getRanges: () => definition.ranges.map(({ sheet, area }) => view.range(sheet, area)),
    getTransposeRowsAndColumns: () => definition.transpose,
    getOptions: () =>
      emulate<ChartOptions>()("ChartOptions", {
        get: (option: string) => (definition.options[option] ?? null) as never,
      }),
    modify: () => createChartBuilder(view, definition),
  });
  view.definitions.set(chart, definition);
  return chart;
}

const createContainer = ({ position }: Draft): Container =>
  emulate<Container>()("ContainerInfo", {
    getAnchorRow: () => position.row,
    getAnchorColumn: () => position.column,
    getOffsetX: () => position.offsetX,
    getOffsetY: () => position.offsetY,
  });

export function chartsOf(view: View, sheet: string): Chart[] {
  return view.book.extras.charts
    .filter((one) => one.sheet === sheet)
    .map(({ sheet: _, ...definition }) => createChart(view, structuredClone(definition)));
}

export function insertChart(view: View, sheet: string, chart: unknown): void {
  const { extras } = view.book;
  const definition = definitionOf(view, chart, "Sheet.insertChart");
  definition.id = extras.nextId++;
  extras.charts.push({ ...structuredClone(definition), sheet });
  view.book.changed();
}

export function updateChart(view: View, sheet: string, chart: unknown): void {
  const definition = definitionOf(view, chart, "Sheet.updateChart");
  const stored = view.book.extras.charts.find((one) => one.id === definition.id && one.sheet === sheet);
  if (!stored) throw new Error("Embedded chart not found.");
  Object.assign(stored, structuredClone(definition));
  view.book.changed();
}

export function removeChart(view: View, sheet: string, chart: unknown): void {
  const { extras } = view.book;
  const { id } = definitionOf(view, chart, "Sheet.removeChart");
  extras.charts = extras.charts.filter((one) => one.id !== id || one.sheet !== sheet);
  view.book.changed();
}

function definitionOf(view: View, chart: unknown, method: string): Draft {
  const definition = view.definitions.get(chart as object) as Draft | undefined;
  if (!definition) throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
  return definition;
}
