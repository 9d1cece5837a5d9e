import type { Language, Translated } from "../text/language.ts";
import { ArgumentError } from "./calling/argument-error.ts";
import { computeAll, computeEach } from "./calling/compute-cells.ts";
import type { Argument, Form } from "./calling/form.ts";
import type { Shape } from "./formula/formula-shape.ts";
import type { Group } from "./groups.ts";
import type { ReturnKind } from "./returns.ts";

/** A cell of an example. A date and time is written `{ time: "2026-01-31 09:30" }`, a duration `{ time: "00:01:30" }`. */
export type ExampleCell = number | string | { readonly time: string };
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

export type ExampleGrid = readonly (readonly (number | string)[])[];

export interface Example {
  args: readonly ExampleArgument[];
  /** What it returns: for a text that follows the spreadsheet's language, in each of them. */
  result: Translated | number | string | ExampleGrid;
}

/** What a native formula depends on besides its references. */
export interface NativeContext {
  /** The arguments as the function declares them. */
  args: readonly Pick<Argument, "name" | "kind">[];
  /** The language of texts in cells. */
  language: Language;
  /** The sizes of arguments, where the references do not show them. */
  shapes?: Readonly<Record<string, Shape | null>>;
}

/**
 * The same calculation in built-in Google Sheets functions, for people without the add-on. `one` is the formula for one row,
 * `column` for many; both receive references (`B2:E2`, `B2:E20`) or literals by argument name and separate arguments with
 * commas. Null for a call that built-in functions cannot express.
 */
export interface NativeFormula {
  one(references: Readonly<Record<string, string>>, context: NativeContext): string | null;
  /** Missing if the function returns one result for all its rows. */
  column?(references: Readonly<Record<string, string>>, context: NativeContext): string | null;
  /** How its results differ from the function's. */
  differs: Translated;
}

/** Why built-in functions cannot express a function. */
export interface NoNativeFormula {
  none: Translated;
}

interface Help {
  /** As typed in a formula. */
  name: string;
  group: Group;
  /** What people call it: first the usual name, which titles a column of results, then abbreviations and other names. */
  knownAs: Translated<readonly [string, ...string[]]>;
  /** What it is, in one sentence. */
  summary: Translated;
  /** Numerator and denominator in words; if sources disagree, which definition this is. */
  definition: Translated;
  /** The source of the definition. */
  source?: { label: string; address: string };
  examples: readonly Example[];
  native: NativeFormula | NoNativeFormula;
}

interface Description<A extends readonly Argument[]> extends Help, Form<A> {
  returns: ReturnKind;
  /** An alternative form of the arguments, used for calls for which `when` is true. */
  instead?: { when: (...callArguments: readonly unknown[]) => boolean; form: Form };
}

/** A spreadsheet function, with everything that its help, the README, the build and tests need. */
export interface FunctionDeclaration extends Help {
  args: readonly Argument[];
  returns: { kind: ReturnKind };
  /** Whether it returns a result for each row, rather than one for all rows. */
  eachRow: boolean;
  /** What a cell calls. Returns finite numbers, text or "", as a value or a grid; throws an Error that begins with the name. */
  call(...callArguments: readonly unknown[]): unknown;
}

/** Makes a spreadsheet function from a calculation. All functions treat ranges, blanks, headings and errors alike. */
export function defineFunction<const A extends readonly Argument[]>(description: Description<A>): FunctionDeclaration {
  const { name, returns, instead, each, all, ...help } = description;
  const defaultForm = { args: description.args, each, all } as unknown as Form;
  return {
    ...help,
    name,
    returns: { kind: returns },
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
