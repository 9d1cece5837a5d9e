import type { Area } from "../engine/google-extras.ts";
import { columnLetters, columnNumber } from "../formula/open-ranges.ts";

const notation = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/s;
const corner = /^\$?([A-Za-z]*)\$?(\d*)$/;

/** The sheet name (null if absent) and the area of an A1 notation; null if it is invalid. Open ends reach the end of the sheet. */
export function parseA1(
  text: string,
  sizeOf: (sheet: string | null) => { rows: number; columns: number } | null,
): { sheet: string | null; area: Area } | null {
  const match = notation.exec(text);
  if (!match) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  const size = sizeOf(sheet);
  const corners = (match[3] as string).split(":").map((part) => corner.exec(part));
  if (!size || corners.length > 2 || corners.some((found) => !found || found[0] === "")) return null;
  const [first, second = first] = corners as [RegExpExecArray, RegExpExecArray?];
  if (corners.length === 1 && (!first[1] || !first[2])) return null;
  const area = {
    startRow: first[2] ? Number(first[2]) - 1 : 0,
    endRow: second[2] ? Number(second[2]) - 1 : size.rows - 1,
    startColumn: first[1] ? columnNumber(first[1]) - 1 : 0,
    endColumn: second[1] ? columnNumber(second[1]) - 1 : size.columns - 1,
  };
  return { sheet, area: normalizeArea(area) };
}

/** "B2:D4", or "B2" for one cell. */
export function writeA1({ startRow, startColumn, endRow, endColumn }: Area): string {
  const start = `${columnLetters(startColumn + 1)}${startRow + 1}`;
  if (startRow === endRow && startColumn === endColumn) return start;
  return `${start}:${columnLetters(endColumn + 1)}${endRow + 1}`;
}

const normalizeArea = (area: Area): Area => ({
  startRow: Math.min(area.startRow, area.endRow),
  endRow: Math.max(area.startRow, area.endRow),
  startColumn: Math.min(area.startColumn, area.endColumn),
  endColumn: Math.max(area.startColumn, area.endColumn),
});
