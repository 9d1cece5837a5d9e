import { type TableName, tables } from "../../tables/index.ts";
import { platformId, platforms } from "../../tables/platforms.ts";
import { baseName } from "../describe.ts";
import { platformNamed } from "../read-row.ts";
import { columnKeys } from "./fingerprint.ts";
import { guessColumns, kindsOf } from "./guess-columns.ts";
import { headerWords } from "./header-words.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";
import { hasKey } from "./mapping-problems.ts";

/** The best guess of what a file's columns hold; `platform` is "" where nothing tells it. */
export function guessMapping(unknown: UnknownTable, file: string): Mapping {
  const kinds = kindsOf(unknown);
  const guesses = (Object.keys(tables) as TableName[]).map((table) => {
    const { columns, score } = guessColumns(unknown, table, kinds);
    return { table, columns, score: hasKey(table, Object.values(columns)) ? score : score / 4 };
  });
  const best = guesses.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    fingerprint: unknown.fingerprint,
    table: best.table,
    platform: platformInRows(unknown, best.columns) || guessPlatform(unknown, file),
    account: null,
    columns: best.columns,
  };
}

/** A mapping for another table, with what can be guessed for it. */
export function guessForTable(unknown: UnknownTable, mapping: Mapping, table: TableName): Mapping {
  return { ...mapping, table, columns: guessColumns(unknown, table).columns };
}

/** The platform that the first row names, where a column does. */
function platformInRows({ headers, rows }: UnknownTable, columns: Readonly<Record<string, string>>): string {
  const index = columnKeys(headers).findIndex((key) => columns[key] === "platform");
  return index === -1 ? "" : String(platformNamed(rows[0]?.[index], "") ?? "");
}

const hosts: readonly [RegExp, string][] = [
  [/(^|\.)instagram\.com$/, "instagram"],
  [/(^|\.)(facebook\.com|fb\.watch)$/, "facebook"],
  [/(^|\.)(x|twitter)\.com$/, "x"],
  [/(^|\.)tiktok\.com$/, "tiktok"],
  [/(^|\.)(youtube\.com|youtu\.be)$/, "youtube"],
  [/(^|\.)linkedin\.com$/, "linkedin"],
  [/(^|\.)pinterest\.[a-z.]+$/, "pinterest"],
  [/(^|\.)threads\.(net|com)$/, "threads"],
  [/(^|\.)bsky\.app$/, "bluesky"],
];

/** The platform that all links lead to, else the one that the file's name or a header names. */
function guessPlatform({ headers, rows }: UnknownTable, file: string): string {
  const linked = new Set(
    rows.flat().flatMap((cell) => {
      const host = /^https?:\/\/([^/?#:]+)/i.exec(cell.trim())?.[1]?.toLowerCase();
      return host === undefined ? [] : [hosts.find(([pattern]) => pattern.test(host))?.[1] ?? ""];
    }),
  );
  const [only] = linked;
  if (linked.size === 1 && only) return only;
  const words = ` ${[baseName(file), ...columnKeys(headers)].map(headerWords).join(" ")} `;
  const named = platforms.find(({ name }) => name.length > 1 && words.includes(` ${headerWords(name)} `));
  return named === undefined ? "" : platformId(named.name);
}
