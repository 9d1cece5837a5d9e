import type { Json } from "../../connectors/json.ts";
import { type Table, type TableName, tables } from "../../tables/index.ts";
import { dayMs, isoDay } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { written } from "./names.ts";

/** Days, YYYY-MM-DD, from the first to the last. */
export interface DayRange {
  from: string;
  to: string;
}

/** Which rows of a table a report needs. */
export interface RowScope {
  ranges: readonly DayRange[];
  /** Own accounts and competitors, as the sheets show them; empty for all. */
  accounts: readonly string[];
  /** The accounts of the spreadsheet's client as `accountKeys`; missing if all can be. */
  client?: readonly string[];
}

export interface ParameterizedQuery {
  query: string;
  parameters: Json[];
}

const dayAfter = (day: string): string => isoDay(instantOfText(day) + dayMs);

/** Ranges that touch or overlap as one. */
export function mergeRanges(ranges: readonly DayRange[]): DayRange[] {
  const merged: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged[merged.length - 1];
    if (last && range.from <= dayAfter(last.to)) last.to = range.to > last.to ? range.to : last.to;
    else merged.push({ ...range });
  }
  return merged;
}

/** A time of the table as a parameter, of the type of its column. */
function timeParameter({ fields, time }: Table, name: string, day: string): Json {
  const isDay = fields[time] === "date";
  return {
    name,
    parameterType: { type: isDay ? "DATE" : "DATETIME" },
    parameterValue: { value: isDay ? day : `${day}T00:00:00` },
  };
}

const textsParameter = (name: string, texts: readonly string[]): Json => ({
  name,
  parameterType: { type: "ARRAY", arrayType: { type: "STRING" } },
  parameterValue: { arrayValues: texts.map((value) => ({ value })) },
});

/** A row's account as `accountKeys` writes it. */
const comparedAccount = "LTRIM(LOWER(TRIM(account)), '@')";

/** The day of an account's last number of followers before a range: followers are a level, which counts in it. */
const levelBefore = (index: number): string => `level_${index}`;

/**
 * The columns of a table's rows that happened in these days, oldest first. Of rows for several days, those that share one
 * with them; of followers also each account's last number before. A row with no account, or with several names in one, is
 * always among them.
 *
 * @param maxRows One more is read, to know that there are more.
 */
export function reportRowsQuery(
  name: TableName,
  from: string,
  columns: readonly string[],
  { ranges, accounts, client }: RowScope,
  maxRows: number,
): ParameterizedQuery {
  const table: Table = tables[name];
  const time = written(table.time);
  // Elsewhere only ads have a last day, which no report counts.
  const end = name === "pages" ? `COALESCE(period_end, ${time})` : null;
  const parameters = ranges.flatMap((range, index) => [
    timeParameter(table, `from_${index}`, range.from),
    timeParameter(table, `until_${index}`, dayAfter(range.to)),
  ]);
  const isInRange = ranges.map((_, index) => {
    const begins = end === null ? `${time} >= @from_${index}` : `${end} >= @from_${index}`;
    return `(${begins} AND ${time} < @until_${index})`;
  });
  const levels = name === "days" ? ranges.map((_, index) => index) : [];
  const level = (index: number) =>
    `MAX(IF(followers > 0 AND ${time} < @from_${index}, ${time}, NULL)) OVER (PARTITION BY platform, account) AS ${levelBefore(index)}`;
  const isOfAccount =
    accounts.length === 0
      ? []
      : ["(account IS NULL OR STRPOS(account, ',') > 0 OR LOWER(account) IN UNNEST(@accounts))"];
  if (accounts.length > 0)
    parameters.push(
      textsParameter(
        "accounts",
        accounts.map((account) => account.toLowerCase()),
      ),
    );
  if (client) {
    isOfAccount.push(
      `(CONCAT('|', ${comparedAccount}) IN UNNEST(@client) OR CONCAT(platform, '|', ${comparedAccount}) IN UNNEST(@client))`,
    );
    parameters.push(textsParameter("client", client));
  }
  const selected = columns.map(written).join(", ");
  const source =
    levels.length === 0
      ? from
      : `(SELECT row_key, ${selected}, ${levels.map(level).join(", ")} FROM ${from} WHERE ${[...isOfAccount, `${time} < @until_${ranges.length - 1}`].join(" AND ")})`;
  const isWanted = [...isInRange, ...levels.map((index) => `${time} = ${levelBefore(index)}`)].join(" OR ");
  return {
    query: `SELECT ${selected} FROM ${source} WHERE ${[...isOfAccount, `(${isWanted})`].join(" AND ")} ORDER BY ${time}, row_key LIMIT ${maxRows + 1}`,
    parameters,
  };
}
