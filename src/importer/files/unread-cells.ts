import { columnLetters } from "../../a1-notation.ts";
import type { Format } from "../../exports/define-format.ts";
import { tables } from "../../tables/index.ts";
import type { ImporterText } from "../../text/importer/index.ts";
import type { Unread } from "./batch.ts";
import type { Section } from "./find-sections.ts";
import type { Grid } from "./grid.ts";
import { splitPeriodHeader } from "./split-period-header.ts";
import { columnsWithFields, unitOfColumn } from "./unit-of-column.ts";

export interface UnreadCells {
  /** Looks at a row of the grid. */
  add(cells: readonly string[]): void;
  /** Counts a row that is left out. */
  addRow(reason: string, count?: number): void;
  /** Undefined if everything is imported. */
  result(): Unread | undefined;
}

export function createUnreadCells(section: Section, grid: Grid, text: ImporterText): UnreadCells {
  const pending = unreadColumns(section, grid, text);
  const filled = new Map<number, string>();
  const rows = new Map<string, number>();
  const { format } = section.header;
  const byPeriod = format.layout === "ranges" ? unreadPeriodHeaders(section) : [];
  return {
    add(cells) {
      for (const [index, header] of pending) {
        if ((cells[index] ?? "").trim() === "") continue;
        filled.set(index, header);
        pending.delete(index);
      }
    },
    addRow(reason, count = 1) {
      if (count > 0) rows.set(reason, (rows.get(reason) ?? 0) + count);
    },
    result() {
      const ordered = [...filled].sort(([one], [other]) => one - other);
      const columns = [...new Set(ordered.map(([, header]) => header)), ...byPeriod];
      if (columns.length + rows.size === 0) return undefined;
      return { columns, rows: [...rows].map(([what, count]) => ({ what, count })) };
    },
  };
}

/** The columns of the grid that nothing reads, by index. */
function unreadColumns(
  { header: { format, title } }: Section,
  { headers, columns }: Grid,
  text: ImporterText,
): Map<number, string> {
  const units = tables[format.table].fields;
  const helperUnit = unitOfColumn(format);
  const options = optionColumns(format);
  const pairs = Object.values(format.products ?? {}).flat();
  // A factor without the other one in the file is not used.
  const lacksPartner = (name: string) =>
    pairs.some((pair) => pair.includes(name)) &&
    !pairs.some((pair) => pair.includes(name) && pair.every((other) => columns.has(other)));
  const isRead = (name: string) =>
    units[name as keyof typeof units] !== undefined ||
    (helperUnit(name) !== undefined && !lacksPartner(name)) ||
    options.has(name);
  const read = new Set(columnsWithFields(columns, title).flatMap(([name, index]) => (isRead(name) ? [index] : [])));
  // Two tables side by side repeat the columns that they are joined by.
  const isRepeated = (header: string) =>
    format.layout === "sideBySide" && [...read].some((index) => headers[index] === header);
  return new Map(
    headers.flatMap((header, index) =>
      read.has(index) || isRepeated(header)
        ? []
        : [[index, header.replace(/\s+/g, " ").trim() || text.unnamedColumn(columnLetters(index + 1))]],
    ),
  );
}

/** Columns from which an option takes values. */
function optionColumns(format: Format): ReadonlySet<string | undefined> {
  const otherPlatforms = (format.rowFilters ?? []).filter(({ reason }) => reason === "otherPlatform");
  return new Set([
    ...[...otherPlatforms, ...Object.values(format.extracts ?? {})].map(({ column }) => column),
    format.platformColumn,
  ]);
}

/** Headers of a comparison that begin with a period and name no known column. */
function unreadPeriodHeaders({ header: { columns }, headers }: Section): string[] {
  const nameOf = (header: string) => splitPeriodHeader(header)?.name ?? header;
  const known = new Set([...columns.values()].map((index) => nameOf(headers[index] ?? "")));
  return headers.filter((header) => header.trim() !== "" && !known.has(nameOf(header)));
}
