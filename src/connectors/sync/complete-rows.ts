import { type Row, type TableName, tables } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import { setCanonicalValues } from "../../tables/vocabulary/canonical-values.ts";
import type { Run } from "../define-connector.ts";
import { completeMention, isOwnPost } from "./complete-mentions.ts";
import { createTextFitter } from "./fit-cells.ts";
import { createImpossibleFilter } from "./leave-out-impossible.ts";
import { countRow, type NumberCounts } from "./number-counts.ts";
import { accountRenamer } from "./rename-account.ts";
import { createReusedIdFilter } from "./reused-ids.ts";
import type { RequestContext } from "./send-batch.ts";

interface CompletedTable {
  table: TableName;
  run: Run;
  /** Counts the rows that have numbers. */
  numberCounts: NumberCounts;
  addNote: RequestContext["addNote"];
  nameAccount: ((name: string) => string) | undefined;
  /** Fills today's followers into posts whose followers are unknown. */
  fillFollowers: boolean;
}

/** Returns how a row of a platform becomes one of the table: complete, null if it is left out, or without a key. */
export function createRowCompleter({
  table,
  run,
  numberCounts,
  addNote,
  nameAccount,
  fillFollowers,
}: CompletedTable): (received: Row) => Row | "without key" | null {
  const leaveOutImpossible = createImpossibleFilter(table, run, addNote);
  const fitCells = createTextFitter(addNote);
  const renamed = accountRenamer(run, nameAccount);
  const isOfAnotherItem = createReusedIdFilter(table);
  return (received) => {
    const row = isOwnPost(received, run.brands ?? []) ? null : leaveOutImpossible(renamed(received));
    if (row === null) return null;
    countRow(numberCounts, table, row);
    const complete = fillFollowers ? withFollowers(row, table, run) : { ...row };
    setCanonicalValues(tables[table], complete);
    const [key] = rowKeys(tables[table], complete);
    if (key === undefined) return "without key";
    if (isOfAnotherItem(key, complete)) {
      addNote("left_out", "reused", 1);
      return null;
    }
    return fitCells(table === "mentions" ? completeMention(complete) : complete);
  };
}

/** Followers belong to the row's own time; today's are only filled in where the user chose to. */
function withFollowers(row: Row, table: TableName, { facts }: Run): Row {
  if (table !== "posts" || typeof facts.followers !== "number") return { ...row };
  return { ...row, followers: row.followers ?? facts.followers };
}
