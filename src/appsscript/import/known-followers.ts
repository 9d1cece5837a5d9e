import type { KnownFollowers } from "../../importer/server-calls.ts";
import { keepText, keptText } from "../kept-text.ts";

/** Kept with the workbook and its copies, so that a colleague who imports the next file finds the number filled in. */
const key = "engagement.followers";
const most = 60;

export function readFollowers(): KnownFollowers[] {
  const kept = keptText(key);
  return kept === null ? [] : (JSON.parse(kept) as KnownFollowers[]);
}

/** Remembers followers as the user typed them for an account; the oldest of many are forgotten. */
export function rememberFollowers({ platform, account, followers }: KnownFollowers): null {
  const others = readFollowers().filter((known) => known.platform !== platform || known.account !== account);
  const all = [{ platform, account, followers }, ...others].slice(0, most);
  keepText(key, JSON.stringify(all));
  return null;
}
