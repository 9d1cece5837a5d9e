import type { CheckAnswers } from "../../../src/rpc/check-calls.ts";
import { ask, type OpenAddOn } from "../add-on.ts";

/** What the page of the check asks of the script, in its order. Returns the answers by id. */
export async function runSteps({ addOn }: OpenAddOn): Promise<Map<string, string>> {
  const answers: [string, string][] = [];
  for (const step of ["start", "read", "ask", "end"]) {
    const given = await ask<CheckAnswers>(addOn, "checkInstallation", step);
    answers.unshift(...given.answers);
  }
  return new Map(answers);
}
