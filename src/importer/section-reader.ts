import type { HeaderLanguage } from "../exports/define-format.ts";
import type { Row, Value } from "../tables/define-table.ts";
import { importerTexts } from "../text/importer/index.ts";
import type { Ask, Batch, SkippedRow, Warning } from "./batch.ts";
import { compileColumns } from "./compile-columns.ts";
import { takesFollowers } from "./complete-batch.ts";
import { baseName, dayInName, summarise } from "./describe.ts";
import type { Evidence } from "./evidence.ts";
import { languageOfMonths } from "./month-names.ts";
import { type Noticed, rowReader, shorten } from "./read-row.ts";
import type { ReadingOptions, SourceFile } from "./reading.ts";
import type { Shape } from "./reshape.ts";
import { isBlank, isTitle, type Section } from "./sections.ts";
import { settleRows } from "./settle-rows.ts";
import { isYearless, latestYear } from "./years.ts";

/** Reads the rows of one table, in as many steps as they come in. */
export interface SectionReader {
  /** Reads the rows that follow those read before. `total`: how many there are in all, Infinity until that is known. */
  read(rows: Shape["rows"], total: number): void;
  /** The table's batch; it has no rows where none could be read. */
  finish(isOrderOpen: boolean): Batch;
}

export function sectionReader(
  section: Section,
  shape: Shape,
  evidence: Evidence,
  badQuotes: ReadonlySet<number>,
  file: SourceFile,
  options: ReadingOptions,
): SectionReader {
  const { format, title } = section.recognised;
  const text = importerTexts[options.language];
  const constants = { ...format.constants, ...title?.constants, ...readPreamble(section) };
  const noticed: Noticed = { idsFromLinks: 0, idsLost: 0, totals: {}, exportDay: null };
  const columns = compileColumns(section, shape, constants, evidence);
  const readRow = rowReader(format, columns, text, noticed);
  const rows: Row[] = [];
  const skipped: SkippedRow[] = [];
  const warnings: Warning[] = [];
  const language = languageOfDates(section, shape) ?? section.recognised.language;
  const named = dayInName(file.name);
  const account = format.accountInName?.exec(baseName(file.name))?.[1] ?? null;
  columns.template.source = sourceOf(format.label, named);
  const width = shape.headers.length;
  // A row that ends early was broken in two: its last number may be half of one.
  const least = format.shortRows === true ? 1 : filledWidth(shape.headers);
  const skip = (at: number, reason: string) => skipped.push({ row: section.at + shape.place(at) + 1, reason });
  let count = 0;
  let lastRead = -1;
  const summary = summarise();
  let wasTakenBack = false;

  const readOne = (cells: readonly string[], at: number, total: number) => {
    if (isBlank(cells)) return;
    if (badQuotes.has(section.at + shape.place(at) + 1)) skip(at, text.skipped.badQuotes());
    else if (cells.length > width && !isBlank(cells.slice(width))) skip(at, text.skipped.tooLong(cells.length, width));
    else if (format.cut === true && at >= total - 2 && isTitle(cells) && width > 1)
      warnings.push({ what: text.warnings.cut(shorten(cells[0] as string)), count: 1 });
    else if (cells.length < least) {
      // A scrap without a space is the end of the cell above.
      if (lastRead === at - 1 && cells.length === 1 && /^\S+$/.test(cells[0] as string)) {
        rows.pop();
        wasTakenBack = true;
        skip(at - 1, text.skipped.cutOff(shorten(cells[0] as string)));
      }
      skip(at, text.skipped.tooShort(cells.length, least));
    } else {
      const read = readRow(cells);
      if ("reason" in read) {
        if (read.quietly !== true) skip(at, read.reason as string);
        return;
      }
      if (account !== null) (read as Row).account ??= account;
      rows.push(read as Row);
      summary.add(read as Row);
      lastRead = at;
    }
  };

  return {
    read(more, total) {
      for (const cells of more) readOne(cells, count++, total);
    },
    finish(isOrderOpen) {
      const latest = named ?? file.modifiedOn ?? options.today;
      const exportDay = isYearless(noticed.exportDay) ? latestYear(noticed.exportDay, latest) : noticed.exportDay;
      const stated = exportDay ?? named;
      const settled = settleRows(rows, format, stated ?? latest);
      if (stated !== named) for (const row of rows) row.source = sourceOf(format.label, stated);
      const isChanged = wasTakenBack || settled.withoutYear + settled.withoutDay > 0;
      const known = isChanged ? summarise(rows) : summary;
      const period = known.period();
      const asksPlatform = format.platforms !== undefined && title?.platform === undefined;
      return {
        file: file.name,
        format: format.id,
        label: format.label,
        platform: title?.platform ?? format.platform,
        table: format.table,
        language,
        account: known.account(),
        period,
        exportedOn: stated ?? file.modifiedOn ?? null,
        rows,
        skipped,
        warnings: [
          ...warnings,
          { what: text.warnings.idFromLink(), count: noticed.idsFromLinks },
          { what: text.warnings.idLost(), count: noticed.idsLost },
          {
            what: text.warnings.yearAssumed(period?.from ?? "", period?.to ?? ""),
            count: named === null ? settled.withoutYear : 0,
          },
          { what: text.warnings.dayAssumed(stated ?? latest), count: stated === null ? settled.withoutDay : 0 },
        ].filter(({ count }) => count > 0),
        asks: [
          ...(asksPlatform ? (["platform"] as const) : []),
          ...(isOrderOpen ? (["dayMonthOrder"] as const) : []),
          ...(known.lacksAccount() ? (["account"] as const) : []),
          ...(takesFollowers(format.table) && !("followers" in columns.template) ? (["followers"] as const) : []),
        ] satisfies Ask[],
        ...(asksPlatform ? { platforms: format.platforms } : {}),
        ...(isOrderOpen ? { openDates: format.eitherOrder ?? [] } : {}),
      };
    },
  };
}

const sourceOf = (label: string, day: string | null): string => (day === null ? label : `${label} (${day})`);

/** How many cells a row has at least: other programs leave empty ones at the end of the header. */
function filledWidth(headers: readonly string[]): number {
  let width = headers.length;
  while (width > 0 && (headers[width - 1] as string).trim() === "") width -= 1;
  return width;
}

/** What comment lines above the table say, the nearest first. */
function readPreamble({ recognised: { format }, preamble }: Section): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [field, pattern] of Object.entries(format.preamble ?? {})) {
    const found = preamble.map((line) => pattern.exec(line)?.[1]).find((value) => value !== undefined);
    values[field] = found?.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") ?? null;
  }
  return values;
}

/** The language of month names, where a format writes days without years in the user's language. */
function languageOfDates({ recognised: { format } }: Section, { columns, rows }: Shape): HeaderLanguage | null {
  const column = Object.entries(format.dates ?? {}).find(([, patterns]) => [patterns].flat().includes("day"))?.[0];
  const index = columns.get(column ?? "");
  if (index === undefined) return null;
  const words = rows.slice(0, 400).flatMap((cells) => (cells[index] ?? "").match(/\p{L}{3,}/gu) ?? []);
  return words.length === 0 ? null : languageOfMonths(words);
}
