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

/** Google's default series colours. */
const defaultColors = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

/** Point shapes, so that lines can be distinguished without colours. */
const pointStyles = ["circle", "rect", "triangle", "rectRot", "star", "cross"] as const;

/** Formats axis values: as percentages if the cells show percentages. */
function valueFormatter(displayed: readonly string[]): (value: number) => string {
  if (!displayed.some((text) => text.includes("%"))) return (value) => value.toLocaleString();
  return (value) => `${(value * 100).toLocaleString(undefined, { maximumFractionDigits: 1 })}%`;
}

/** Replaces each value with its share of the point's total, 0 to 1. */
function toPercentages(data: ChartData): ChartData {
  const totals = data.labels.map((_, index) => data.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const share = (value: number | null, index: number) => (value === null ? null : value / (totals[index] || 1));
  return { ...data, series: data.series.map((one) => ({ ...one, values: one.values.map(share) })) };
}

/** Converts a chart to a Chart.js configuration. */
export function configurationOf({ type, options }: PlacedChart, read: ChartData): ChartConfiguration {
  const isPercent = options.isStacked === "percent";
  const data = isPercent ? toPercentages(read) : read;
  const colors = (options.colors as string[] | undefined) ?? defaultColors;
  const seriesOptions = (options.series ?? {}) as SeriesOptions;
  const isStacked = Boolean(options.isStacked) && options.isStacked !== "false";
  const isLine = (index: number) => type === "LINE" || seriesOptions[index]?.type === "line";
  const axisOf = (index: number) => (seriesOptions[index]?.targetAxisIndex === 1 ? "second" : "first");
  const datasets = data.series.map(({ name, values }, index): ChartDataset => {
    const color = colors[index % colors.length];
    const common = {
      label: name,
      data: values,
      borderColor: color,
      backgroundColor: color,
      order: isLine(index) ? 0 : 1,
    };
    const axis = type === "BAR" ? { xAxisID: axisOf(index) } : { yAxisID: axisOf(index) };
    if (isLine(index))
      return {
        ...common,
        ...axis,
        type: "line",
        borderWidth: 2,
        pointRadius: 3,
        pointStyle: pointStyles[index % pointStyles.length],
        tension: 0,
      };
    return { ...common, ...axis, type: "bar", maxBarThickness: 34 };
  });
  const formatterFor = (axis: string) =>
    isPercent
      ? valueFormatter(["%"])
      : valueFormatter(data.series.filter((_, index) => axisOf(index) === axis).flatMap(({ displayed }) => displayed));
  const valueAxis = (axis: string, position: string) => ({
    position,
    beginAtZero: true,
    stacked: isStacked,
    grid: { color: gridColor, drawOnChartArea: axis === "first" },
    ticks: { color: textColor, maxTicksLimit: 6, callback: (value: unknown) => formatterFor(axis)(Number(value)) },
    ...(isPercent ? { max: 1 } : {}),
  });
  const nameAxis = {
    stacked: isStacked,
    grid: { display: false },
    ticks: { color: textColor, autoSkip: true, maxRotation: 45 },
  };
  const isBar = type === "BAR";
  const hasSecondAxis = datasets.some((_, index) => axisOf(index) === "second");
  const scales = isBar
    ? { y: nameAxis, first: valueAxis("first", "bottom") }
    : {
        x: nameAxis,
        first: valueAxis("first", "left"),
        ...(hasSecondAxis ? { second: valueAxis("second", "right") } : {}),
      };
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

/** Draws the chart into a canvas; the returned function destroys it. `pixelRatio` defaults to the screen's. */
export function drawChart(
  canvas: HTMLCanvasElement,
  chart: PlacedChart,
  data: ChartData,
  pixelRatio?: number,
): () => void {
  const configuration = configurationOf(chart, data);
  if (pixelRatio) Object.assign(configuration.options as object, { devicePixelRatio: pixelRatio });
  const chartInstance = new Chart(canvas, configuration);
  return () => chartInstance.destroy();
}
