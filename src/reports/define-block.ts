import type { ReportText } from "../text/reports/en.ts";
import type { ReportInputs } from "./report-inputs.ts";
import type { CellControl, ChartKind, FormatName, StyleName } from "./sheet-plan.ts";

export type TextKey = keyof ReportText;

/**
 * What a cell holds: a text in the report's language, a fixed value, or a formula. In formulas `[[posts.rate]]` is a column
 * of the figures, `[[from]]` one of their named values, `[[t.rate]]` a text, `[[here.0]]` the same row's cell in the table's
 * first column, `[[above.0]]` that column's cells in the rows above.
 */
export type Content = ({ text: TextKey } | { value: string | number } | { formula: string }) & {
  /** The cell's style, where it differs from its column's. */
  style?: StyleName;
  /** The yellow cell that this is, and the column of the figures that it offers to choose from. */
  control?: CellControl;
  choices?: string;
};

/** A column of a table. `at` counts the report's twelve columns from the table's first. */
export interface TableColumn {
  at: number;
  header: Content;
  format?: FormatName;
  style?: StyleName;
  /** How many of the report's columns have its background, into which its texts run on; defaults to 1. */
  width?: number;
}

export interface TablePart {
  kind: "table";
  name: string;
  /** The first of the report's twelve columns that it covers, from 0. */
  at: number;
  columns: readonly TableColumn[];
  /** For each row, the contents of its columns; null leaves a cell empty. */
  rows: readonly (readonly (Content | null)[])[];
  /** The formats of rows that differ from their columns'. */
  rowFormats?: readonly (FormatName | null)[];
  /** The last row is a total. */
  hasTotal?: true;
}

export interface ChartPart {
  kind: "chart";
  type: ChartKind;
  at: number;
  /** The number of the report's columns that it covers. */
  width: number;
  /** The table that it shows, and which of its columns: the first holds the points' labels. */
  table: string;
  columns: readonly number[];
  colors: readonly string[];
  format: FormatName;
  /** The number of the table's rows that it shows; defaults to all. */
  rows?: number;
  caption: Content;
}

/** A row of large figures. */
export interface TilesPart {
  kind: "tiles";
  tiles: readonly { label: Content; now: string; change: string; format: FormatName; changeStyle: StyleName }[];
}

/** One line per sentence. */
export interface SentencesPart {
  kind: "sentences";
  sentences: readonly Content[];
  style?: StyleName;
  /** Each sentence fits in a line. */
  isOneLine?: true;
}

export type Part = TablePart | ChartPart | TilesPart | SentencesPart;

/** A section of a report. */
export interface Block {
  title: TextKey;
  /** What its numbers mean, in a line. */
  definition: TextKey;
  /** Most spreadsheets have no data for it, or data would add nothing, so the report does not list it as missing. */
  isExtra?: true;
  /** Whether the chosen period has data for it; without, the block is left out, and the report lists it as missing. */
  isFilled: (inputs: ReportInputs) => boolean;
  /** Rows of parts, from top to bottom; the parts of a row are side by side. `missing` are the titles of blocks without data. */
  parts: (inputs: ReportInputs, missing: readonly TextKey[]) => readonly (readonly Part[])[];
}

export const defineBlock = (block: Block): Block => block;

export const text = (key: TextKey): Content => ({ text: key });
export const value = (content: string | number): Content => ({ value: content });
export const formula = (content: string): Content => ({ formula: content });
