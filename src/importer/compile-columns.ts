import type { Format } from "../exports/define-format.ts";
import type { Row, Unit, Value } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";
import { type CellReader, cellReader } from "./cell-readers.ts";
import { settleDayMonthOrder } from "./day-month-order.ts";
import { decimalMark } from "./numbers.ts";
import type { Shape } from "./reshape.ts";
import type { Section } from "./sections.ts";

/** One column of the file that is read. */
export interface Column {
  name: string;
  index: number;
  /** As the file writes it, for messages. */
  header: string;
  read: CellReader;
}

/** What every row of a section needs to be read, found once. */
export interface Columns {
  /** Columns that fill a field. */
  fields: Column[];
  /** Columns that only the format's options need. */
  asides: Column[];
  /** The position of any column by name, for options that look at its text. */
  at: (name: string) => number;
  header: (name: string) => string;
  /** Every field that the format can fill, missing until it is. */
  template: Row;
  /** Day and month could stand in either order. */
  isOrderOpen: boolean;
}

const numberUnits: readonly (Unit | undefined)[] = ["count", "number", "money", "rate", "duration"];

/** Prepares a section's columns. Its decimal mark is decided by all its number cells. */
export function compileColumns(section: Section, shape: Shape, constants: Readonly<Record<string, Value>>): Columns {
  const { format: declared, title } = section.recognised;
  const { dates, isOpen } = settleDayMonthOrder(declared, shape);
  const format = { ...declared, dates };
  const units = tables[format.table].fields;
  const asideUnits = unitsOfAsides(format);
  const unitOf = (name: string) => units[name] ?? asideUnits[name];
  const columns = [...shape.columns].map(
    ([name, index]) => [name === "value" ? (title?.fills ?? name) : name, index] as const,
  );
  const numeric = columns.filter(([name]) => numberUnits.includes(unitOf(name))).map(([, index]) => index);
  const marks = decimalMark(cellsOf(shape.rows, numeric));
  const column = ([name, index]: readonly [string, number]): Column => ({
    name,
    index,
    header: (shape.headers[index] as string).trim(),
    read: cellReader(name, unitOf(name), format, marks),
  });
  const known = new Map(columns);
  return {
    fields: columns.filter(([name]) => units[name] !== undefined).map(column),
    asides: columns.filter(([name]) => units[name] === undefined && asideUnits[name] !== undefined).map(column),
    at: (name) => known.get(name) ?? -1,
    header: (name) => (shape.headers[known.get(name) ?? -1] ?? name).trim(),
    template: templateOf(section, constants),
    isOrderOpen: isOpen,
  };
}

/** Columns that are no field but are read as numbers or days, because an option computes with them. */
function unitsOfAsides(format: Format): Record<string, Unit> {
  const numbers = [
    ...Object.values(format.sums ?? {}).flat(),
    ...Object.values(format.products ?? {}).flat(),
    ...Object.values(format.shares ?? {}),
    ...Object.values(format.later ?? {}).map(({ minutes }) => minutes),
    ...(format.proof === undefined ? [] : [format.proof.rate]),
    ...(format.counted === undefined ? [] : [format.counted.column]),
  ];
  const days = format.exportDay === undefined ? [] : [format.exportDay];
  return Object.fromEntries([...numbers.map((name) => [name, "number"]), ...days.map((name) => [name, "date"])]);
}

/** Cells that could tell the decimal mark: those with a comma or point. */
function* cellsOf(rows: Shape["rows"], indices: readonly number[]): Iterable<string> {
  for (const record of rows) {
    for (const index of indices) {
      const cell = record[index];
      if (cell !== undefined && (cell.includes(",") || cell.includes("."))) yield cell;
    }
  }
}

function templateOf({ recognised: { format, title } }: Section, constants: Readonly<Record<string, Value>>): Row {
  const { fields } = tables[format.table];
  const filled = new Set([
    ...Object.keys(format.headers),
    ...[format.sums, format.products, format.shares, format.extracts, format.preamble].flatMap((option) =>
      Object.keys(option ?? {}),
    ),
    ...(format.titles ?? []).flatMap(({ fills, constants: own }) => [fills ?? "", ...Object.keys(own ?? {})]),
    ...(format.exportDate === undefined ? [] : [format.exportDate]),
    ...Object.keys(constants),
  ]);
  const row: Row = { platform: title?.platform ?? format.platform, account: null };
  for (const field of Object.keys(fields)) if (filled.has(field)) row[field] = null;
  return { ...row, ...constants, source: format.label };
}
