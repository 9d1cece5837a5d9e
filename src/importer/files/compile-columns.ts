import type { Format } from "../../exports/define-format.ts";
import type { Row, Value } from "../../tables/define-table.ts";
import { isSigned } from "../../tables/impossible-values.ts";
import { tables } from "../../tables/index.ts";
import { type CellReader, cellReader } from "./cell-readers.ts";
import { toCopiedRow } from "./copied-row.ts";
import type { CellFormats } from "./detect-cell-formats.ts";
import type { Section } from "./find-sections.ts";
import type { Grid } from "./grid.ts";
import { inZoneOfHeader } from "./in-zone-of-header.ts";
import { columnsWithFields, unitOfColumn } from "./unit-of-column.ts";

/** A column of the file that is read. */
export interface Column {
  name: string;
  index: number;
  /** As written in the file, for messages. */
  header: string;
  read: CellReader;
  /** Numbers below 0 can be. */
  isSigned: boolean;
  /** A column that counts, or part of such a sum: a percentage cannot be. */
  isCount: boolean;
}

/** Everything that reading a section's rows needs from its columns, computed once. */
export interface Columns {
  /** Columns that fill a field. */
  fields: Column[];
  /** Columns that only the format's options use. */
  helperColumns: Column[];
  /** The index of any column by name, for options that use its text; -1 if the file lacks it. */
  indexOf: (name: string) => number;
  header: (name: string) => string;
  /** A row with every field that the format can fill: constants, else null. */
  template: Row;
}

/** Prepares a section's columns, given the formats of its cells. */
export function compileColumns(
  section: Section,
  grid: Grid,
  constants: Readonly<Record<string, Value>>,
  { marks, dates, roundedIds }: CellFormats,
): Columns {
  const { format: declared, title } = section.header;
  const format = { ...declared, dates };
  const units = tables[format.table].fields;
  const unitOf = unitOfColumn(format);
  const columns = columnsWithFields(grid.columns, title);
  const platform = title?.platform ?? format.platform;
  const isUnsigned = (field: string) => {
    const table = tables[format.table];
    // A column of platforms can name one on which the field is signed.
    if (format.platformColumn !== undefined && table.signed?.[field] !== undefined) return false;
    return units[field] !== undefined && !isSigned(table, field, platform);
  };
  const readerOf = (name: string, header: string): CellReader => {
    const read = cellReader(name, unitOf(name), format, marks, roundedIds.includes(name));
    if (units[name] === "time") return inZoneOfHeader(header, read);
    if (!tables[format.table].losses?.includes(name)) return read;
    return (cell) => {
      const value = read(cell);
      return typeof value === "number" ? Math.abs(value) : value;
    };
  };
  const column = ([name, index]: readonly [string, number]): Column => ({
    name,
    index,
    header: (grid.headers[index] as string).trim(),
    read: readerOf(name, grid.headers[index] as string),
    isSigned: !fieldsFilledBy(name, format).every((field) => isUnsigned(field)),
    isCount: units[name] === "count" || Object.values(format.sums ?? {}).some((parts) => parts?.includes(name)),
  });
  const indexByName = new Map(columns);
  return {
    fields: columns.filter(([name]) => units[name] !== undefined).map(column),
    helperColumns: columns.filter(([name]) => units[name] === undefined && unitOf(name) !== undefined).map(column),
    indexOf: (name) => indexByName.get(name) ?? -1,
    header: (name) => (grid.headers[indexByName.get(name) ?? -1] ?? name).trim(),
    template: rowTemplate(section, constants),
  };
}

/** The fields that a column's numbers become part of: itself, or for a helper column those that are computed with it. */
function fieldsFilledBy(name: string, format: Format): readonly string[] {
  if (tables[format.table].fields[name] !== undefined) return [name];
  const { sums = {}, products = {}, shares = {}, timesAfter = {} } = format;
  const fields = [
    ...Object.entries(sums).flatMap(([field, parts]) => (parts?.includes(name) ? [field] : [])),
    ...Object.entries(products).flatMap(([field, pairs]) => (pairs?.flat().includes(name) ? [field] : [])),
    ...Object.entries(shares).flatMap(([field, part]) => (part === name ? [field] : [])),
    ...Object.entries(timesAfter).flatMap(([field, after]) => (after?.minutes === name ? [field] : [])),
  ];
  return fields.length === 0 ? [""] : fields;
}

function rowTemplate({ header: { format, title } }: Section, constants: Readonly<Record<string, Value>>): Row {
  const { fields } = tables[format.table];
  const filled = new Set([
    ...Object.keys(format.headers),
    ...[format.sums, format.differences, format.products, format.shares, format.extracts, format.preamble].flatMap(
      (option) => Object.keys(option ?? {}),
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
  return toCopiedRow({ ...row, ...constants, source: format.label.en });
}
