import type { KnownFollowers } from "../../rpc/script-calls.ts";
import { loadText, saveText } from "../stored-text.ts";

/** Kept with the workbook and its copies, so that a colleague who imports the next file finds the number filled in. */
const key = "engagement.followers";
const maxAccounts = 60;

export function loadFollowers(): KnownFollowers[] {
  const json = loadText(key);
  return json === null ? [] : (JSON.parse(json) as KnownFollowers[]);
}

/** Remembers followers as the user typed them for an account; the oldest of many are forgotten. */
export function rememberFollowers({ platform, account, followers }: KnownFollowers): null {
  const others = loadFollowers().filter((entry) => entry.platform !== platform || entry.account !== account);
  const all = [{ platform, account, followers }, ...others].slice(0, maxAccounts);
  saveText(key, JSON.stringify(all));
  return null;
}
