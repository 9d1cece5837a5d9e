import type { Row, TableName } from "../../tables/index.ts";
import { accountFinder, type ClientScope } from "./account-finder.ts";

/** The rows of a client, and those of others: their number by account, "" for rows that name none. */
export interface SortedRows {
  rows: Row[];
  leftOut: ReadonlyMap<string, number>;
}

/** The entries whose rows of a table are the client's. The account of a mention is the brand that it is about. */
export const entriesFor = (table: TableName, { accounts, brands }: ClientScope): readonly string[] =>
  table === "mentions" ? [...accounts, ...brands] : accounts;

/** Sorts out the rows of other clients' accounts. */
export function rowsOfClient(table: TableName, rows: readonly Row[], scope: ClientScope): SortedRows {
  const isOwn = accountFinder(entriesFor(table, scope));
  const leftOut = new Map<string, number>();
  const own = rows.filter((row) => {
    const account = String(row.account ?? "").trim();
    if (isOwn(String(row.platform ?? ""), account)) return true;
    leftOut.set(account, (leftOut.get(account) ?? 0) + 1);
    return false;
  });
  return { rows: own, leftOut };
}
