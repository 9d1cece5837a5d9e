import { findConnector } from "../../platforms/index.ts";
import { userText } from "../text-of.ts";
import { loadRecords } from "./import-records.ts";
import { importTitle, loadImports } from "./kept-imports.ts";
import { describeRunError, displayTime, runText } from "./run-text.ts";

/** Tells whoever opens the sidebar that an import failed while nobody looked on, and what to do. */
export function notifyFailures(): void {
  const definitions = loadImports();
  if (definitions.length === 0) return;
  const records = loadRecords(definitions.map(({ id }) => id));
  for (const definition of definitions) {
    const past = records.get(definition.id)?.past;
    if (!past?.wasScheduled || past.state !== "failed") continue;
    const reason = describeRunError(past.trouble, findConnector(definition.platform));
    const what = runText().failedMeanwhile(importTitle(definition), displayTime(past.at));
    const sentences = [what, reason?.what, reason?.advice].filter(Boolean).join(" ");
    SpreadsheetApp.getActiveSpreadsheet().toast(sentences, userText().addOn, 15);
    return;
  }
}
