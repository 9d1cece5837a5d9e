import { platformName } from "../../../tables/platforms.ts";
import { useLanguage, useText } from "../../language.ts";
import { tableName } from "../../names.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { Counts } from "./counts.tsx";
import type { JobResult } from "./run-jobs.ts";
import { Warnings } from "./warnings.tsx";

interface Props {
  outcome: JobResult;
  onShow(sheetId: number): void;
}

/** The result of importing one file. */
export function ImportResultCard({ outcome, onShow }: Props) {
  const { done } = useText();
  const language = useLanguage();
  const { job, summary, failure, notes = [] } = outcome;
  const { batch } = job;
  const nextStep = job.mode === "append" ? done.goOnAppended : done.goOn;

  return (
    <article class="card">
      <h3>{`${platformName(batch.platform)} · ${tableName(batch.table, language)}`}</h3>
      <p class="file">{batch.file}</p>
      {summary && <Counts {...summary} />}
      {summary?.cancelled && <p class="notice warn">{`${done.cutOff} ${nextStep}`}</p>}
      {summary && isAllUnchanged(summary) && <p class="quiet">{done.allUnchanged}</p>}
      {summary && summary.formulasKept > 0 && <p class="quiet">{done.formulasKept(summary.formulasKept)}</p>}
      {failure !== null && (
        <>
          <FailureMessage failure={failure} />
          <p>{nextStep}</p>
        </>
      )}
      {!summary && failure === null && <p class="notice warn">{`${done.notStarted} ${nextStep}`}</p>}
      <Warnings
        skipped={batch.skipped}
        skippedTitle={done.whySkipped(batch.skipped.length)}
        warnings={summary ? batch.warnings : []}
      />
      {notes.length > 0 && (
        <ul class="notice warn">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {summary && summary.sheetId < 0 && <p class="quiet">{summary.sheet}</p>}
      {summary && summary.sheetId >= 0 && (
        <button type="button" class="plain" onClick={() => onShow(summary.sheetId)}>
          {done.goToSheet(summary.sheet)}
        </button>
      )}
    </article>
  );
}

function isAllUnchanged({ added, updated, unchanged }: { added: number; updated: number; unchanged: number }): boolean {
  return unchanged > 0 && added + updated === 0;
}
