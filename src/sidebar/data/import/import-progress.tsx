import { useEffect, useRef } from "preact/hooks";
import { useLanguage, useText } from "../../language.ts";
import { tableName } from "../../names.ts";
import type { RunProgress } from "./run-jobs.ts";

interface Props {
  progress: RunProgress | null;
  isStopping: boolean;
  onCancel(): void;
}

/** The progress of the import, and the button that cancels it. */
export function ImportProgress({ progress, isStopping, onCancel }: Props) {
  const { write, loading } = useText();
  const language = useLanguage();
  const cancel = useRef<HTMLButtonElement>(null);
  // The start button is gone, so move the focus to Cancel.
  useEffect(() => cancel.current?.focus(), []);

  const sheet = progress ? (progress.job.sheet ?? tableName(progress.job.batch.table, language)) : "";
  const activity = progress
    ? progress.step === "opening"
      ? write.opening(sheet)
      : write.writing(progress.done, progress.total, sheet)
    : loading;

  return (
    <section aria-labelledby="writing">
      <h2 id="writing">{write.heading}</h2>
      <div class="card">
        {progress && <p class="file">{progress.job.batch.file}</p>}
        <progress aria-labelledby="writing" max={1} value={progressShare(progress)} />
        <p role="status">{isStopping ? write.stopping : activity}</p>
        {progress && progress.jobCount > 1 && <p class="quiet">{write.part(progress.jobNumber, progress.jobCount)}</p>}
      </div>
      <p class="quiet">{write.stay}</p>
      <button type="button" class="plain" ref={cancel} aria-disabled={isStopping} onClick={onCancel}>
        {write.cancel}
      </button>
    </section>
  );
}

/** Overall progress from 0 to 1; every job counts the same, regardless of its rows. */
function progressShare(progress: RunProgress | null): number {
  if (!progress) return 0;
  const { jobNumber, jobCount, done, total } = progress;
  return (jobNumber - 1 + (total > 0 ? done / total : 0)) / jobCount;
}
