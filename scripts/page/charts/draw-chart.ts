import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import type { PlacedChart } from "../../emulator/engine/workbook.ts";
import type { ChartData } from "./chart-data.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

type Options = Record<string, unknown>;
type SeriesOptions = Record<string, { type?: string; targetAxisIndex?: number }>;

const textColor = "#3c4043";
const gridColor = "#e8eaed";

/** Google's colours for series without one. */
const defaultColors = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

/** Marks that tell lines apart without their colours. */
const pointStyles = ["circle", "rect", "triangle", "rectRot", "star", "cross"] as const;

/** How a value is written: as a percentage where the cells are percentages. */
function writer(shown: readonly string[]): (value: number) => string {
  if (!shown.some((text) => text.includes("%"))) return (value) => value.toLocaleString();
  return (value) => `${(value * 100).toLocaleString(undefined, { maximumFractionDigits: 1 })}%`;
}

/** Each point's parts of the whole. */
function toPercentages(data: ChartData): ChartData {
  const totals = data.labels.map((_, at) => data.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const part = (value: number | null, at: number) => (value === null ? null : value / (totals[at] || 1));
  return { ...data, series: data.series.map((one) => ({ ...one, values: one.values.map(part) })) };
}

/** A chart's definition as Chart.js wants it. */
export function configurationOf({ type, options }: PlacedChart, read: ChartData): ChartConfiguration {
  const isPercent = options.isStacked === "percent";
  const data = isPercent ? toPercentages(read) : read;
  const colors = (options.colors as string[] | undefined) ?? defaultColors;
  const ofSeries = (options.series ?? {}) as SeriesOptions;
  const isStacked = Boolean(options.isStacked) && options.isStacked !== "false";
  const isLine = (at: number) => type === "LINE" || ofSeries[at]?.type === "line";
  const axisOf = (at: number) => (ofSeries[at]?.targetAxisIndex === 1 ? "second" : "first");
  const datasets = data.series.map(({ name, values }, at): ChartDataset => {
    const color = colors[at % colors.length];
    const own = { label: name, data: values, borderColor: color, backgroundColor: color, order: isLine(at) ? 0 : 1 };
    const axis = type === "BAR" ? { xAxisID: axisOf(at) } : { yAxisID: axisOf(at) };
    if (isLine(at))
      return {
        ...own,
        ...axis,
        type: "line",
        borderWidth: 2,
        pointRadius: 3,
        pointStyle: pointStyles[at % pointStyles.length],
        tension: 0,
      };
    return { ...own, ...axis, type: "bar", maxBarThickness: 34 };
  });
  const write = (axis: string) =>
    isPercent
      ? writer(["%"])
      : writer(data.series.filter((_, at) => axisOf(at) === axis).flatMap(({ displayed }) => displayed));
  const values = (axis: string, position: string) => ({
    position,
    beginAtZero: true,
    stacked: isStacked,
    grid: { color: gridColor, drawOnChartArea: axis === "first" },
    ticks: { color: textColor, maxTicksLimit: 6, callback: (value: unknown) => write(axis)(Number(value)) },
    ...(isPercent ? { max: 1 } : {}),
  });
  const names = {
    stacked: isStacked,
    grid: { display: false },
    ticks: { color: textColor, autoSkip: true, maxRotation: 45 },
  };
  const isBar = type === "BAR";
  const hasSecond = datasets.some((_, at) => axisOf(at) === "second");
  const scales = isBar
    ? { y: names, first: values("first", "bottom") }
    : { x: names, first: values("first", "left"), ...(hasSecond ? { second: values("second", "right") } : {}) };
  return {
    type: type === "LINE" ? "line" : "bar",
    data: { labels: data.labels, datasets },
    options: {
      animation: false,
      responsive: false,
      indexAxis: isBar ? "y" : "x",
      spanGaps: false,
      font: { family: "Roboto, Arial, sans-serif", size: 11 },
      layout: { padding: 6 },
      plugins: { legend: legendOf(options) },
      scales,
    },
  } as ChartConfiguration;
}

function legendOf(options: Options) {
  const position = (options.legend as { position?: string } | undefined)?.position ?? "right";
  return {
    display: position !== "none",
    position: position === "none" ? "bottom" : position,
    labels: { color: textColor, boxWidth: 12, boxHeight: 8, usePointStyle: true, padding: 10 },
  };
}

/** Draws the chart into a canvas of its size. The returned function removes it. */
export function drawChart(canvas: HTMLCanvasElement, chart: PlacedChart, data: ChartData): () => void {
  const chartInstance = new Chart(canvas, configurationOf(chart, data));
  return () => chartInstance.destroy();
}
