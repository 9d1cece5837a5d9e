import type { FiguresColumn } from "./figures-sheet.ts";

/** Numbers that one formula calculates from the rows of a table. The rows themselves are never copied to a sheet. */
export interface Calculation {
  /** The key of its column; `[[key.name]]` is the cell of a result. */
  key: string;
  /** Names and what they stand for, each in terms of those before it. */
  steps: readonly (readonly [name: string, expression: string])[];
  results: readonly Result[];
  /** Results of which one expression fills several cells, below the others. */
  blocks?: readonly ResultBlock[];
}

/** As many numbers as there are names, one below the other; 0 without data. */
export interface ResultBlock {
  names: readonly string[];
  expression: string;
}

/** A number or text for one cell; `none` is what the cell shows without data, by default nothing. */
export interface Result {
  name: string;
  expression: string;
  none?: string;
}

/** The most arguments that a call gets, to stay below every limit of spreadsheets. */
const maxArguments = 30;

/** The arguments one below the other. */
function stacked(items: readonly string[]): string {
  if (items.length <= maxArguments) return `VSTACK(${items.join(",")})`;
  const size = Math.ceil(items.length / maxArguments);
  const groups = Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
  return stacked(groups.map((group) => (group.length === 1 ? (group[0] as string) : stacked(group))));
}

/** A column with one formula, whose results fill the rows below it. */
export function calculationColumn({ key, steps, results, blocks = [] }: Calculation): FiguresColumn {
  const cells = [
    ...results.map(({ expression, none = '""' }) => `IFERROR(${expression},${none})`),
    ...blocks.map(({ expression, names }) => `IFERROR(${expression},SEQUENCE(${names.length},1,0,0))`),
  ];
  const names = steps.map(([name, expression]) => `${name},${expression},`).join("");
  return {
    key,
    cells: [`=ARRAYFORMULA(LET(${names}${stacked(cells)}))`],
    names: [...results.map(({ name }) => name), ...blocks.flatMap((block) => block.names)].map(
      (name) => `${key}.${name}`,
    ),
  };
}

/** The numbers of an array; 0 for anything else. */
export const numbersOf = (array: string): string => `IF(ISNUMBER(${array}),${array},0)`;

/** The sum of an array in the rows with the flag; blank if none of them has a number. */
export const sumWhere = (array: string, flag: string): string =>
  `IF(SUM((${flag})*ISNUMBER(${array}))=0,"",SUM((${flag})*${numbersOf(array)}))`;

/** The number of rows with the flag. */
export const countWhere = (flag: string): string => `SUM(1*(${flag}))`;

/** Total / total over the rows with the flag that have both numbers. */
export function ratioWhere(part: string, whole: string, flag: string): string {
  const both = `(${flag})*ISNUMBER(${part})*(${numbersOf(whole)}>0)`;
  return `SUM(${both}*${numbersOf(part)})/SUM(${both}*${numbersOf(whole)})`;
}

/** 1 where a number is among others. Sorted ones are halved, where MATCH for each would look through all of them. */
export const isAmong = (numbers: string, others: string): string =>
  `IFERROR(1*(VLOOKUP(${numbers},SORT(UNIQUE(${others}),1,TRUE),1,TRUE)=${numbers}),0)`;
