import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";
import type { BenchRow } from "./bench-row.ts";
import { type Columns, type FunctionCase, functionCases } from "./function-cases.ts";

/** How the time of one function grows with its rows. */
export interface Growth {
  name: string;
  /** The function's time / that of the bare loop, at 100,000 rows. */
  ratio: number;
  /** Seconds for 1,000,000 rows in one call. */
  seconds: number;
  /** 1: time grows as rows do; 2: as their square. From 10,000 to 1,000,000 rows. */
  exponent: number;
}

const [few, many, most] = [10_000, 100_000, 1_000_000];

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Milliseconds of a run that begins without garbage of earlier runs. */
function milliseconds(run: () => unknown): number {
  collectGarbage();
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

const declarations: Readonly<Record<string, FunctionDeclaration>> = functions;

const near = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell);

/** Throws unless the function and the bare loop have the same results, since only then their times compare. */
function checkSame(name: string, own: unknown, bare: unknown): void {
  const [a, b] = [own, bare].map((results) => JSON.stringify([results].flat(2).map(near)));
  if (a !== b) throw new Error(`${name} and its bare loop differ: ${a?.slice(0, 200)} ${b?.slice(0, 200)}`);
}

const pieces = most / few;

/** The rows of each of the equal pieces of a call's columns. */
const slices = (columns: Columns): Columns[] =>
  Array.from({ length: pieces }, (_, piece) => columns.map((column) => column.slice(piece * few, (piece + 1) * few)));

/** Measures a function. Runs alternate with those that they are compared with, so that both have the same noise. */
export function measureGrowth(name: string, { columns, cells = [], bare }: FunctionCase, rounds = 9): Growth {
  const { call } = declarations[name.split(/[, ]/)[0] as string] as FunctionDeclaration;
  const run = (given: Columns) => call(...given, ...cells);
  const [some, all] = [columns(many), columns(most)];
  checkSame(name, run(some), bare(...some));
  const times: Record<"own" | "bare" | "whole" | "inPieces", number[]> = { own: [], bare: [], whole: [], inPieces: [] };
  for (let round = 0; round < rounds; round++) {
    times.own.push(milliseconds(() => run(some)));
    times.bare.push(milliseconds(() => bare(...some)));
  }
  const small = slices(all);
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    times.whole.push(milliseconds(() => run(all)));
    // The results are kept, so that both fill the same memory, and the rows are the same: only the number of calls differs.
    times.inPieces.push(milliseconds(() => small.map(run)));
  }
  const growth = median(times.whole) / median(times.inPieces);
  return {
    name,
    ratio: median(times.own) / median(times.bare),
    seconds: median(times.whole) / 1000,
    exponent: 1 + Math.log(growth) / Math.log(pieces),
  };
}

const greatest = (numbers: readonly number[]) => Math.max(...numbers);

/** Two rows for each function, with columns in every argument that takes one, and the greatest of each for the README. */
export function benchGrowth(): BenchRow[] {
  const measured = Object.entries(functionCases).map(([name, functionCase]) =>
    // Rating texts takes 20 seconds a round, nearly all of it in what the bare loop calls, too.
    measureGrowth(name, functionCase, name === "SENTIMENT" ? 1 : 9),
  );
  const details = measured.flatMap(({ name, ratio, exponent }): BenchRow[] => [
    { what: `${name} over 100,000 rows / a bare loop`, ratio, limit: 5, isDetail: true },
    { what: `${name}: exponent of growth from 10,000 to 1,000,000 rows`, ratio: exponent, limit: 1.1, isDetail: true },
  ]);
  const slowest = greatest(measured.map(({ ratio }) => ratio));
  const steepest = greatest(measured.map(({ exponent }) => exponent));
  const nameOf = (found: Growth | undefined) => found?.name ?? "";
  return [
    ...details,
    {
      what: `Any function over 100,000 rows / a bare loop (most: ${nameOf(measured.find(({ ratio }) => ratio === slowest))})`,
      ratio: slowest,
      limit: 5,
    },
    {
      what: `Exponent of any function's growth from 10,000 to 1,000,000 rows (most: ${nameOf(measured.find(({ exponent }) => exponent === steepest))})`,
      ratio: steepest,
      limit: 1.1,
    },
  ];
}
