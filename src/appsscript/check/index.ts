import { cells } from "./cells.ts";
import type { CheckSubject } from "./check.ts";
import { costs } from "./costs.ts";
import { customFunctions } from "./custom-functions.ts";
import { dates } from "./dates.ts";
import { encodings } from "./encodings.ts";
import { executions } from "./executions.ts";
import { formulas } from "./formulas.ts";
import { limits } from "./limits.ts";
import { requests } from "./requests.ts";
import { runtime } from "./runtime.ts";
import { triggers } from "./triggers.ts";

/** What is asked of Google, in the order of the results. What only a page can ask is in `src/sidebar/check/frame-checks.ts`. */
export const checkSubjects: readonly CheckSubject[] = [
  customFunctions,
  cells,
  formulas,
  limits,
  runtime,
  dates,
  encodings,
  requests,
  executions,
  triggers,
  costs,
];

export const cellChecks = checkSubjects.flatMap(({ cells: some = [] }) => some);
export const callChecks = checkSubjects.flatMap(({ calls = [] }) => calls);
