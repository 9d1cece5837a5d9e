import type { Kind } from "./calling/kind.ts";

/**
 * Expressions for one argument of a native formula, in one row or elementwise in a column. They use array arithmetic only:
 * Sheets ends a cell at 2,000,000 calls, and LAMBDA helpers (MAP, BYROW) make several calls for each row. OR, AND and N
 * return one value for a whole array, hence sums, products and ISNUMBER.
 */
export interface CellParts {
  /** True or above 0 where the function names a cell; null if that is impossible. */
  isWrong: string | null;
  /** True or above 0 where there is a value; null if there always is one. */
  has: string | null;
  value: string;
}

/** The smallest and largest number that an argument accepts; undefined for no limit. */
function limitsOf(kind: Kind): { min: number; max: number | undefined } {
  const [min, max] = (kind.per === "row" && kind.range) || [0, Number.MAX_VALUE];
  return { min: Math.min(min, 0), max: max < Number.MAX_VALUE ? max : undefined };
}

/** A divisor of 0 leaves the row without a result; so does a sum of divisors that is 0. */
const isDivisor = (kind: Kind): boolean => kind.per === "row" && (kind.range?.[0] ?? 0) > 0;

/** True for cells that hold neither a number within the limits nor nothing. */
function wrongCondition(text: string, kind: Kind): string {
  const { min, max } = limitsOf(kind);
  const isOutside = max === undefined ? `${text}<${min}` : `(${text}<${min})+(${text}>${max})>0`;
  return `IFERROR(IF(ISNUMBER(${text}),${isOutside},TRIM(${text})<>""),TRUE)`;
}

const isNumber = /^\d+(\.\d+)?$/;

/** An argument with one cell in each row. */
export function singleParts(text: string, kind: Kind): CellParts {
  const { max } = limitsOf(kind);
  if (isNumber.test(text) && Number(text) > 0 && Number(text) <= (max ?? Number.MAX_VALUE))
    return { isWrong: null, has: null, value: text };
  const has = isDivisor(kind) ? `ISNUMBER(${text})*(${text}<>0)` : `ISNUMBER(${text})`;
  return { isWrong: wrongCondition(text, kind), has, value: text };
}

const numbersIn = (text: string) => `IF(ISNUMBER(${text}),${text},0)`;

/** Several cells in one row, which are added up, multiplied by `weights` if there are any. */
export function rowParts(text: string, kind: Kind, weights: string | undefined): CellParts {
  const value = weights ? `SUMPRODUCT(${numbersIn(text)}*${weights})` : `SUM(${text})`;
  return {
    isWrong: `SUMPRODUCT(1*${wrongCondition(text, kind)})`,
    has: isDivisor(kind) ? `(SUM(${text})<>0)` : `(COUNT(${text})>0)`,
    value,
  };
}

/** A column of as many ones as the block is wide: multiplying by it adds up each row. */
const onesFor = (block: string, isReference: boolean) =>
  isReference ? `TRANSPOSE(COLUMN(${block})^0)` : `SEQUENCE(COLUMNS(${block}),1,1,0)`;

/** Several columns, which are added up row by row. MMULT fails for texts and blanks, so they become 0 first. */
export function blockParts(text: string, kind: Kind, isReference: boolean, weights: string | undefined): CellParts {
  const ones = onesFor(text, isReference);
  const total = (cells: string) => `MMULT(${cells},${ones})`;
  return {
    isWrong: total(`1*${wrongCondition(text, kind)}`),
    has: isDivisor(kind) ? `(${total(numbersIn(text))}<>0)` : `(${total(`1*ISNUMBER(${text})`)}>0)`,
    value: weights ? `MMULT(${numbersIn(text)},TRANSPOSE(${weights}))` : total(numbersIn(text)),
  };
}
