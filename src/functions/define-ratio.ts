import { ratio } from "../metrics/rates.ts";
import type { Translated } from "../text/language.ts";
import type { Argument } from "./calling/form.ts";
import type { RowKind } from "./calling/kind.ts";
import { defineFunction, type Example, type FunctionDeclaration } from "./define-function.ts";
import type { Group } from "./groups.ts";
import { nativeRatio } from "./native.ts";
import { unlessAboveWhole } from "./part-of-whole.ts";
import type { ReturnKind } from "./returns.ts";

interface RatioDescription {
  name: string;
  group: Group;
  knownAs: FunctionDeclaration["knownAs"];
  summary: Translated;
  /** Numerator and denominator. */
  args: readonly [Argument<RowKind<number>>, Argument<RowKind<number>>];
  /** The numerator counts some of what the denominator counts, so it cannot be more. */
  isPartOfWhole?: true;
  /** Defaults to a rate. */
  returns?: ReturnKind;
  definition: Translated;
  source?: { label: string; address: string };
  examples: readonly Example[];
}

/** Makes a function that divides its first argument by its second. */
export function defineRatio({
  returns = "rate",
  isPartOfWhole,
  ...description
}: RatioDescription): FunctionDeclaration {
  const [part, whole] = description.args;
  const each = isPartOfWhole ? unlessAboveWhole(part, whole, ratio) : ratio;
  return defineFunction({
    ...description,
    returns,
    native: nativeRatio(part.name, whole.name, { isPart: isPartOfWhole === true }),
    each,
  });
}
