import type { Row, Value } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";
import { type CellReader, cellReader } from "./cell-readers.ts";
import { namedColumns, unitsOf } from "./column-units.ts";
import type { Evidence } from "./evidence.ts";
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

/** Prepares a section's columns, given what its cells prove. */
export function compileColumns(
  section: Section,
  shape: Shape,
  constants: Readonly<Record<string, Value>>,
  { marks, dates, isOpen }: Evidence,
): Columns {
  const { format: declared, title } = section.recognised;
  const format = { ...declared, dates };
  const units = tables[format.table].fields;
  const unitOf = unitsOf(format);
  const columns = namedColumns(shape.columns, title);
  const column = ([name, index]: readonly [string, number]): Column => ({
    name,
    index,
    header: (shape.headers[index] as string).trim(),
    read: cellReader(name, unitOf(name), format, marks),
  });
  const known = new Map(columns);
  return {
    fields: columns.filter(([name]) => units[name] !== undefined).map(column),
    asides: columns.filter(([name]) => units[name] === undefined && unitOf(name) !== undefined).map(column),
    at: (name) => known.get(name) ?? -1,
    header: (name) => (shape.headers[known.get(name) ?? -1] ?? name).trim(),
    template: templateOf(section, constants),
    isOrderOpen: isOpen,
  };
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
  return openToAnyValue({ ...row, ...constants, source: format.label });
}

/**
 * A template that is quick to copy a million times: as JSON it lies in one piece, and having held numbers and text it need
 * not be made over when a copy is filled.
 */
function openToAnyValue(template: Row): Row {
  const open = JSON.parse(JSON.stringify(template)) as Row;
  for (const field of Object.keys(template))
    for (const value of [0.5, "", template[field] as Value]) open[field] = value;
  return open;
}
