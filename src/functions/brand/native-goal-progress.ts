import type { NativeFormula } from "../define-function.ts";
import { differsFromFunction, nativeRows, type References } from "../native.ts";

const dates = ["start", "end", "as_of"];

const share = () => nativeRows({ of: ({ actual, target }) => `${actual}/${target}` });

const pace = () =>
  nativeRows({
    of: ({ actual, target, start, end, as_of: asOf }) =>
      `${actual}*(INT(${end})-INT(${start})+1)/(${target}*(IF(INT(${asOf})<INT(${end}),INT(${asOf}),INT(${end}))-INT(${start})+1))`,
    refuses: ({ start, end, as_of: asOf }) => `(INT(${end})<INT(${start}))+(INT(${asOf})<INT(${start}))>0`,
  });

/** The formula for a call with all dates or none; null for another. */
function formulaFor(at: References): NativeFormula | null {
  const given = dates.filter((name) => at[name] !== undefined).length;
  return given === 0 ? share() : given === dates.length ? pace() : null;
}

export const nativeGoalProgress: NativeFormula = {
  differs: differsFromFunction,
  one: (at, context) => formulaFor(at)?.one(at, context) ?? null,
  column: (at, context) => formulaFor(at)?.column?.(at, context) ?? null,
};
