import type { FormCase } from "./cases.ts";
import type { Cell } from "./cells.ts";

/** A cell as Apps Script passes it to a function. */
const passed = (cell: Cell | "" | undefined): unknown =>
  typeof cell === "object" && !(cell instanceof Date) ? cell.error : (cell ?? "");

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** What a reference or a literal of a call passes to the function. */
function argumentOf(text: string | undefined, rows: FormCase["rows"]): unknown {
  if (text === undefined) return undefined;
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith("{")) return [text.slice(1, -1).split(",").map(Number)];
  if (/^[\d.]+$/.test(text)) return Number(text);
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text.replace(/\$/g, ""));
  if (!match) throw new Error(`Not a reference: ${text}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const grid = rows
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(columnNumber(left) - 1, columnNumber(right)).map(passed));
  return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : grid;
}

/** What the function shows for a call with these references: rows of values, or `#ERROR!` where it throws. */
export function ownResults({ declaration, rows }: FormCase, at: Readonly<Record<string, string>>): unknown[] {
  try {
    const result = declaration.call(...declaration.args.map(({ name }) => argumentOf(at[name], rows)));
    return Array.isArray(result) ? result.map((row) => (row as unknown[])[0]) : [result];
  } catch {
    return ["#ERROR!"];
  }
}
