import type { Row } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";
import type { Batch, Completion } from "./batch.ts";

/**
 * A batch with what the user added: the account and the follower count of rows whose file states none. A value of the
 * file is never replaced.
 */
export function completeBatch(batch: Batch, completion: Completion): Batch {
  const { account, followers } = completion;
  const addFollowers = followers !== undefined && takesFollowers(batch.table);
  if (account === undefined && !addFollowers) return batch;
  const rows = batch.rows.map((row) => {
    const completed: Row = { ...row };
    if (account !== undefined) completed.account = row.account ?? account;
    if (addFollowers) completed.followers = row.followers ?? followers;
    return completed;
  });
  const answered: readonly string[] = [account === undefined ? "" : "account", addFollowers ? "followers" : ""];
  return {
    ...batch,
    account: batch.account ?? (rows.every((row) => row.account === account) ? (account ?? null) : null),
    rows,
    asks: batch.asks.filter((ask) => !answered.includes(ask)),
  };
}

/** Whether rows of the table are about an account at a time, so that its follower count belongs to them. */
export function takesFollowers(table: Batch["table"]): boolean {
  return (table === "posts" || table === "days") && "followers" in tables[table].fields;
}
