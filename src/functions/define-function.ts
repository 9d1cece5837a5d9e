import type { Translated } from "../text/language.ts";
import { ArgumentError } from "./calling/argument-error.ts";
import { computeAll, computeEach } from "./calling/compute-cells.ts";
import type { Argument, Form } from "./calling/form.ts";
import type { Group } from "./groups.ts";
import { type ReturnKind, returnKinds } from "./returns.ts";

/** An argument of an example: a moment is written `{ time: "2026-01-31 09:30" }`, a duration `{ time: "00:01:30" }`. */
export type ExampleCell = number | string | { readonly time: string };
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

export interface Example {
  args: readonly ExampleArgument[];
  result: number | string | readonly (readonly (number | string)[])[];
}

/**
 * The same calculation in functions that every Google Sheet has, for people without the add-on. `one` answers one row,
 * `column` many; both receive references (`B2:E2`, `B2:E20`) or literals by argument name and write commas as separators.
 * `one` gives null for a call that plain functions cannot express.
 */
export interface NativeFormula {
  one(references: Readonly<Record<string, string>>): string | null;
  /** Missing, or null for a call, where the function gives one answer for all its rows. */
  column?(references: Readonly<Record<string, string>>): string | null;
  /** Where its answers differ from the function's, beyond messages: a native formula shows an error or nothing instead. */
  differs?: Translated;
}

/** Why plain Sheets functions cannot express a function. */
export interface NoNativeFormula {
  none: Translated;
}

interface Help {
  /** As typed into a cell. */
  name: string;
  group: Group;
  /** What it is, in one sentence. */
  summary: Translated;
  /** Numerator and denominator in words; which definition this is where sources disagree. */
  definition: Translated;
  /** Where the definition comes from. */
  source?: { label: string; address: string };
  examples: readonly Example[];
  native: NativeFormula | NoNativeFormula;
}

interface Description<A extends readonly Argument[]> extends Help, Form<A> {
  returns: ReturnKind;
  /** Another reading of the same arguments, tried before the usual one. */
  instead?: { when: (...callArguments: readonly unknown[]) => boolean; form: Form };
}

/** A spreadsheet function: all that help, README, build and tests need to know, and the function itself. */
export interface FunctionDeclaration extends Help {
  args: readonly Argument[];
  returns: { kind: ReturnKind; help: Translated };
  /** Whether it answers row by row; else it gives one answer for all rows. */
  eachRow: boolean;
  /** What a cell calls. Answers with finite numbers, text or "", one or a block; throws an Error that begins with the name. */
  call(...callArguments: readonly unknown[]): unknown;
}

/** Makes a spreadsheet function of a calculation; ranges, blanks, headings and messages are the same for all. */
export function defineFunction<const A extends readonly Argument[]>(description: Description<A>): FunctionDeclaration {
  const { name, returns, instead, each, all, ...help } = description;
  const defaultForm = { args: description.args, each, all } as unknown as Form;
  return {
    ...help,
    name,
    returns: { kind: returns, help: returnKinds[returns] },
    eachRow: each !== undefined,
    call(...callArguments) {
      try {
        const form = instead?.when(...callArguments) ? instead.form : defaultForm;
        return form.all ? computeAll(form, callArguments) : computeEach(form, callArguments);
      } catch (error) {
        throw error instanceof ArgumentError ? new Error(`${name}: ${error.text}`) : error;
      }
    },
  };
}
