import type { Translated } from "../../text/language.ts";
import type { ArgumentError } from "./argument-error.ts";
import type { CallKind, Kind, RowKind } from "./kind.ts";

export interface Argument<K extends Kind = Kind> {
  /** As the formula's help shows it, such as `interactions`. */
  name: string;
  kind: K;
  help: Translated;
  optional?: true;
  /** Fields of the tables whose columns this argument wants, the likeliest first: "Insert" points at them. */
  fields?: readonly string[];
}

/** Declares an argument that stands outside of its function; the build leaves its help out of the script, see scripts/without-help.ts. */
export const defineArgument = <const A extends Argument>(declared: A): A => declared;

/** Whether an argument may be a date or a duration, which is read in the spreadsheet's time zone. */
export const readsDates = ({ kind }: Argument): boolean => kind.type.startsWith("Date");

export type CellResult = number | string | ArgumentError;

type ArgumentValue<A, T> = A extends { optional: true } ? T | undefined : T;

/** What `each` receives: one value per argument. */
export type Values<A extends readonly Argument[]> = {
  [I in keyof A]: A[I] extends Argument<infer K>
    ? K extends RowKind<infer T>
      ? ArgumentValue<A[I], T>
      : K extends CallKind<infer T>
        ? ArgumentValue<A[I], T>
        : never
    : never;
};

/** What `all` receives: a column of values per argument, without rows that are blank; a choice as it is. */
export type Columns<A extends readonly Argument[]> = {
  [I in keyof A]: A[I] extends Argument<infer K>
    ? K extends RowKind<infer T>
      ? readonly T[]
      : K extends CallKind<infer T>
        ? ArgumentValue<A[I], T>
        : never
    : never;
};

/** Arguments and what is computed from them: `each` answers row by row, `all` gives one answer for all rows. */
export interface Form<A extends readonly Argument[] = readonly Argument[]> {
  args: A;
  each?: (...values: Values<A>) => CellResult;
  all?: (...columns: Columns<A>) => CellResult;
}

/** Lets the compiler check a form's computation against its arguments. */
export function form<const A extends readonly Argument[]>(form: Form<A>): Form {
  return form as unknown as Form;
}
