import { maxCellLength } from "../../tables/cell-text.ts";
import type { Value } from "../../tables/define-table.ts";
import { type Impossibility, impossibleDate } from "../../tables/impossible-values.ts";
import { platformName } from "../../tables/platforms.ts";
import type { ImporterText } from "../../text/importer/index.ts";
import type { Warning } from "./warning.ts";

/** Why a cell's value is left out, or cut off if it is too long, although its row is kept. */
export type RefusedWhy = Impossibility | "percent" | "tooLong" | "notLink";

/** A cell whose value cannot be. */
export interface RefusedCell {
  why: RefusedWhy;
  /** The field or helper column. */
  column: string;
  /** As the file writes it. */
  header: string;
  cell: string;
  platform: string;
}

/** What the dates of a table can be. */
export interface DateLimits {
  /** The last day that can be: tomorrow, since it is tomorrow already somewhere. */
  latestDay: string;
  /** Fields whose day and month may be the other way round. */
  openDates: readonly string[];
}

/** Platforms on which pages can date their posts back, also to before it existed. */
const datesBack: readonly string[] = ["facebook", "meta"];

const swapDayAndMonth = (time: string): string => time.replace(/^(\d{4})-(\d{2})-(\d{2})/, "$1-$3-$2");

/** Why a date cannot be; in a column of open order, only if it cannot be in either. */
export function refuseDate(
  field: string,
  time: string,
  platform: Value | undefined,
  { latestDay, openDates }: DateLimits,
): "future" | "beforeStart" | null {
  const asRead = impossibleDate(time, platform, latestDay);
  if (!openDates.includes(field)) return asRead;
  return impossibleDate(swapDayAndMonth(time), platform, latestDay) === null ? null : asRead;
}

/** Named in a warning, which lists the others by their numbers only. */
const maxNamedCells = 10;

/** Collects cells that were left out or cut off, and names them in one warning for each column and reason. */
export function collectRefusedCells(text: ImporterText) {
  const groups = new Map<string, { first: RefusedCell; named: string[]; rows: number[] }>();
  return {
    add(row: number, cell: RefusedCell): void {
      const key = [cell.why, cell.header, cell.why === "beforeStart" ? cell.platform : ""].join("\n");
      const group = groups.get(key) ?? { first: cell, named: [], rows: [] };
      groups.set(key, group);
      if (group.named.length < maxNamedCells) group.named.push(text.impossible.cell(row, cell.cell));
      group.rows.push(row);
    },
    warnings: (): Warning[] =>
      [...groups.values()].map(({ first, named, rows }) => ({
        what: [
          reasonOf(text, first),
          first.why === "tooLong"
            ? text.impossible.cut(named.join(", "), rows.length - named.length, maxCellLength)
            : text.impossible.leftEmpty(named.join(", "), rows.length - named.length),
          ...(first.why === "beforeStart" && datesBack.includes(first.platform)
            ? [text.impossible.datedBack(platformName(first.platform))]
            : []),
        ].join(" "),
        count: rows.length,
        rows,
      })),
  };
}

/** What is wrong with a cell, as a sentence. */
export const reasonOf = (text: ImporterText, { why, header, platform }: RefusedCell): string =>
  text.impossible[why](header, platformName(platform));
