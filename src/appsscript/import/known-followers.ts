import type { KnownFollowers } from "../../rpc/script-calls.ts";
import { parseList } from "../damaged-texts.ts";
import { loadText, saveText } from "../stored-text.ts";

/** Stored with the spreadsheet and its copies, so that the number is filled in for the next user who imports. */
const key = "engagement.followers";
const maxAccounts = 60;

export function loadFollowers(): KnownFollowers[] {
  return parseList("followers", loadText(key), ({ followers }) => typeof followers === "number");
}

/** Saves the followers that the user typed for an account; beyond 60 accounts the oldest are dropped. */
export function rememberFollowers({ platform, account, followers }: KnownFollowers): null {
  const others = loadFollowers().filter((entry) => entry.platform !== platform || entry.account !== account);
  const all = [{ platform, account, followers }, ...others].slice(0, maxAccounts);
  saveText(key, JSON.stringify(all));
  return null;
}
