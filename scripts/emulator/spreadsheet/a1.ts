import type { Area } from "../engine/google-extras.ts";
import { columnLetters, columnNumber } from "../formula/open-ranges.ts";

const notation = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/s;
const corner = /^\$?([A-Za-z]*)\$?(\d*)$/;

/**
 * The sheet name (null if absent) and the area of an A1 notation; null if it is invalid. Open ends reach the end of the
 * sheet; whole columns and rows keep their notation, as in tests that pass in live Apps Script (gas-fakes).
 */
export function parseA1(
  text: string,
  sizeOf: (sheet: string | null) => { rows: number; columns: number } | null,
): { sheet: string | null; area: Area; notation?: string } | null {
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
  const normal = normalizeArea(area);
  const open = openNotation(first, second, normal);
  return { sheet, area: normal, ...(open !== null && { notation: open }) };
}

/** The notation of whole columns and rows; null for any other. */
function openNotation(first: RegExpExecArray, second: RegExpExecArray, area: Area): string | null {
  const [hasColumns, hasRows] = [1, 2].map((part) => [first, second].every((corner) => corner[part] !== ""));
  if (hasColumns && hasRows) return null;
  if (hasColumns && first[2] === second[2])
    return `${columnLetters(area.startColumn + 1)}:${columnLetters(area.endColumn + 1)}`;
  if (hasRows && first[1] === second[1]) return `${area.startRow + 1}:${area.endRow + 1}`;
  return null;
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
