import type { Translated } from "../../text/language.ts";
import type { ArgumentError } from "./argument-error.ts";
import type { CallKind, Kind, RowKind } from "./kind.ts";

export interface Argument<K extends Kind = Kind> {
  /** As shown in the formula's help: `interactions`. */
  name: string;
  kind: K;
  help: Translated;
  /** What a column with it is called; if missing, as the table calls the first of `fields`. */
  heading?: Translated;
  optional?: true;
  /** The table fields that fit this argument, the likeliest first: "Insert" refers to their columns. */
  fields?: readonly string[];
}

/** Declares an argument outside its function. The build strips its help from the script; see scripts/build/unused-properties.ts. */
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

/** What `all` receives: the values of all rows that are not blank, per argument; for an argument per call, its value. */
export type Columns<A extends readonly Argument[]> = {
  [I in keyof A]: A[I] extends Argument<infer K>
    ? K extends RowKind<infer T>
      ? ArrayLike<T>
      : K extends CallKind<infer T>
        ? ArgumentValue<A[I], T>
        : never
    : never;
};

/** Arguments and what is computed from them: `each` returns a result for each row, `all` one for all rows. */
export interface Form<A extends readonly Argument[] = readonly Argument[]> {
  args: A;
  each?: (...values: Values<A>) => CellResult;
  all?: (...columns: Columns<A>) => CellResult;
}

/** Lets the compiler check a form's computation against its arguments. */
export function form<const A extends readonly Argument[]>(form: Form<A>): Form {
  return form as unknown as Form;
}
