import type { RejectedFile } from "../../../importer/files/batch.ts";
import { platformName } from "../../../tables/platforms.ts";
import type { Language } from "../../../text/language.ts";
import { sidebarText } from "../../../text/sidebar/index.ts";
import { tableName } from "../../names.ts";
import { messageAndAdvice } from "../../shared/failure-message.tsx";
import type { JobResult } from "./run-jobs.ts";

/** The import's results, warnings, skipped rows and files that were left out as plain text, to copy. */
export function importLog(
  outcomes: readonly JobResult[],
  rejectedFiles: readonly RejectedFile[],
  language: Language,
): string {
  const imported = outcomes.map((outcome) => logLines(outcome, language).join("\n"));
  return [...imported, ...rejectedFiles.map(({ file, error }) => `${file}: ${error.what}`)].join("\n\n");
}

function logLines({ job, summary, failure }: JobResult, language: Language): string[] {
  const { card, done, failures } = sidebarText[language];
  const { batch } = job;
  const lines = [
    `${batch.file}: ${platformName(batch.platform)} · ${tableName(batch.table, language)} (${batch.format})`,
  ];
  if (summary) {
    const counts = (["added", "updated", "unchanged", "skipped"] as const).map(
      (name) => `${done[name]}: ${summary[name]}`,
    );
    lines.push(`${summary.sheet}. ${counts.join(". ")}.`);
    if (summary.formulasKept > 0) lines.push(done.formulasKept(summary.formulasKept));
    if (summary.cancelled) lines.push(done.cutOff);
  } else if (failure === null) {
    lines.push(done.notStarted);
  } else {
    const { what, advice } = messageAndAdvice(failure, failures);
    lines.push(`${what} ${advice}`);
  }
  for (const { what, count, rows = [] } of batch.warnings)
    lines.push(`${what} (${card.times(count)})${rows.length > 10 ? ` ${rows.join(", ")}` : ""}`);
  for (const { row, reason } of batch.skipped) lines.push(card.skippedRow(row, reason));
  return lines;
}
