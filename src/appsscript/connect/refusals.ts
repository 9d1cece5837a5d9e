import { readsClient } from "../client/client.ts";
import { userText } from "../user-text.ts";
import { agreementTo, agreeTo, authorityOf } from "./agreements.ts";
import { loadRecord } from "./import-records.ts";
import type { ImportReader } from "./read-account.ts";
import { problemText, type StoredRunError } from "./run-text.ts";
import { importFingerprint, type StoredImport } from "./stored-imports.ts";
import { loadUnfinishedRun } from "./unfinished-runs.ts";
import { userId } from "./user-id.ts";
import { checkDefinition } from "./validate-definition.ts";

/** What is wrong with a stored definition; null if nothing is. Every editor can store any text in the spreadsheet's metadata. */
export function definitionProblem(definition: StoredImport): { what: string; advice: string } | null {
  const checked = checkDefinition({ ...definition, schedule: { every: "hand" } });
  if ("definition" in checked) return null;
  const [what = "", advice = ""] = problemText(checked);
  return { what, advice };
}

/** Why an import must not run with this user's connection or on their schedule; null if it may. */
export function refusalOf({ definition, connector, connectionFor, budget }: ImportReader): StoredRunError | null {
  const problem = definitionProblem(definition);
  if (problem) return problem;
  if (!definition.accounts && !connector.tracksBrands && !readsClient(definition)) {
    const [what = "", advice = ""] = userText().errors.notOfClient;
    return { what, advice };
  }
  // It would use nothing of the user's.
  if (!budget.isScheduled && connectionFor(definition) === null && !definition.destination) return null;
  const agreement = agreementTo(definition);
  if (agreement === "same") return null;
  const { schedule, changed } = loadRecord(definition.id);
  const isOwn = () =>
    schedule?.by === userId() || loadUnfinishedRun(definition.id)?.print === importFingerprint(definition);
  // Scheduled or begun by an earlier version.
  if (agreement === "none" && budget.isScheduled && isOwn()) {
    agreeTo(definition);
    return null;
  }
  const who = changed?.into === authorityOf(definition) ? changed.who : "";
  return { own: "toConfirm", who, isNew: agreement === "none" };
}
