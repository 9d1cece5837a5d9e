import { tables } from "../../tables/index.ts";
import { isDate } from "../../time/is-date.ts";
import { dayAt, type ZoneOffset } from "../../time/zone-offset.ts";
import type { TableData } from "./own-rows.ts";

/** The day of its export, with which the source of a file's rows ends. */
const exportDay = /\((\d{4}-\d\d-\d\d)\)$/;

/** Until which day each platform has data, YYYY-MM-DD: that of its newest row, or of its newest file. */
export function newestDays(all: readonly TableData[], offset: ZoneOffset): Map<string, string> {
  const newest = new Map<string, string>();
  const note = (platform: string, day = "") => {
    if (platform !== "" && day > (newest.get(platform) ?? "")) newest.set(platform, day);
  };
  for (const { name, rows, cells } of all) {
    const instants = new Map<string, number>();
    const sources = new Map<string, string>();
    for (let row = 0; row < rows; row++) {
      const platform = String(cells.platform?.[row] ?? "");
      const time = cells[tables[name].time]?.[row];
      if (isDate(time)) instants.set(platform, Math.max(instants.get(platform) ?? 0, time.getTime()));
      if (cells.source) sources.set(`${platform} ${cells.source[row]}`, platform);
    }
    for (const [platform, instant] of instants) note(platform, dayAt(instant, offset));
    for (const [source, platform] of sources) note(platform, exportDay.exec(source)?.[1]);
  }
  return newest;
}
