import type { ArgumentError } from "./argument-error.ts";
import type { Blank } from "./cell.ts";

/** What a cell turned out to be. */
export type ReadResult<T> = T | Blank | ArgumentError;

/** An argument with one value for each row of the answer. */
export interface RowKind<T> {
  per: "row";
  /** Type in the JSDoc that Sheets shows. */
  type: string;
  /** Several columns are added up, row by row. */
  several?: true;
  /** Numbers from the first to the second are taken as they are, without a closer look: this is what makes long columns fast. */
  range?: readonly [number, number];
  read(cell: unknown): ReadResult<T>;
}

/** An argument that is read once for the whole call, such as a choice or a list. */
export interface CallKind<T> {
  per: "call";
  type: string;
  /** What is wrong where the argument is needed and blank; without it a blank argument gives a blank answer. */
  missing?: string;
  /** Returns undefined for a blank argument; throws a Problem. */
  read(argument: unknown): T | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: kinds of every value stand in one list.
export type Kind = RowKind<any> | CallKind<any>;
