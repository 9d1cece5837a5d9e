import { connectorNamed } from "../../platforms/index.ts";
import { userText } from "../text-of.ts";
import { readRecords } from "./import-records.ts";
import { nameOf, readDefinitions } from "./kept-imports.ts";
import { runText, shownTime, shownTrouble } from "./run-text.ts";

/** Tells whoever opens the sidebar that an import failed while nobody looked on, and what to do. */
export function tellFailures(): void {
  const definitions = readDefinitions();
  if (definitions.length === 0) return;
  const records = readRecords(definitions.map(({ id }) => id));
  for (const definition of definitions) {
    const past = records.get(definition.id)?.past;
    if (!past?.wasScheduled || past.state !== "failed") continue;
    const why = shownTrouble(past.trouble, connectorNamed(definition.platform));
    const what = runText().failedMeanwhile(nameOf(definition), shownTime(past.at));
    const sentences = [what, why?.what, why?.advice].filter(Boolean).join(" ");
    SpreadsheetApp.getActiveSpreadsheet().toast(sentences, userText().addOn, 15);
    return;
  }
}
