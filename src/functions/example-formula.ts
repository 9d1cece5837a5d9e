import type { Language } from "../text/language.ts";
import type { Example, ExampleArgument, ExampleCell, ExampleGrid } from "./define-function.ts";

const timePattern = /^(?:(\d{4})-(\d\d)-(\d\d))?\s*(?:(\d\d):(\d\d)(?::(\d\d))?)?$/;

function timeParts(time: string): number[] {
  const [, ...found] = timePattern.exec(time) ?? [];
  return found.map((part) => Number(part ?? Number.NaN));
}

/** The Date that a function receives from a spreadsheet in UTC. A duration is a Date counted from 30 December 1899. */
function toDate(time: string): Date {
  const [year, month, day, hours, minutes, seconds] = timeParts(time).map((part) => part || 0) as [number, ...number[]];
  return new Date(Date.UTC(year || 1899, year ? (month as number) - 1 : 11, year ? day : 30, hours, minutes, seconds));
}

function isTime(cell: ExampleArgument): cell is { readonly time: string } {
  return typeof cell === "object" && "time" in cell;
}

const cellValue = (cell: ExampleCell) => (isTime(cell) ? toDate(cell.time) : cell);

/** An example's arguments as the function receives them from a cell. */
export function exampleArguments({ args }: Example): unknown[] {
  return args.map((argument) =>
    Array.isArray(argument) ? argument.map((row) => row.map(cellValue)) : cellValue(argument as ExampleCell),
  );
}

function writeCell(cell: ExampleCell): string {
  if (typeof cell === "string") return `"${cell.replace(/"/g, '""')}"`;
  if (typeof cell === "number") return String(cell);
  const [year, month, day, hours, minutes, seconds] = timeParts(cell.time);
  const date = year ? `DATE(${year},${month},${day})` : "";
  const time = Number.isNaN(hours) ? "" : `TIME(${hours},${minutes},${seconds || 0})`;
  return [date, time].filter(Boolean).join("+");
}

function writeArgument(argument: ExampleArgument): string {
  if (!Array.isArray(argument)) return writeCell(argument as ExampleCell);
  return `{${argument.map((row: readonly ExampleCell[]) => row.map(writeCell).join(",")).join(";")}}`;
}

/** An example's arguments as written in a formula, with English separators. */
export function writeArguments({ args }: Example): string[] {
  return args.map((argument) => (argument === "" ? "" : writeArgument(argument)));
}

/** An example as a formula, with English separators. */
export function exampleFormula(name: string, example: Example): string {
  return `=${name}(${writeArguments(example).join(", ")})`;
}

/** An example's result in a spreadsheet of a language. */
export const resultIn = (language: Language, { result }: Example): string | number | ExampleGrid =>
  typeof result === "object" && "en" in result ? result[language] : result;

/** An example's result as shown in help, in a spreadsheet in English. */
export function writeResult(example: Example): string {
  const result = resultIn("en", example);
  if (typeof result === "object") return writeArgument(result);
  return result === "" ? "(blank)" : String(result);
}
