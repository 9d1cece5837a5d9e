import type { TableName } from "../tables/index.ts";
import type { ReportText } from "../text/reports/en.ts";
import type { ReportInputs } from "./report-inputs.ts";
import type { ChartKind, FormatName, StyleName } from "./sheet-plan.ts";

export type TextKey = keyof ReportText;

/**
 * What stands in a cell: a text in the report's language, a fixed value, or a formula. In formulas `[[posts.rate]]` is a
 * column of the figures, `[[from]]` one of their values, `[[t.rate]]` a text, `[[here.0]]` a cell of the same row by the
 * place of its column in the table.
 */
export type Content = { text: TextKey } | { value: string | number } | { formula: string };

/** A column of a table; `at` is its place among the twelve columns of the report, counted from the table's own first. */
export interface TableColumn {
  at: number;
  header: Content;
  format?: FormatName;
  style?: StyleName;
}

export interface TablePart {
  kind: "table";
  name: string;
  /** The first of the twelve columns. */
  at: number;
  columns: readonly TableColumn[];
  /** For each row what its columns hold; null leaves a cell empty. */
  rows: readonly (readonly (Content | null)[])[];
  /** The formats of rows that differ from their columns'. */
  rowFormats?: readonly (FormatName | null)[];
  /** Leaves the last row apart from the others, as a total. */
  hasTotal?: true;
}

export interface ChartPart {
  kind: "chart";
  type: ChartKind;
  at: number;
  /** How many of the twelve columns it covers. */
  width: number;
  /** The table that it shows, and which of its columns: the first names the points. */
  table: string;
  columns: readonly number[];
  colors: readonly string[];
  format: FormatName;
  /** Rows of the table that it shows; all without it. */
  rows?: number;
}

/** Some figures large, beside each other. */
export interface TilesPart {
  kind: "tiles";
  tiles: readonly { label: Content; now: string; before: string; format: FormatName }[];
}

/** Small print: one line per sentence. */
export interface SentencesPart {
  kind: "sentences";
  sentences: readonly Content[];
}

/** A title over a table within a block. */
export interface CaptionPart {
  kind: "caption";
  at: number;
  text: Content;
}

export type Part = TablePart | ChartPart | TilesPart | SentencesPart | CaptionPart;

/** A section of a report: what it is called, what it needs, what its numbers mean, what it shows. */
export interface Block {
  title: TextKey;
  /** What is divided by what. */
  definition: TextKey;
  /** Without this table and its fields the block is left out, and the report says so; null for a block that needs none. */
  needs: { table: TableName; all: readonly string[]; any?: readonly string[] } | null;
  /** Parts that stand beside each other, one list below the other. */
  parts: (inputs: ReportInputs) => readonly (readonly Part[])[];
}

export const defineBlock = (block: Block): Block => block;

export const text = (key: TextKey): Content => ({ text: key });
export const value = (content: string | number): Content => ({ value: content });
export const formula = (content: string): Content => ({ formula: content });
