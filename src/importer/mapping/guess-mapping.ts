import { type TableName, tables } from "../../tables/index.ts";
import { platformId, platforms } from "../../tables/platforms.ts";
import { platformOfNetwork } from "../files/read-row.ts";
import { baseName } from "../files/row-summary.ts";
import { columnKeys } from "./fingerprint.ts";
import { guessColumns, valueKinds } from "./guess-columns.ts";
import { toWords } from "./header-words.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";
import { identifiesRows } from "./validate-mapping.ts";

/** The best guess of a mapping; `platform` is "" if unknown. A table whose key fields are missing counts a quarter. */
export function guessMapping(unknown: UnknownTable, file: string): Mapping {
  const kinds = valueKinds(unknown);
  const guesses = (Object.keys(tables) as TableName[]).map((table) => {
    const { columns, score } = guessColumns(unknown, table, kinds);
    return { table, columns, score: identifiesRows(table, Object.values(columns)) ? score : score / 4 };
  });
  const best = guesses.reduce((a, b) => (b.score > a.score ? b : a));
  return {
    fingerprint: unknown.fingerprint,
    table: best.table,
    platform: platformInRows(unknown, best.columns) || guessPlatform(unknown, file),
    account: null,
    columns: best.columns,
  };
}

/** The mapping for another table, with its columns guessed again. */
export function guessMappingForTable(unknown: UnknownTable, mapping: Mapping, table: TableName): Mapping {
  return { ...mapping, table, columns: guessColumns(unknown, table).columns };
}

/** The platform in the first row, if a column holds it; else "". */
function platformInRows({ headers, rows }: UnknownTable, columns: Readonly<Record<string, string>>): string {
  const index = columnKeys(headers).findIndex((key) => columns[key] === "platform");
  return index === -1 ? "" : String(platformOfNetwork(rows[0]?.[index], "") ?? "");
}

const platformByHost: readonly [RegExp, string][] = [
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

/** The platform that all links point to, else the one named in the file's name or a header; else "". */
function guessPlatform({ headers, rows }: UnknownTable, file: string): string {
  const linkedPlatforms = new Set(
    rows.flat().flatMap((cell) => {
      const host = /^https?:\/\/([^/?#:]+)/i.exec(cell.trim())?.[1]?.toLowerCase();
      return host === undefined ? [] : [platformByHost.find(([pattern]) => pattern.test(host))?.[1] ?? ""];
    }),
  );
  const [only] = linkedPlatforms;
  if (linkedPlatforms.size === 1 && only) return only;
  const words = ` ${[baseName(file), ...columnKeys(headers)].map(toWords).join(" ")} `;
  const named = platforms.find(({ name }) => name.length > 1 && words.includes(` ${toWords(name)} `));
  return named === undefined ? "" : platformId(named.name);
}
