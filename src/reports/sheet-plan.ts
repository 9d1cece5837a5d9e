/** What a sheet of a report holds, as data. Rows and columns count from 1; formulas are written with commas. */
export interface SheetPlan {
  rows: number;
  columns: number;
  cells: PlannedCell[];
  /** Pixels by column. */
  widths: number[];
  /** Pixels by row, where they differ from the usual. */
  heights: Readonly<Record<number, number>>;
  /** Cells of one row joined into one. */
  merges: { row: number; column: number; columns: number }[];
  charts: PlannedChart[];
}

export interface PlannedCell {
  row: number;
  column: number;
  /** A formula starts with "=". */
  content: string | number;
  /** The content is text, whatever it begins with. */
  isText?: true;
  style: StyleName;
  format?: FormatName;
  /** What may be typed into the cell: a range to choose from, or a date. */
  accepts?: "date" | string;
  /** The control that the cell is. */
  control?: ControlName;
}

export type StyleName =
  | "title"
  | "subtitle"
  | "hint"
  | "controlLabel"
  | "control"
  | "heading"
  | "sentence"
  | "header"
  | "headerLeft"
  | "headerCenter"
  | "label"
  | "value"
  | "day"
  | "strong"
  | "band"
  | "aside"
  | "tile"
  | "tileLabel"
  | "tileChange"
  | "link"
  | "plain";

export type FormatName =
  | "rate"
  | "smallRate"
  | "share"
  | "change"
  | "times"
  | "count"
  | "number"
  | "date"
  | "duration"
  | "balance"
  | "margin";

/** The cells by which the reader steers the report, in their order. */
export const controls = [
  "from",
  "to",
  "platforms",
  "accounts",
  "audience",
  "industry",
  "competitors",
  "language",
] as const;

export type ControlName = (typeof controls)[number];

export type ChartKind = "line" | "column" | "bar" | "stackedBar" | "combo";

/** A chart over columns of one table of the same sheet: the first range names the points, each other is a series. */
export interface PlannedChart {
  kind: ChartKind;
  /** Each one column wide, with its header. */
  ranges: { row: number; column: number; rows: number }[];
  row: number;
  column: number;
  /** Pixels. */
  width: number;
  height: number;
  /** Colours of the series, by their place in the palette. */
  colors: readonly string[];
  format: FormatName;
}
