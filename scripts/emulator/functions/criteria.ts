import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { gridOf, numberObject } from "./value-objects.ts";

/** MINIFS and MAXIFS: 0 if no number matches, as in Sheets. */
export class ExtremeOfMatches extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 3;
  override maxParams = 255;

  constructor(
    name: "MINIFS" | "MAXIFS",
    private readonly ofEngine: BaseFunction,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const result = this.ofEngine.calculate(...(variants as BaseValueObject[])) as BaseValueObject;
    if (result.isError()) return result;
    const value = gridOf(result).rows[0]?.[0];
    return value?.isNumber() && Number.isFinite(value.getValue()) ? value : value?.isError() ? value : numberObject(0);
  }
}
