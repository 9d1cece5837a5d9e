import type { PlacedChart, Workbook } from "../../emulator/engine/workbook.ts";
import { chartSize, describeChart, readChart } from "./chart-data.ts";
import { drawChart } from "./draw-chart.ts";

/** Changes in quick succession cause a single redraw. */
const redrawDelayMs = 120;

interface ShownChart {
  canvas: HTMLCanvasElement;
  /** The drawn content as JSON, to redraw only after a change. */
  drawn: string;
  remove(): void;
}

/** Draws the active sheet's charts over its cells. They scroll with the sheet and update with its cells. */
export function showCharts(workbook: Workbook, grid: HTMLElement): void {
  const layer = document.createElement("div");
  layer.className = "charts";
  // Outside the grid's element, which the grid empties when it starts.
  document.body.append(layer);
  const shown = new Map<number, ShownChart>();
  const positionCharts = oncePerFrame(() => placeCharts(workbook, grid, layer, shown));
  const redraw = debounced(() => {
    drawCharts(workbook, layer, shown);
    positionCharts();
  });
  const { api } = workbook;
  api.addEvent(api.Event.CommandExecuted, () => {
    positionCharts();
    redraw();
  });
  workbook.onChange(redraw);
  // The grid adopts its element's new size with a delay.
  new ResizeObserver(() => {
    for (const delayMs of [0, 200, 600]) setTimeout(positionCharts, delayMs);
  }).observe(grid);
  redraw();
}

const activeSheet = (workbook: Workbook) => workbook.api.getActiveWorkbook()?.getActiveSheet();

function drawCharts(workbook: Workbook, layer: HTMLElement, shown: Map<number, ShownChart>): void {
  const sheet = activeSheet(workbook)?.getSheetName();
  const charts = workbook.charts().filter((chart) => chart.sheet === sheet);
  for (const [id, { remove }] of shown) {
    if (charts.some((chart) => chart.id === id)) continue;
    remove();
    shown.delete(id);
  }
  for (const chart of charts) {
    const data = readChart(workbook, chart);
    const drawn = JSON.stringify([chart.type, chart.options, data]);
    const old = shown.get(chart.id);
    if (old?.drawn === drawn) continue;
    old?.remove();
    const canvas = makeCanvas(chart);
    canvas.setAttribute("aria-label", describeChart(data));
    layer.append(canvas);
    const destroy = drawChart(canvas, chart, data);
    const remove = () => {
      destroy();
      canvas.remove();
    };
    shown.set(chart.id, { canvas, drawn, remove });
  }
}

function makeCanvas(chart: PlacedChart): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, chartSize(chart));
  canvas.setAttribute("role", "img");
  canvas.dataset.chart = String(chart.id);
  return canvas;
}

/** Moves the charts to their cells, according to the scroll position. */
function placeCharts(workbook: Workbook, grid: HTMLElement, layer: HTMLElement, shown: Map<number, ShownChart>): void {
  const sheet = activeSheet(workbook);
  const cells = grid.querySelector("canvas[id^='univer-sheet-main-canvas']");
  if (!sheet || !cells || shown.size === 0) return;
  const gridRect = cells.getBoundingClientRect();
  const origin = sheet.getRange(0, 0).getCellRect();
  Object.assign(layer.style, {
    left: `${gridRect.left + origin.left}px`,
    top: `${gridRect.top + origin.top}px`,
    width: `${gridRect.width - origin.left}px`,
    height: `${gridRect.height - origin.top}px`,
  });
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  for (const chart of workbook.charts()) {
    const canvas = shown.get(chart.id)?.canvas;
    if (!canvas) continue;
    const { row, column, offsetX: right, offsetY: down } = chart.position;
    const cell = sheet.getRange(row - 1, column - 1).getCellRect();
    canvas.style.left = `${cell.left - first.left - offsetX + right}px`;
    canvas.style.top = `${cell.top - first.top - offsetY + down}px`;
  }
}

function oncePerFrame(action: () => void): () => void {
  let isScheduled = false;
  return () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      action();
    });
  };
}

function debounced(action: () => void): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, redrawDelayMs);
  };
}
