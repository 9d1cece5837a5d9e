import type { Row, Value } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";
import { type CellReader, cellReader } from "./cell-readers.ts";
import type { Section } from "./find-sections.ts";
import type { CellFormats } from "./format-detector.ts";
import type { Grid } from "./grid.ts";
import { columnsWithFields, unitOfColumn } from "./unit-of-column.ts";

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
  helperColumns: Column[];
  /** The position of any column by name, for options that look at its text. */
  indexOf: (name: string) => number;
  header: (name: string) => string;
  /** Every field that the format can fill, missing until it is. */
  template: Row;
  /** Day and month could stand in either order. */
  isDayMonthAmbiguous: boolean;
}

/** Prepares a section's columns, given what its cells prove. */
export function compileColumns(
  section: Section,
  shape: Grid,
  constants: Readonly<Record<string, Value>>,
  { marks, dates, isDayMonthAmbiguous }: CellFormats,
): Columns {
  const { format: declared, title } = section.header;
  const format = { ...declared, dates };
  const units = tables[format.table].fields;
  const unitOf = unitOfColumn(format);
  const columns = columnsWithFields(shape.columns, title);
  const column = ([name, index]: readonly [string, number]): Column => ({
    name,
    index,
    header: (shape.headers[index] as string).trim(),
    read: cellReader(name, unitOf(name), format, marks),
  });
  const indexByName = new Map(columns);
  return {
    fields: columns.filter(([name]) => units[name] !== undefined).map(column),
    helperColumns: columns.filter(([name]) => units[name] === undefined && unitOf(name) !== undefined).map(column),
    indexOf: (name) => indexByName.get(name) ?? -1,
    header: (name) => (shape.headers[indexByName.get(name) ?? -1] ?? name).trim(),
    template: rowTemplate(section, constants),
    isDayMonthAmbiguous: isDayMonthAmbiguous,
  };
}

function rowTemplate({ header: { format, title } }: Section, constants: Readonly<Record<string, Value>>): Row {
  const { fields } = tables[format.table];
  const filled = new Set([
    ...Object.keys(format.headers),
    ...[format.sums, format.products, format.shares, format.extracts, format.preamble].flatMap((option) =>
      Object.keys(option ?? {}),
    ),
    ...(format.titles ?? []).flatMap(({ fills, constants: ownConstants }) => [
      fills ?? "",
      ...Object.keys(ownConstants ?? {}),
    ]),
    ...(format.exportDate === undefined ? [] : [format.exportDate]),
    ...Object.keys(constants),
  ]);
  const row: Row = { platform: title?.platform ?? format.platform, account: null };
  for (const field of Object.keys(fields)) if (filled.has(field)) row[field] = null;
  return makePolymorphic({ ...row, ...constants, source: format.label });
}

/**
 * A template that is quick to copy a million times: as JSON it lies in one piece, and having held numbers and text it need
 * not be made over when a copy is filled.
 */
function makePolymorphic(source: Row): Row {
  const template = JSON.parse(JSON.stringify(source)) as Row;
  for (const field of Object.keys(source))
    for (const value of [0.5, "", source[field] as Value]) template[field] = value;
  return template;
}
