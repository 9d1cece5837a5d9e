import { setFlagsFromString } from "node:v8";
import vm from "node:vm";
import type { BenchRow } from "./bench-row.ts";
import { type Columns, type FunctionCase, functionCases } from "./function-cases.ts";

/** The time of one function, and how it grows with its rows. */
export interface Growth {
  name: string;
  /** The function's time / that of the bare loop, with many rows. */
  ratio: number;
  /** Seconds for the most rows in one call. */
  seconds: number;
  /**
   * 1: the function's time grows as that of the bare loop does; 2: as its square. From few to most rows. Alone, even a
   * bare loop takes more than 100 times as long for 100 times the rows, since these no longer fit the processor's caches.
   */
  exponent: number;
}

/** How many rows the function's time and growth are measured with. */
export interface Sizes {
  few: number;
  many: number;
  most: number;
  rounds: number;
}

const sizes: Sizes = { few: 10_000, many: 100_000, most: 1_000_000, rounds: 15 };
/** Rating texts takes 20 seconds for a million, nearly all of it in what the bare loop calls, too. */
const sizesOfTexts: Sizes = { few: 500, many: 5_000, most: 50_000, rounds: 5 };

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = vm.runInNewContext("gc");

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** A spreadsheet in UTC and English. */
const services = {
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => "Etc/UTC", getSpreadsheetLocale: () => "en_US" }),
  },
  Utilities: { formatDate: (date: Date) => new Date(date).toISOString().slice(0, 19).replace("T", " ") },
};

/** A function of the built script, evaluated anew as for each formula, so that no other function has shaped its code. */
function builtFunction(code: string, name: string): (...given: readonly unknown[]) => unknown {
  // Not in a context of its own: there, unlike in Google's, each use of a global such as Number takes a tenth of a microsecond.
  // Its texts are evaluated here, too, where the services are.
  const local = code.replaceAll("(0, eval)(", "eval(");
  return new Function(...Object.keys(services), `${local}\nreturn ${name};`)(...Object.values(services));
}

const near = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell);

/** Throws unless the function and the bare loop have the same results, since only then their times compare. */
function checkSame(name: string, own: unknown, bare: unknown): void {
  const [a, b] = [own, bare].map((results) => JSON.stringify([results].flat(2).map(near)));
  if (a !== b) throw new Error(`${name} and its bare loop differ: ${a?.slice(0, 200)} ${b?.slice(0, 200)}`);
}

/** The rows of each of the equal pieces of a call's columns. */
const slices = (columns: Columns, { few, most }: Sizes): Columns[] =>
  Array.from({ length: most / few }, (_, piece) =>
    columns.map((column) => column.slice(piece * few, (piece + 1) * few)),
  );

/** Measures a function. Runs alternate with those that they are compared with, so that both have the same noise. */
export function measureGrowth(
  code: string,
  name: string,
  { columns, cells = [], bare }: FunctionCase,
  measured = sizes,
): Growth {
  const { few, many, most, rounds } = measured;
  const call = builtFunction(code, name.split(/[, ]/)[0] as string);
  const run = (given: Columns) => call(...given, ...cells);
  const [some, all] = [columns(many), columns(most)];
  checkSame(name, run(some), bare(...some));
  const times = { own: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.own.push(milliseconds(() => run(some)));
    times.bare.push(milliseconds(() => bare(...some)));
  }
  const growth = { own: [] as number[], bare: [] as number[], whole: [] as number[] };
  const small = slices(all, measured);
  const timesAs = (one: (given: Columns) => unknown): [whole: number, inPieces: number] => {
    collectGarbage();
    const whole = milliseconds(() => one(all));
    collectGarbage();
    // The results are kept, so that both fill the same memory, and the rows are the same: only the number of calls differs.
    return [whole, milliseconds(() => small.map(one))];
  };
  for (let round = 0; round < Math.min(3, rounds); round++) {
    const [whole, inPieces] = timesAs(run);
    const [bareWhole, bareInPieces] = timesAs((given) => bare(...given));
    growth.own.push(whole / inPieces);
    growth.bare.push(bareWhole / bareInPieces);
    growth.whole.push(whole);
  }
  return {
    name,
    ratio: median(times.own) / median(times.bare),
    seconds: median(growth.whole) / 1000,
    exponent: 1 + Math.log(median(growth.own) / median(growth.bare)) / Math.log(most / few),
  };
}

const greatest = (numbers: readonly number[]) => Math.max(...numbers);

/** Two rows for each function, with columns in every argument that takes one, and the greatest of each for the README. */
export function benchGrowth(code: string): BenchRow[] {
  const sizesOf = (name: string) => (name === "SENTIMENT" ? sizesOfTexts : sizes);
  const measured = Object.entries(functionCases).map(([name, functionCase]) =>
    measureGrowth(code, name, functionCase, sizesOf(name)),
  );
  const number = (rows: number) => rows.toLocaleString("en");
  const details = measured.flatMap(({ name, ratio, exponent }): BenchRow[] => [
    { what: `${name} over ${number(sizesOf(name).many)} rows / a bare loop`, ratio, limit: 5, isDetail: true },
    {
      what: `${name}: exponent of growth beside the bare loop's, from ${number(sizesOf(name).few)} to ${number(sizesOf(name).most)} rows`,
      ratio: exponent,
      limit: 1.15,
      isDetail: true,
    },
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
      what: `Exponent of any function's growth beside the bare loop's, from 10,000 to 1,000,000 rows (most: ${nameOf(measured.find(({ exponent }) => exponent === steepest))})`,
      ratio: steepest,
      limit: 1.15,
    },
  ];
}
