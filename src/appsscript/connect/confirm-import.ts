import type { ImportState } from "../../rpc/connect-calls.ts";
import { userError } from "../user-error.ts";
import { runText } from "../user-text.ts";
import { agreeTo, authorityOf } from "./agreements.ts";
import { importState } from "./import-states.ts";
import { definitionProblem } from "./refusals.ts";
import { requireImport } from "./stored-imports.ts";

/** This user agrees to what an import reads. Throws a user error if that is not what they were shown. */
export function confirmImport({ id, shown }: { id: string; shown: string }): ImportState {
  const definition = requireImport(id);
  const problem = definitionProblem(definition);
  if (problem) throw userError([problem.what, problem.advice]);
  if (authorityOf(definition) !== shown) throw userError(runText().errors.changed(""));
  agreeTo(definition);
  return importState(definition);
}
