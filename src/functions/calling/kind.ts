import type { ArgumentError } from "./argument-error.ts";
import type { Blank } from "./cell.ts";

/** What reading a cell results in. */
export type ReadResult<T> = T | Blank | ArgumentError;

/** An argument with one value for each row of the result. */
export interface RowKind<T> {
  per: "row";
  /** Type in the JSDoc that Sheets shows. */
  type: string;
  /** The range can have several columns, which are added up row by row. */
  several?: true;
  /** Minimum and maximum of the numbers that `read` returns unchanged. Lets long columns of numbers skip `read`, for speed. */
  range?: readonly [number, number];
  /** Reads an ordinary cell like `read`, for speed; NaN or undefined for any cell that needs `read`. */
  fast?(cell: unknown): T | undefined;
  /** Recognises the heading of a column of text. Any other column's heading is text with letters. */
  isTitle?(cell: unknown): boolean;
  read(cell: unknown): ReadResult<T>;
}

/** An argument that is read once for the whole call, such as a choice or a list. */
export interface CallKind<T> {
  per: "call";
  type: string;
  /** The error if a required argument is blank; without it a blank argument has a blank result. */
  missing?: "noWeights";
  /** Returns undefined for a blank argument; throws an ArgumentError. */
  read(argument: unknown): T | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: one list holds kinds of different values.
export type Kind = RowKind<any> | CallKind<any>;
