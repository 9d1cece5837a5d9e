import type { Format, HeaderLanguage, Headers, Title } from "../exports/define-format.ts";
import { headerName } from "./header-names.ts";
import { rangedHeader } from "./ranged-headers.ts";

/** A header record that belongs to a known format. */
export interface Recognised {
  format: Format;
  language: HeaderLanguage;
  /** Position of each of the format's columns that the file has. */
  columns: Map<string, number>;
  /** What the title above it tells, where the format stands below titles. */
  title: Title | null;
}

/** The widest known export has a column for each country. */
const widestHeader = 2_000;

/** Every language, English first: it wins where headers do not tell. */
const languages: readonly HeaderLanguage[] = ["en", "es", "nl", "pt", "de", "fr", "it", "zh"];

/**
 * Which format a record is the header of, or null, given the title above it. The format with the most proofs wins, then
 * the most columns.
 */
export function recognise(
  cells: readonly string[],
  formats: readonly Format[],
  title: string | null = null,
): Recognised | null {
  if ((cells.length < 2 && title === null) || cells.length > widestHeader) return null;
  const statement = formats.find((format) => format.statement?.test(cells[0] ?? "") === true);
  if (statement !== undefined) return { format: statement, language: "en", columns: new Map(), title: null };
  const positions = new Map<string, number>();
  const isRanged = cells.length > 1 && cells.some((cell) => rangedHeader(cell) !== null);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string;
    const name = headerName(isRanged ? (rangedHeader(cell)?.name ?? cell) : cell);
    if (name !== "" && !positions.has(name)) positions.set(name, i);
  }
  const hints = hintsOf(formats);
  const isTitled = title !== null && (title.startsWith("#") || hints.titles.has(headerName(title)));
  if (!isTitled && (cells.length < 2 || ![...positions.keys()].some((name) => hints.headers.has(name)))) return null;
  let best: Recognised | null = null;
  let bestScore = 0;
  for (const format of formats) {
    if ((format.layout === "ranges") !== isRanged || format.headerless !== undefined) continue;
    const found = recogniseFormat(format, positions, title);
    const proofs = format.recognise.length + (format.titles === undefined ? 0 : 1);
    const score = found === null ? 0 : proofs * 1000 + found.columns.size;
    if (score > bestScore) {
      best = found;
      bestScore = score;
    }
  }
  return best;
}

function recogniseFormat(format: Format, positions: Map<string, number>, title: string | null): Recognised | null {
  // Comments above the table are part of such a format.
  if (format.preamble !== undefined && title?.startsWith("#") !== true) return null;
  const titled = format.titles === undefined ? null : findTitle(format.titles, title);
  if (format.titles !== undefined && titled === null) return null;
  let best: Recognised | null = null;
  let bestOwn = -1;
  for (const language of languagesOf(format)) {
    const names = namesOf(format, language);
    const columns = new Map<string, number>();
    let own = 0;
    for (const [column, headers, isOwn] of names) {
      const header = headers.find((name) => positions.has(name));
      if (header === undefined) continue;
      columns.set(column, positions.get(header) as number);
      if (isOwn) own += 1;
    }
    const fits =
      format.recognise.every((column) => columns.has(column)) &&
      !format.unless?.some((column) => columns.has(column)) &&
      (format.oneOf?.some((column) => columns.has(column)) ?? true) &&
      (format.only !== true || new Set(columns.values()).size === positions.size);
    // The title's own language counts more than headers that are the same everywhere.
    const score = own + (titled?.languages.includes(language) ? 100 : 0);
    if (!fits || score <= bestOwn) continue;
    best = { format, language, columns, title: titled?.title ?? null };
    bestOwn = score;
  }
  return best;
}

function findTitle(titles: readonly Title[], text: string | null) {
  if (text === null) return null;
  const name = headerName(text);
  for (const title of titles) {
    const languages = Object.keys(title.title).filter((language) =>
      [title.title[language as HeaderLanguage] ?? []].flat().some((known) => headerName(known) === name),
    );
    if (languages.length > 0) return { title, languages: languages as HeaderLanguage[] };
  }
  return null;
}

interface Hints {
  headers: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}

const hintsByFormats = new WeakMap<readonly Format[], Hints>();

/** Every header and title of every format: a row without any is no header, which spares asking each format. */
function hintsOf(formats: readonly Format[]): Hints {
  const namesIn = (headers: readonly Headers[]) =>
    new Set(headers.flatMap((byLanguage) => Object.values(byLanguage).flat().map(headerName)));
  const hints = hintsByFormats.get(formats) ?? {
    headers: namesIn(formats.flatMap(({ headers }) => Object.values(headers))),
    titles: namesIn(formats.flatMap(({ titles }) => (titles ?? []).map(({ title }) => title))),
  };
  hintsByFormats.set(formats, hints);
  return hints;
}

type Names = readonly [column: string, headers: readonly string[], isOwn: boolean][];
const namesByFormat = new WeakMap<Format, Map<HeaderLanguage, Names>>();

/** A format's headers in one language, as they are compared; English where the language has none of its own. */
function namesOf(format: Format, language: HeaderLanguage): Names {
  const known = namesByFormat.get(format) ?? new Map<HeaderLanguage, Names>();
  namesByFormat.set(format, known);
  const names = known.get(language) ?? listNames(format, language);
  known.set(language, names);
  return names;
}

function listNames(format: Format, language: HeaderLanguage): Names {
  return Object.entries(format.headers).map(([column, byLanguage]) => {
    const own = byLanguage[language];
    return [column, [own ?? byLanguage.en ?? []].flat().map(headerName), own !== undefined];
  });
}

function languagesOf(format: Format): HeaderLanguage[] {
  const known = [...Object.values(format.headers), ...(format.titles ?? []).map(({ title }) => title)];
  return languages.filter((language) => language === "en" || known.some((headers) => headers[language] !== undefined));
}
