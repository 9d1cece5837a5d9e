import type { Row } from "../../tables/index.ts";
import type { Run } from "../define-connector.ts";

/** Gives rows of the run's account another name of it; rows of others, such as of a brand, stay. */
export function accountRenamer({ facts }: Run, nameAccount: (name: string) => string = (name) => name) {
  const { account } = facts;
  if (typeof account !== "string") return (row: Row): Row => row;
  const name = nameAccount(account);
  return (row: Row): Row => (row.account === account ? { ...row, account: name } : row);
}
