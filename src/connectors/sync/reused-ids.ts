import { type Row, type TableName, tables, type Value } from "../../tables/index.ts";

/** What an item keeps, whatever happens to its numbers. */
const lastingFields = ["url", "channel", "author"];

/**
 * Returns whether a row is another item's with the id of one that was read before: its time, link, channel or author is
 * another. Merged, it would turn the first one's numbers into its own.
 */
export function createReusedIdFilter(table: TableName): (key: string, row: Row) => boolean {
  const { time } = tables[table];
  const fields = [time, ...lastingFields];
  const valuesByKey = new Map<string, readonly (Value | undefined)[]>();
  return (key, row) => {
    const values = fields.map((field) => row[field]);
    const known = valuesByKey.get(key);
    if (known === undefined) valuesByKey.set(key, values);
    const isKnown = (value: Value | undefined) => value !== null && value !== undefined;
    return known?.some((value, index) => isKnown(value) && isKnown(values[index]) && value !== values[index]) === true;
  };
}
