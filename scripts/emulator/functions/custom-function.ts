import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { errorWith, fromScriptValue, toScriptValue } from "./values.ts";

/** Row and column of the cell whose formula is being calculated, counted from 0. */
export interface FormulaPosition {
  sheetId: string;
  row: number;
  column: number;
}

/** A script's function for the engine: converts arguments and results, and stores a thrown message with the cell. */
export class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly timeZone: () => string,
    private readonly call: (args: unknown[], position: FormulaPosition) => unknown,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const errorVariant = variants.find((variant) => variant.isError());
    if (errorVariant) return errorVariant as BaseValueObject;
    const position = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      const args = variants.map((variant) => toScriptValue(variant, this.timeZone()));
      return fromScriptValue(this.call(args, position), this.timeZone());
    } catch (error) {
      return errorWith("#ERROR!", messageOf(error));
    }
  }
}

/** The message of anything thrown. Errors of a script's scope are not instances of this scope's Error. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" && message !== "" ? message : String(error);
}
