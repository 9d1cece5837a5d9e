import type { Format, HeaderLanguage, Headers, Title } from "../../exports/define-format.ts";
import { zoneInHeader } from "./in-zone-of-header.ts";
import { normalizeHeader } from "./normalize-header.ts";
import { splitPeriodHeader } from "./split-period-header.ts";

/** A header row that belongs to a known format. */
export interface RecognizedHeader {
  format: Format;
  language: HeaderLanguage;
  /** Index of each of the format's columns that the file has. */
  columns: Map<string, number>;
  /** The title above it, if the format requires one. */
  title: Title | null;
}

/** The widest known export has one column per country. */
const maxHeaderCells = 2_000;

/** The account's currency, or UTC, at the end of a header. */
const accountCode = / \([A-Z]{3}\)$/;

/** English first: it wins a tie, when headers are the same in several languages. */
const languages: readonly HeaderLanguage[] = ["en", "es", "nl", "pt", "de", "fr", "it", "zh"];

/**
 * The format that a row is the header of, given the title above it; null if there is none. The format with the most
 * required fields wins, then the one with the most columns.
 */
export function recognizeHeader(
  cells: readonly string[],
  formats: readonly Format[],
  title: string | null = null,
): RecognizedHeader | null {
  if ((cells.length < 2 && title === null) || cells.length > maxHeaderCells) return null;
  const statement = formats.find((format) => format.statement?.test(cells[0] ?? "") === true);
  if (statement !== undefined) return { format: statement, language: "en", columns: new Map(), title: null };
  const positions = new Map<string, number>();
  const isRanged = cells.length > 1 && cells.some((cell) => splitPeriodHeader(cell) !== null);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string;
    const name = normalizeHeader(isRanged ? (splitPeriodHeader(cell)?.name ?? cell) : cell);
    if (name !== "" && !positions.has(name)) positions.set(name, i);
  }
  for (const [i, cell] of cells.entries()) {
    const text = cell.trim();
    if (!text.endsWith(")")) continue;
    const name = normalizeHeader(text.replace(accountCode, "").replace(zoneInHeader, ""));
    if (name !== "" && !positions.has(name)) positions.set(name, i);
  }
  const knownNames = knownNamesOf(formats);
  const hasKnownTitle = title !== null && (title.startsWith("#") || knownNames.titles.has(normalizeHeader(title)));
  if (!hasKnownTitle && (cells.length < 2 || ![...positions.keys()].some((name) => knownNames.headers.has(name))))
    return null;
  let best: RecognizedHeader | null = null;
  let bestScore = 0;
  for (const format of formats) {
    if ((format.layout === "ranges") !== isRanged || format.headerless !== undefined) continue;
    const match = recognizeFormat(format, positions, title);
    const requirements = format.requiredFields.length + (format.titles === undefined ? 0 : 1);
    const score = match === null ? 0 : requirements * 1000 + match.columns.size;
    if (score > bestScore) {
      best = match;
      bestScore = score;
    }
  }
  return best;
}

function recognizeFormat(
  format: Format,
  positions: Map<string, number>,
  title: string | null,
): RecognizedHeader | null {
  // Formats with a preamble always have comments above the table.
  if (format.preamble !== undefined && title?.startsWith("#") !== true) return null;
  const titled = format.titles === undefined ? null : findTitle(format.titles, title);
  if (format.titles !== undefined && titled === null) return null;
  let best: RecognizedHeader | null = null;
  let bestOwnScore = -1;
  for (const language of languagesOf(format)) {
    const names = columnNames(format, language);
    const columns = new Map<string, number>();
    let ownHeaders = 0;
    for (const [column, headers, isOwn] of names) {
      const header = headers.find((name) => positions.has(name));
      if (header === undefined) continue;
      columns.set(column, positions.get(header) as number);
      if (isOwn) ownHeaders += 1;
    }
    const isMatch =
      format.requiredFields.every((column) => columns.has(column)) &&
      !format.forbiddenFields?.some((column) => columns.has(column)) &&
      (format.anyOfFields?.some((column) => columns.has(column)) ?? true) &&
      (format.hasOnlyKnownColumns !== true || new Set(columns.values()).size === new Set(positions.values()).size) &&
      new Set(positions.values()).size <= (format.maxColumns ?? maxHeaderCells);
    // The title's language outweighs headers, many of which are the same in several languages.
    const score = ownHeaders + (titled?.languages.includes(language) ? 100 : 0);
    if (!isMatch || score <= bestOwnScore) continue;
    best = { format, language, columns, title: titled?.title ?? null };
    bestOwnScore = score;
  }
  return best;
}

function findTitle(titles: readonly Title[], text: string | null) {
  if (text === null) return null;
  const name = normalizeHeader(text);
  for (const title of titles) {
    const languages = Object.keys(title.title).filter((language) =>
      [title.title[language as HeaderLanguage] ?? []].flat().some((known) => normalizeHeader(known) === name),
    );
    if (languages.length > 0) return { title, languages: languages as HeaderLanguage[] };
  }
  return null;
}

interface KnownNames {
  headers: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}

const knownNamesByFormats = new WeakMap<readonly Format[], KnownNames>();

/** Every header and title of every format. A row without any cannot be a header, which saves trying each format. */
function knownNamesOf(formats: readonly Format[]): KnownNames {
  const namesIn = (headers: readonly Headers[]) =>
    new Set(headers.flatMap((byLanguage) => Object.values(byLanguage).flat().map(normalizeHeader)));
  const knownNames = knownNamesByFormats.get(formats) ?? {
    headers: namesIn(formats.flatMap(({ headers }) => Object.values(headers))),
    titles: namesIn(formats.flatMap(({ titles }) => (titles ?? []).map(({ title }) => title))),
  };
  knownNamesByFormats.set(formats, knownNames);
  return knownNames;
}

type ColumnNames = readonly [column: string, headers: readonly string[], isOwn: boolean][];
const namesByFormat = new WeakMap<Format, Map<HeaderLanguage, ColumnNames>>();

/** A format's headers in one language, normalized; a header that lacks the language falls back to English. */
function columnNames(format: Format, language: HeaderLanguage): ColumnNames {
  const known = namesByFormat.get(format) ?? new Map<HeaderLanguage, ColumnNames>();
  namesByFormat.set(format, known);
  const names = known.get(language) ?? listNames(format, language);
  known.set(language, names);
  return names;
}

function listNames(format: Format, language: HeaderLanguage): ColumnNames {
  return Object.entries(format.headers).map(([column, byLanguage]) => {
    const ownHeaders = byLanguage[language];
    return [column, [ownHeaders ?? byLanguage.en ?? []].flat().map(normalizeHeader), ownHeaders !== undefined];
  });
}

function languagesOf(format: Format): HeaderLanguage[] {
  const known = [...Object.values(format.headers), ...(format.titles ?? []).map(({ title }) => title)];
  return languages.filter((language) => language === "en" || known.some((headers) => headers[language] !== undefined));
}
