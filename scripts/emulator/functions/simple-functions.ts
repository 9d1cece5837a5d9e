import { serialOfDate } from "../cells/serial-dates.ts";

type Rows = unknown[][];

/** Dates pass through these functions in UTC, where every time of day exists exactly once, and are returned unchanged. */
export const plainTimeZone = "Etc/UTC";

/** Functions of Sheets that the engine lacks, written as custom functions: a range is rows, a blank cell is "". */
// biome-ignore lint/suspicious/noExplicitAny: each function declares its own arguments
export const simpleFunctions: Record<string, (...args: any[]) => unknown> = {
  TO_PERCENT: numberOf,
  TO_PURE_NUMBER: numberOf,
  TO_TEXT: (value: unknown) => textOf(value, "TO_TEXT"),
  FLATTEN: (...blocks: unknown[]) => blocks.flatMap(rowsOf).flatMap((row) => row.map((value) => [value])),
  JOIN: (delimiter: unknown, ...blocks: unknown[]) =>
    blocks
      .flatMap(rowsOf)
      .flat()
      .map((value) => textOf(value, "JOIN"))
      .join(String(delimiter)),
  COUNTUNIQUE: (...blocks: unknown[]) =>
    new Set(
      blocks
        .flatMap(rowsOf)
        .flat()
        .filter((value) => value !== "")
        .map(key),
    ).size,
  SPLIT: splitText,
  DIVIDE: (dividend: unknown, divisor: unknown) => Number(numberOf(dividend)) / Number(numberOf(divisor)),
  ADD: (left: unknown, right: unknown) => Number(numberOf(left)) + Number(numberOf(right)),
};

/** A date's serial number; other values unchanged. */
function numberOf(value: unknown): unknown {
  return value instanceof Date ? serialOfDate(value.getTime(), plainTimeZone) : value;
}

function textOf(value: unknown, name: string): string {
  if (value instanceof Date) throw new Error(`not emulated: ${name} of a date`);
  return String(value);
}

/** SPLIT(text, delimiter): parts in a row, without empty ones; each character of the delimiter divides. Numbers become numbers. */
function splitText(text: unknown, delimiter: unknown): Rows {
  const parts = [String(delimiter)].flatMap((characters) => [...characters]);
  const pieces = [...textOf(text, "SPLIT")].reduce<string[]>(
    (found, character) => {
      if (parts.includes(character)) found.push("");
      else found[found.length - 1] += character;
      return found;
    },
    [""],
  );
  const filled = pieces.filter((piece) => piece !== "");
  return [filled.map((piece) => (/^\d+(\.\d+)?$/.test(piece) ? Number(piece) : piece))];
}

const rowsOf = (block: unknown): Rows => (Array.isArray(block) ? block : [[block]]);

const key = (value: unknown): unknown => (typeof value === "object" ? Number(value) : value);
