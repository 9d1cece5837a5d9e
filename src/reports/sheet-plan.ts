/** What a sheet of a report holds, as data. Rows and columns count from 1; formulas are written with commas. */
export interface SheetPlan {
  rows: number;
  columns: number;
  cells: PlannedCell[];
  /** Pixels by column. */
  widths: number[];
  /** Pixels by row, for rows that do not have the default height. */
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
  /** The content is text, even if it begins with "=". */
  isText?: true;
  style: StyleName;
  format?: FormatName;
  /** The cell's data validation: a range of choices in A1 notation, or a date. */
  accepts?: "date" | string;
  /** Other values are accepted, too. */
  acceptsOthers?: true;
  /** The control that this cell is. */
  control?: CellControl;
}

/** `day`: a day in the form of the report's language; `shade`: the darker, the higher; `rise`: a change that is good upwards; `fall`: one that is good downwards; `move`: neither. */
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
  | "headerWide"
  | "headerCenter"
  | "label"
  | "value"
  | "day"
  | "strong"
  | "band"
  | "middle"
  | "aside"
  | "tile"
  | "tileLabel"
  | "lead"
  | "shade"
  | "caption"
  | "line"
  | "rise"
  | "fall"
  | "move"
  | "link"
  | "plain";

export type FormatName =
  | "rate"
  | "smallRate"
  | "share"
  | "change"
  | "times"
  | "multiple"
  | "count"
  | "total"
  | "signed"
  | "number"
  | "date"
  | "duration"
  | "balance"
  | "goal"
  | "money"
  | "exchange";

/** The cells by which the reader controls the report, in their order. */
export const controls = [
  "from",
  "to",
  "platforms",
  "accounts",
  "audience",
  "industry",
  "competitors",
  "language",
  "edges",
] as const;

export type ControlName = (typeof controls)[number];

/** The cell with how much of another currency one of a currency is. */
export const rateControl = (currency: string, other: string) => `rate.${currency}.${other}` as const;

/** The cell with an account's time zone. */
export const zoneControl = (platform: string, account: string) => `zone.${platform}.${account}` as const;

/** Every yellow cell: the controls above the report, and those of single blocks. */
export type CellControl = ControlName | ReturnType<typeof rateControl> | ReturnType<typeof zoneControl>;

export type ChartKind = "line" | "column" | "bar" | "combo";

/** A chart of columns on the same sheet: the first range holds the points' labels, each other range is a series. */
export interface PlannedChart {
  kind: ChartKind;
  /** Each one column wide, with its header. */
  ranges: { row: number; column: number; rows: number }[];
  row: number;
  column: number;
  /** Pixels below the top of its row. */
  offsetY: number;
  /** Pixels. */
  width: number;
  height: number;
  /** Colours of the series, in their order. */
  colors: readonly string[];
  format: FormatName;
}
