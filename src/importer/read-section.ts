import type { HeaderLanguage } from "../exports/define-format.ts";
import type { Row } from "../tables/define-table.ts";
import { importerTexts } from "../text/importer/index.ts";
import type { Batch, Refusal, SkippedRow, Warning } from "./batch.ts";
import { compileColumns } from "./compile-columns.ts";
import { takesFollowers } from "./complete-batch.ts";
import { accountOf, baseName, dayInName, periodOf } from "./describe.ts";
import { languageOfMonths } from "./month-names.ts";
import { type Noticed, rowReader } from "./read-row.ts";
import { breathe, type ReadingOptions, type SourceFile } from "./reading.ts";
import type { Records } from "./records.ts";
import { isBlank, type Section } from "./sections.ts";
import { isYearless, latestYear, settleDailyYears, settleYears } from "./years.ts";

/** Rows between two pauses: some ten milliseconds of work. */
const rowsPerBreath = 4_000;

/** Reads one table of a file. */
export async function readSection(
  section: Section,
  { records, badQuotes }: Records,
  file: SourceFile,
  options: ReadingOptions,
): Promise<Batch | Refusal> {
  const { format } = section.recognised;
  const text = importerTexts[options.language];
  const noticed: Noticed = { idsFromLinks: 0, idsLost: 0, exportDay: null };
  const named = dayInName(file.name);
  const columns = compileColumns(section, records, format.label);
  const readRow = rowReader(format, columns, text, noticed);
  const language = languageOfDates(section, records) ?? section.recognised.language;
  const rows: Row[] = [];
  const skipped: SkippedRow[] = [];
  const width = section.headers.length;
  for (let i = section.start; i < section.end; i++) {
    const cells = records[i] as string[];
    if ((i - section.start) % rowsPerBreath === 0) await breathe(options, 0.7 + (i / records.length) * 0.3);
    // The cells are read once; letting go of them halves what a large file needs.
    (records as (string[] | null)[])[i] = null;
    if (isBlank(cells)) continue;
    if (badQuotes.has(i + 1)) skipped.push({ row: i + 1, reason: text.skipped.badQuotes() });
    else if (cells.length > width && !isBlank(cells.slice(width)))
      skipped.push({ row: i + 1, reason: text.skipped.tooLong(cells.length, width) });
    else {
      const read = readRow(cells);
      if (!("reason" in read)) rows.push(read as Row);
      else if (read.quietly !== true) skipped.push({ row: i + 1, reason: read.reason as string });
    }
  }
  const refuse = (error: Refusal["error"]): Refusal => ({ file: file.name, error });
  if (rows.length === 0)
    return refuse(skipped[0] === undefined ? text.refused.noRows : text.refused.allSkipped(skipped[0].reason));

  const latest = named ?? file.modifiedOn ?? options.today;
  const exportDay = isYearless(noticed.exportDay) ? latestYear(noticed.exportDay, latest) : noticed.exportDay;
  const stated = exportDay ?? named;
  const assumed = settle(rows, section, stated ?? latest);
  const account = format.accountInName?.exec(baseName(file.name))?.[1] ?? null;
  const source = stated === null ? format.label : `${format.label} (${stated})`;
  for (const row of rows) {
    row.source = source;
    if (account !== null) row.account ??= account;
  }
  const period = periodOf(rows);
  const warnings: Warning[] = [
    { what: text.warnings.idFromLink(), count: noticed.idsFromLinks },
    { what: text.warnings.idLost(), count: noticed.idsLost },
    { what: text.warnings.yearAssumed(period?.from ?? "", period?.to ?? ""), count: named === null ? assumed : 0 },
  ];
  return {
    file: file.name,
    format: format.id,
    label: format.label,
    platform: format.platform,
    table: format.table,
    language,
    account: accountOf(rows),
    period,
    exportedOn: stated ?? file.modifiedOn ?? null,
    rows,
    skipped,
    warnings: warnings.filter(({ count }) => count > 0),
    asks: [
      ...(rows.some((row) => row.account === null) ? (["account"] as const) : []),
      ...(takesFollowers(format.table) && !("followers" in columns.template) ? (["followers"] as const) : []),
    ],
  };
}

/** Gives dates without a year theirs; answers how many rows had none. */
function settle(rows: readonly Row[], { recognised: { format } }: Section, latest: string): number {
  let count = 0;
  for (const field of Object.keys(format.dates ?? {})) {
    const open = rows.filter((row) => isYearless(row[field])).length;
    if (open === 0) continue;
    count = Math.max(count, open);
    const { yearInId } = format;
    const hint = yearInId?.date !== field ? undefined : (row: Row) => dayInId(row[yearInId.id], yearInId.shift);
    if (format.daily === true) settleDailyYears(rows, field, latest);
    else settleYears(rows, field, () => latest, hint);
  }
  return count;
}

/** The UTC day of the second that an id's first bits count. */
function dayInId(id: unknown, shift: number): string | null {
  if (typeof id !== "string" || !/^\d{15,20}$/.test(id)) return null;
  const seconds = Number(BigInt(id) >> BigInt(shift));
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The language of month names, where a format writes days without years in the user's language. */
function languageOfDates(
  { recognised: { format, columns }, start, end }: Section,
  records: readonly (readonly string[])[],
): HeaderLanguage | null {
  const column = Object.entries(format.dates ?? {}).find(([, patterns]) => [patterns].flat().includes("day"))?.[0];
  const index = columns.get(column ?? "");
  if (index === undefined) return null;
  const words = records
    .slice(start, Math.min(end, start + 400))
    .flatMap((cells) => (cells[index] ?? "").match(/\p{L}{3,}/gu) ?? []);
  return words.length === 0 ? null : languageOfMonths(words);
}
