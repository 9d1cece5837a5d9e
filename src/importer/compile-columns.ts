import type { Format } from "../exports/define-format.ts";
import type { Row } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";
import { type CellReader, cellReader } from "./cell-readers.ts";
import { decimalMark } from "./numbers.ts";
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
  /** Columns that only the format's options need, as numbers or dates. */
  asides: Column[];
  /** The position of any column by name, for options that look at its text. */
  at: (name: string) => number;
  header: (name: string) => string;
  /** Every field that the format can fill, missing until it is. */
  template: Row;
}

/** Prepares a section's columns. Its decimal mark is decided by all its number cells. */
export function compileColumns(section: Section, records: readonly (readonly string[])[], source: string): Columns {
  const { format, columns } = section.recognised;
  const units = tables[format.table].fields;
  const isNumber = (name: string) => ["count", "number", "money", "rate", "duration"].includes(units[name] ?? "");
  const asideNames = [...Object.values(format.sums ?? {}).flat(), ...(format.proof ? [format.proof.rate] : [])];
  const numeric = [...columns]
    .filter(([name]) => isNumber(name) || asideNames.includes(name))
    .map(([, index]) => index);
  const marks = decimalMark(cellsOf(records, section, numeric));
  const column = ([name, index]: readonly [string, number], unit: (typeof units)[string] | undefined): Column => ({
    name,
    index,
    header: (section.headers[index] as string).trim(),
    read: cellReader(name, unit, format, marks),
  });
  const exportDay = format.exportDay === undefined ? [] : [format.exportDay];
  return {
    fields: [...columns].filter(([name]) => units[name] !== undefined).map((entry) => column(entry, units[entry[0]])),
    asides: [...columns]
      .filter(([name]) => units[name] === undefined && [...asideNames, ...exportDay].includes(name))
      .map((entry) => column(entry, "number")),
    at: (name) => columns.get(name) ?? -1,
    header: (name) => (section.headers[columns.get(name) ?? -1] ?? name).trim(),
    template: templateOf(format, source),
  };
}

/** Cells that could tell the decimal mark: those with a comma or point. */
function* cellsOf(
  records: readonly (readonly string[])[],
  { start, end }: Section,
  indices: readonly number[],
): Iterable<string> {
  for (let i = start; i < end; i++) {
    const record = records[i] as readonly string[];
    for (const index of indices) {
      const cell = record[index];
      if (cell !== undefined && (cell.includes(",") || cell.includes("."))) yield cell;
    }
  }
}

function templateOf(format: Format, source: string): Row {
  const { fields } = tables[format.table];
  const filled = new Set([
    ...Object.keys(format.headers),
    ...Object.keys(format.sums ?? {}),
    ...Object.keys(format.extracts ?? {}),
    ...Object.keys(format.constants ?? {}),
  ]);
  const row: Row = { platform: format.platform, account: null };
  for (const field of Object.keys(fields)) if (filled.has(field)) row[field] = format.constants?.[field] ?? null;
  row.source = source;
  return row;
}
