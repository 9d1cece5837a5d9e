import { normalized } from "../../importer/client/account-finder.ts";
import { tables } from "../../tables/index.ts";
import { exportDayOf } from "../../text/source-names.ts";
import { isDate } from "../../time/is-date.ts";
import { dayAt, type ZoneOffset } from "../../time/zone-offset.ts";
import type { TableData } from "./own-rows.ts";

/** Until which day an account has data, YYYY-MM-DD: that of its newest row, or of its newest file. */
export interface NewestDay {
  platform: string;
  /** As its first row spells it; "" if its rows name none. */
  account: string;
  day: string;
}

/** The newest day of every account. A row with several names in one counts for each. */
export function newestDays(all: readonly TableData[], offset: ZoneOffset): NewestDay[] {
  const newest = new Map<string, NewestDay>();
  const note = (platform: string, account: string, day = "") => {
    const key = `${platform}|${normalized(account)}`;
    const known = newest.get(key);
    if (platform !== "" && day > (known?.day ?? ""))
      newest.set(key, { platform, account: known?.account ?? account, day });
  };
  for (const { name, rows, cells } of all) {
    // Few are distinct: days are made, and names divided, once for each.
    const instants = new Map<string, number>();
    const sources = new Set<string>();
    for (let row = 0; row < rows; row++) {
      const account = `${cells.platform?.[row] ?? ""}\t${cells.account?.[row] ?? ""}`;
      const time = cells[tables[name].time]?.[row];
      if (isDate(time)) instants.set(account, Math.max(instants.get(account) ?? 0, time.getTime()));
      if (cells.source) sources.add(`${account}\t${cells.source[row]}`);
    }
    const noteEach = (text: string, day: string) => {
      const [platform = "", accounts = ""] = text.split("\t");
      for (const account of accounts.split(",")) note(platform, account.trim(), day);
    };
    for (const [account, instant] of instants) noteEach(account, dayAt(instant, offset));
    for (const source of sources) noteEach(source, exportDayOf(source));
  }
  return [...newest.values()];
}
