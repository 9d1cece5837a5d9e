import type { ICellData } from "@univerjs/core";
import { FormulaRuntimeService } from "@univerjs/engine-formula";

interface Runtime {
  _getValueObjectOfRuntimeData(variant: unknown): ICellData;
}

let isPatched = false;

/**
 * A result replaces the whole of the result before. The engine keeps what a new result does not mention: a text that
 * became a link stayed the text, and a link that became a number stayed the link.
 */
export function replaceLinkResults(): void {
  if (isPatched) return;
  isPatched = true;
  const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
  const resultOf = runtime._getValueObjectOfRuntimeData;
  runtime._getValueObjectOfRuntimeData = function (variant) {
    const result = resultOf.call(this, variant);
    return result.p ? { v: null, t: null, ...result } : { ...result, p: null };
  };
}
