import { columnLetters } from "../../a1-notation.ts";
import type { HeaderLanguage } from "../../exports/define-format.ts";
import type { Row, Value } from "../../tables/define-table.ts";
import { importerTexts } from "../../text/importer/index.ts";
import { acceptsFollowers } from "../merge/apply-user-answers.ts";
import { abbreviate } from "./abbreviate.ts";
import { completeAdRows, constantsOfAds } from "./ad-rows.ts";
import { isYearless, withLatestYear } from "./assign-years.ts";
import type { Batch, OpenQuestion, SkippedRow, Warning } from "./batch.ts";
import { compileColumns } from "./compile-columns.ts";
import type { CellFormats } from "./detect-cell-formats.ts";
import { endPeriods } from "./end-periods.ts";
import { createErrorCells } from "./error-cells.ts";
import { type DateAssumptions, dayAfter, finalizeDates } from "./finalize-dates.ts";
import { isBlank, isTitle, type Section } from "./find-sections.ts";
import type { Grid } from "./grid.ts";
import { collectRefusedCells } from "./impossible-cells.ts";
import { lastDayOfTitles } from "./last-day-of-titles.ts";
import { languageOfMonthNames } from "./month-names.ts";
import { createOpenDates } from "./open-dates.ts";
import type { ReadOptions, SourceFile } from "./read-options.ts";
import { type RowObservations, rowReader } from "./read-row.ts";
import { baseName, dateInFileName, summarizeRows } from "./row-summary.ts";
import { createUnreadCells } from "./unread-cells.ts";

/** Reads the rows of one table, in one or more calls. */
export interface SectionReader {
  /** Reads the next rows. `total`: the number of rows in the table; Infinity until it is known. */
  read(rows: Grid["rows"], total: number): void;
  /** The table's batch; it has no rows if none could be read. */
  finish(): Batch;
}

export function createSectionReader(
  section: Section,
  grid: Grid,
  formats: CellFormats,
  badQuotes: ReadonlySet<number>,
  file: SourceFile,
  options: ReadOptions,
): SectionReader {
  const { format, title } = section.header;
  const text = importerTexts[options.language];
  const constants = {
    ...format.constants,
    ...title?.constants,
    ...readPreambleFields(section),
    ...constantsOfAds(section),
  };
  const observations: RowObservations = {
    idsRestoredFromLinks: 0,
    unrestoredIds: 0,
    roundedAdIds: 0,
    totals: {},
    exportDay: null,
    countryNames: {},
    refusedCells: collectRefusedCells(text),
    dateLimits: {
      latestDay: latestPossibleDay(file, options),
      openDates: formats.openDates.map(({ column }) => column),
    },
  };
  const columns = compileColumns(section, grid, constants, formats);
  const { latestDay } = observations.dateLimits;
  const openDates = createOpenDates(formats.openDates, format, { text, latestDay, headers: grid.headers });
  const readRow = rowReader(format, columns, text, observations);
  const rows: Row[] = [];
  const skipped: SkippedRow[] = [];
  const warnings: Warning[] = [];
  const language = detectMonthLanguage(section, grid) ?? section.header.language;
  const namedDay = file.exportedOn ?? dateInFileName(file.name);
  const account = format.accountInName?.exec(baseName(file.name))?.[1] ?? null;
  columns.template.source = sourceLabel(format.label.en, namedDay);
  const width = grid.headers.length;
  // A short row was broken in two, possibly within a number.
  const minCells = format.allowsShortRows === true || section.sheet ? 1 : countHeaderCells(grid.headers);
  const skip = (at: number, reason: string) =>
    skipped.push({ row: section.firstRowIndex + grid.sourceRow(at) + 1, reason });
  let count = 0;
  let lastReadIndex = -1;
  const summary = summarizeRows([], options.offset);
  let hasRemovedRows = false;
  // In a sheet, a cell beside the table shifts nothing.
  const beside = { cells: [] as string[], count: 0 };
  const noteCellsBeside = (cells: readonly string[], at: number) => {
    for (let index = width; index < cells.length; index++) {
      if ((cells[index] as string).trim() === "") continue;
      beside.count += 1;
      const row = section.firstRowIndex + grid.sourceRow(at) + 1;
      if (beside.cells.length < 3) beside.cells.push(`${columnLetters(index + 1)}${row}`);
    }
  };

  const errors = createErrorCells();
  const unread = createUnreadCells(section, grid, text);
  unread.addRow(text.skipped.part(), countLeftOut(section, grid));
  unread.addRow(text.skipped.outside(), section.rowsOutside);
  const readOneRow = (cells: readonly string[], at: number, total: number) => {
    if (isBlank(cells)) return;
    unread.add(cells);
    if (badQuotes.has(section.firstRowIndex + grid.sourceRow(at) + 1)) skip(at, text.skipped.badQuotes());
    else if (section.sheet === undefined && cells.length > width && !isBlank(cells.slice(width)))
      skip(at, text.skipped.tooLong(cells.length, width));
    else if (format.mayBeTruncated === true && at >= total - 2 && isTitle(cells) && width > 1)
      warnings.push({ what: text.warnings.cut(abbreviate(cells[0] as string)), count: 1 });
    else if (cells.length < minCells) {
      // A single cell without a space is the rest of the row above.
      if (lastReadIndex === at - 1 && cells.length === 1 && /^\S+$/.test(cells[0] as string)) {
        rows.pop();
        hasRemovedRows = true;
        skip(at - 1, text.skipped.cutOff(abbreviate(cells[0] as string)));
      }
      skip(at, text.skipped.tooShort(cells.length, minCells));
    } else {
      if (cells.length > width) noteCellsBeside(cells, at);
      const row = section.firstRowIndex + grid.sourceRow(at) + 1;
      const read = readRow(errors.clear(cells, row), row);
      if ("reason" in read) {
        if (read.isSilent === true) unread.addRow(read.reason as string);
        else skip(at, read.reason as string);
        return;
      }
      if (account !== null) (read as Row).account ??= account;
      openDates.add(read as Row, cells, row);
      rows.push(read as Row);
      summary.add(read as Row);
      lastReadIndex = at;
    }
  };

  return {
    read(more, total) {
      for (const cells of more) readOneRow(cells, count++, total);
    },
    finish() {
      const latestPossibleDay = namedDay ?? file.modifiedOn ?? options.today;
      const isExportYearAssumed = isYearless(observations.exportDay);
      const exportDay = isYearless(observations.exportDay)
        ? withLatestYear(observations.exportDay, latestPossibleDay)
        : observations.exportDay;
      const statedDate = exportDay ?? namedDay;
      const lastDay = statedDate ?? lastDayOfTitles([...section.preamble, baseName(file.name)], latestPossibleDay);
      const assumptions = finalizeDates(rows, format, statedDate ?? latestPossibleDay, lastDay);
      openDates.addYears(lastDay);
      if (statedDate !== namedDay) for (const row of rows) row.source = sourceLabel(format.label.en, statedDate);
      if (format.mayBeLongerThanDays === true) endPeriods(rows);
      completeAdRows(section, rows, openDates.columns.length > 0);
      const finalSummary = hasRemovedRows || assumptions.hasChangedRows ? summarizeRows(rows, options.offset) : summary;
      const period = finalSummary.period();
      const isDayAssumed =
        (exportDay === null || isExportYearAssumed) &&
        (namedDay === null || file.exportedOn !== undefined) &&
        rowsWithoutDate(assumptions) > 0;
      const unreadCells = unread.result();
      const isPlatformUnknown = format.platforms !== undefined && title?.platform === undefined;
      return {
        file: file.name,
        format: format.id,
        label: format.label[options.language],
        sourceNames: format.label,
        platform: title?.platform ?? format.platform,
        table: format.table,
        language,
        account: finalSummary.account(),
        period,
        exportedOn: statedDate ?? file.modifiedOn ?? null,
        rows,
        skipped,
        warnings: [
          ...warnings,
          ...observations.refusedCells.warnings(),
          { what: text.warnings.idFromLink(), count: observations.idsRestoredFromLinks },
          { what: text.warnings.swappedDates(), count: formats.swappedDates.length === 0 ? 0 : rows.length },
          { what: text.warnings.cellsBeside(beside.cells.join(", ")), count: beside.count },
          { what: text.warnings.errorCells(errors.names.join(", ")), count: errors.count },
          { what: text.warnings.idLost(), count: observations.unrestoredIds },
          { what: text.warnings.adIdLost(), count: observations.roundedAdIds },
          { what: text.warnings.adsApart(), count: format.ads === undefined ? 0 : rows.length },
          {
            what: text.warnings.yearAssumed(period?.from ?? "", period?.to ?? ""),
            // The question about "Jan 25" shows the year.
            count: namedDay === null && !openDates.orders.includes("monthAndDay") ? assumptions.rowsWithoutYear : 0,
          },
          {
            what: text.warnings.dayAssumed(statedDate ?? latestPossibleDay),
            count: statedDate === null ? assumptions.rowsWithoutDay : 0,
          },
        ].filter(({ count }) => count > 0),
        asks: [
          ...(isPlatformUnknown ? (["platform"] as const) : []),
          ...(openDates.columns.length > 0 ? (["dayMonthOrder"] as const) : []),
          ...(finalSummary.hasRowsWithoutAccount() ? (["account"] as const) : []),
          ...(acceptsFollowers(format.table) && !("followers" in columns.template) ? (["followers"] as const) : []),
        ] satisfies OpenQuestion[],
        ...(isDayAssumed && {
          assumedExportDay: statedDate ?? (assumptions.rowsWithoutDay > 0 ? latestPossibleDay : lastDay),
        }),
        ...(unreadCells && { unread: unreadCells }),
        ...(isPlatformUnknown ? { platforms: format.platforms } : {}),
        ...(Object.keys(observations.countryNames).length > 0 ? { countryNames: observations.countryNames } : {}),
        ...(openDates.columns.length > 0 ? { openDates: openDates.columns, dateOrders: openDates.orders } : {}),
      };
    },
  };
}

const rowsWithoutDate = ({ rowsWithoutYear, rowsWithoutDay }: DateAssumptions) => rowsWithoutYear + rowsWithoutDay;

/** Rows of parts whose whole is imported. */
function countLeftOut({ header: { format }, rows }: Section, grid: Grid): number {
  return format.wholeRow === undefined ? 0 : rows.length - grid.rows.length;
}

/** Tomorrow, since it is tomorrow already somewhere; a file from a later day than the clock says shows that the clock is slow. */
function latestPossibleDay(file: SourceFile, { today, latestDay = today }: ReadOptions): string {
  const days = [latestDay, file.modifiedOn ?? "", file.exportedOn ?? "", dateInFileName(file.name) ?? ""];
  return dayAfter(days.reduce((one, other) => (one > other ? one : other)));
}

const sourceLabel = (label: string, day: string | null): string => (day === null ? label : `${label} (${day})`);

/** The minimum cells of a row: other programs leave empty ones at the end of the header. */
function countHeaderCells(headers: readonly string[]): number {
  let width = headers.length;
  while (width > 0 && (headers[width - 1] as string).trim() === "") width -= 1;
  return width;
}

/** The fields that comments above the table state; the nearest comment wins. */
function readPreambleFields({ header: { format }, preamble }: Section): Record<string, Value> {
  const values: Record<string, Value> = {};
  const lines = preamble.join("\n");
  for (const [field, pattern] of Object.entries(format.preamble ?? {})) {
    const found = pattern.exec(lines)?.[1];
    values[field] = found?.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") ?? null;
  }
  return values;
}

/** The language of month names, in formats that write dates without years in the user's language. */
function detectMonthLanguage({ header: { format } }: Section, { columns, rows }: Grid): HeaderLanguage | null {
  const column = Object.entries(format.dates ?? {}).find(([, patterns]) => [patterns].flat().includes("day"))?.[0];
  const index = columns.get(column ?? "");
  if (index === undefined) return null;
  const words = rows.slice(0, 400).flatMap((cells) => (cells[index] ?? "").match(/\p{L}{3,}/gu) ?? []);
  return words.length === 0 ? null : languageOfMonthNames(words);
}
