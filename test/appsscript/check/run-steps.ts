import type { CheckAnswers } from "../../../src/rpc/check-calls.ts";
import { ask, type OpenAddOn } from "../add-on.ts";

/** What the page of the check asks of the script, in its order. Returns the answers by id. */
export async function runSteps({ addOn }: OpenAddOn): Promise<Map<string, string>> {
  const answers: [string, string][] = [];
  for (const step of ["start", "read", "ask", "end"]) {
    for (let waiting = 1, tries = 0; waiting > 0 && tries < 10; tries++) {
      const given = await ask<CheckAnswers>(addOn, "checkInstallation", step);
      answers.push(...given.answers);
      waiting = given.waiting;
    }
  }
  return new Map(answers);
}
