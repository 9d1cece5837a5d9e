import { runText } from "../user-text.ts";
import { agreementTo, agreeTo, authorityOf } from "./agreements.ts";
import { loadRecord } from "./import-records.ts";
import type { ImportReader } from "./read-account.ts";
import type { StoredRunError } from "./run-text.ts";
import { importFingerprint, type StoredImport } from "./stored-imports.ts";
import { loadUnfinishedRun } from "./unfinished-runs.ts";
import { userId } from "./user-id.ts";
import { checkDefinition } from "./validate-definition.ts";

/** What is wrong with a definition; null if nothing is. Anybody who can edit the spreadsheet can store any text in its metadata. */
export function definitionProblem(definition: StoredImport): { what: string; advice: string } | null {
  const checked = checkDefinition({ ...definition, schedule: { every: "hand" } });
  if ("definition" in checked) return null;
  const { problem, connector } = checked;
  const [what = "", advice = ""] = runText().problems[problem](
    connector?.name ?? "",
    connector?.publicAccounts?.example ?? "",
  );
  return { what, advice };
}

/** Why an import must not run with this user's connection or on their schedule; null if it may. */
export function refusalOf({ definition, connectionFor, budget }: ImportReader): StoredRunError | null {
  const problem = definitionProblem(definition);
  if (problem) return problem;
  if (!budget.isScheduled && connectionFor(definition) === null) return null;
  const agreement = agreementTo(definition);
  if (agreement === "same") return null;
  const { schedule, changed } = loadRecord(definition.id);
  // Scheduled or begun by an earlier version.
  const isBegun = loadUnfinishedRun(definition.id)?.print === importFingerprint(definition);
  if (agreement === "none" && budget.isScheduled && (isBegun || schedule?.by === userId())) {
    agreeTo(definition);
    return null;
  }
  const who = changed?.into === authorityOf(definition) ? changed.who : "";
  return { own: "toConfirm", who, isNew: agreement === "none" };
}
