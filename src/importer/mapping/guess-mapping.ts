import { type TableName, tables } from "../../tables/index.ts";
import { platformOfNetwork } from "../files/read-row.ts";
import { baseName } from "../files/row-summary.ts";
import { fieldsForHeader } from "./field-names.ts";
import { columnKeys } from "./fingerprint.ts";
import { guessColumns, valueKinds } from "./guess-columns.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";
import { possibleTables } from "./row-subject.ts";
import { platformInText, severalPlatforms } from "./table-context.ts";
import { identifiesRows } from "./validate-mapping.ts";

/** Fields that are measured, or that answers are measured by. */
const metricUnits: readonly string[] = ["count", "number", "money", "rate", "duration", "flag"];
const metricFields: readonly string[] = ["first_response_at", "resolved_at"];
/** Numbers that describe a row and measure nothing. */
const descriptions: readonly string[] = ["duration", "followers"];

/** Whether a column holds something that was measured: a list of dates and links is nothing to import. */
function hasMetric(table: TableName, fields: readonly string[]): boolean {
  const units: Readonly<Record<string, string>> = tables[table].fields;
  const isMetric = (field: string) =>
    metricFields.includes(field) ||
    (metricUnits.includes(units[field] ?? "") && !(descriptions.includes(field) && table === "posts"));
  // Mentions are counted themselves.
  return fields.some(isMetric) || (table === "mentions" && fields.includes("author") && fields.includes("text"));
}

/**
 * The best guess of a mapping; `platform` is "" if unknown. A table whose key fields are missing counts a quarter. Where no
 * table fits or nothing was measured, no column is guessed, so that the form does not look ready.
 */
export function guessMapping(unknown: UnknownTable, file: string): Mapping {
  const kinds = valueKinds(unknown);
  // Pages with followers are those of a network, such as competitors', and not of a website.
  const hasFollowers = unknown.headers.some((header) => fieldsForHeader(header, "days").has("followers"));
  const hasDateOrLink = kinds.some((kind) => kind === "date" || kind === "url");
  const guesses = possibleTables(unknown).flatMap((table) => {
    const { columns, score } = guessColumns(unknown, table, kinds);
    if (!hasMetric(table, Object.values(columns))) return [];
    const isIdentified = identifiesRows(table, Object.values(columns));
    if (table === "pages" && hasFollowers) return [];
    // Rows without a key, date or link are of something else, such as competitors or countries.
    if (!isIdentified && !hasDateOrLink) return [];
    return { table, columns, score: isIdentified ? score : score / 4 };
  });
  const none: (typeof guesses)[number] = { table: "posts", columns: {}, score: 0 };
  const best = guesses.reduce((a, b) => (b.score > a.score ? b : a), none);
  return {
    fingerprint: unknown.fingerprint,
    context: unknown.context,
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

/**
 * The platform that the table is known to be of, else the one named in the file's name or a header; "" if there is none, or if
 * rows are of several, of which no name could be right.
 */
function guessPlatform({ headers, context }: UnknownTable, file: string): string {
  if (context.platform === severalPlatforms) return "";
  if (context.platform !== "") return context.platform;
  return platformInText([baseName(file), ...columnKeys(headers)].join(" "));
}
