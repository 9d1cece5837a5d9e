/**
 * In Sheets, A2:A means "from A2 to the end of the column" and B2:2 "from B2 to the end of the row". The engine has no
 * such references, so the stored formula ends at a row or column far beyond any sheet, which moves with inserted rows as
 * every reference does; `clipReferences` in patch-engine.ts makes the engine read it as the sheet's last.
 */
const openRow = 1_000_000;
const openColumn = "WAA";
/** Far enough from the stored end that insertions and deletions never move it past this limit. */
const minOpenRow = 900_000;
const minOpenColumn = 15_000;

/** The last row and column that the engine can address, counted from 0. */
export const lastPossible = { row: 1_048_575, column: 16_383 };

const parts = /^(.*!)?(\$?)([A-Za-z]{0,3})(\$?)(\d*):(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/su;

/** "A2:A" -> "A2:A1000000"; other references are unchanged. */
export function closeRange(reference: string): string {
  const match = parts.exec(reference);
  if (!match) return reference;
  const [, sheet = "", , startColumn, , startRow, , endColumn, , endRow] = match;
  const [start, end] = reference.slice(sheet.length).split(":") as [string, string];
  if (startColumn && startRow && endColumn && !endRow) return `${sheet}${start}:${end}${openRow}`;
  if (startColumn && startRow && !endColumn && endRow) return `${sheet}${start}:${openColumn}${end}`;
  if (startColumn && !startRow && endColumn && endRow) return `${sheet}${end}:${start}${openRow}`;
  return reference;
}

/** "A2:A1000000" -> "A2:A". */
export function openRange(reference: string): string {
  const match = parts.exec(reference);
  if (!match) return reference;
  const [, sheet = "", , startColumn, , startRow, endMark = "", endColumn = "", , endRow = ""] = match;
  if (!startColumn || !startRow) return reference;
  const start = reference.slice(sheet.length).split(":")[0];
  if (isOpenRow(Number(endRow) - 1)) return `${sheet}${start}:${endMark}${endColumn}`;
  if (endColumn && isOpenColumn(columnNumber(endColumn) - 1)) return `${sheet}${start}:${endRow}`;
  return reference;
}

/** Whether a row counted from 0 means "the last row of the sheet". */
export const isOpenRow = (row: number): boolean => row >= minOpenRow;

/** Whether a column counted from 0 means "the last column of the sheet". */
export const isOpenColumn = (column: number): boolean => column >= minOpenColumn;

/** "A" -> 1, "AA" -> 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 1 -> "A", 27 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
