import { findConnector } from "../../connectors/index.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { runText, userText } from "../user-text.ts";
import { loadRecords } from "./import-records.ts";
import { describeRunError, displayTime } from "./run-text.ts";
import { importTitle, loadImports } from "./stored-imports.ts";

/** Shows the first scheduled import that failed, and what to do about it. */
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
    openSpreadsheet().toast(sentences, userText().addOn, 15);
    return;
  }
}
