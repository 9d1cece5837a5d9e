import { type AxisChange, positionAfter, rangeAfter } from "./axis-changes.ts";
import type { PlacedChart } from "./workbook.ts";

/** Google's data that Univer's document cannot hold. Plain JSON, saved with the spreadsheet. */
export interface Extras {
  locale: string;
  timeZone: string;
  name: string;
  nextId: number;
  metadata: StoredMetadata[];
  protections: StoredProtection[];
  charts: StoredChart[];
  validations: StoredValidation[];
  conditionalFormats: StoredConditionalFormat[];
  /** E-mail addresses of the owner and of those who opened the spreadsheet. */
  owner: string | null;
  editors: string[];
  viewers: string[];
}

export interface StoredMetadata {
  id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  /** Univer's sheet id; absent for metadata of the spreadsheet. */
  sheet?: string;
  axis?: "row" | "column";
  /** Row or column, counted from 0. */
  at?: number;
}

/** A rectangle counted from 0, both ends included. */
export interface Area {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface StoredProtection {
  id: number;
  sheet: string;
  /** Absent for the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  editors: string[];
}

export interface StoredChart extends Omit<PlacedChart, "sheet" | "ranges"> {
  sheet: string;
  ranges: { sheet: string; area: Area }[];
}

export interface StoredValidation {
  sheet: string;
  area: Area;
  criteria: string;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

/** A conditional format of a sheet; `style` and `values` as the script set them. */
export interface StoredConditionalFormat {
  sheet: string;
  areas: Area[];
  criteria: string | null;
  values: unknown[];
  style: {
    background?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
  };
  gradient: { color: string; type: string; value: string | null }[] | null;
}

export const emptyExtras = (): Extras => ({
  locale: "en_US",
  timeZone: "Etc/UTC",
  name: "Untitled spreadsheet",
  nextId: 1,
  metadata: [],
  protections: [],
  charts: [],
  validations: [],
  conditionalFormats: [],
  owner: null,
  editors: [],
  viewers: [],
});

/** Moves metadata, protections, validations, formats and charts with a sheet's rows and columns, or removes them. */
export function applyAxisChange(extras: Extras, change: AxisChange): void {
  extras.metadata = extras.metadata.filter((one) => {
    if (one.sheet !== change.sheet || one.axis !== change.axis || one.at === undefined) return true;
    const at = positionAfter(one.at, change);
    if (at !== null) one.at = at;
    return at !== null;
  });
  extras.protections = extras.protections.filter((one) => survivesChange(one, change));
  extras.validations = extras.validations.filter((one) => survivesChange(one, change));
  for (const format of extras.conditionalFormats) {
    format.areas = format.areas.filter((area) => survivesChange({ sheet: format.sheet, area }, change));
  }
  for (const chart of extras.charts) {
    chart.ranges = chart.ranges.filter((range) => survivesChange(range, change));
    if (chart.sheet !== change.sheet) continue;
    const { position } = chart;
    position[change.axis] = (positionAfter(position[change.axis] - 1, change) ?? change.start) + 1;
  }
}

/** Removes the data of a deleted sheet. */
export function removeSheet(extras: Extras, sheet: string): void {
  extras.metadata = extras.metadata.filter((one) => one.sheet !== sheet);
  extras.protections = extras.protections.filter((one) => one.sheet !== sheet);
  extras.charts = extras.charts.filter((one) => one.sheet !== sheet);
  extras.validations = extras.validations.filter((one) => one.sheet !== sheet);
  extras.conditionalFormats = extras.conditionalFormats.filter((one) => one.sheet !== sheet);
}

function survivesChange(one: { sheet: string; area?: Area }, change: AxisChange): boolean {
  if (one.sheet !== change.sheet || !one.area) return true;
  const { area } = one;
  const range =
    change.axis === "row"
      ? rangeAfter(area.startRow, area.endRow, change)
      : rangeAfter(area.startColumn, area.endColumn, change);
  if (!range) return false;
  if (change.axis === "row") [area.startRow, area.endRow] = [range.first, range.last];
  else [area.startColumn, area.endColumn] = [range.first, range.last];
  return true;
}
