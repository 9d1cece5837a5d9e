import { useEffect, useRef } from "preact/hooks";
import { useLanguage, useText } from "../language.ts";
import { tableName } from "../names.ts";
import type { RunProgress } from "./run-import.ts";

interface Props {
  progress: RunProgress | null;
  isStopping: boolean;
  onCancel(): void;
}

/** How far the import is, and the button that stops it. */
export function Writing({ progress, isStopping, onCancel }: Props) {
  const { write, loading } = useText();
  const language = useLanguage();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed to start is gone: the keyboard goes on at the one that stops.
  useEffect(() => cancel.current?.focus(), []);

  const sheet = progress ? (progress.job.sheet ?? tableName(progress.job.batch.table, language)) : "";
  const doing = progress
    ? progress.step === "opening"
      ? write.opening(sheet)
      : write.writing(progress.done, progress.total, sheet)
    : loading;

  return (
    <section aria-labelledby="writing">
      <h2 id="writing">{write.heading}</h2>
      <div class="card">
        {progress && <p class="file">{progress.job.batch.file}</p>}
        <progress aria-labelledby="writing" max={1} value={shareOf(progress)} />
        <p role="status">{isStopping ? write.stopping : doing}</p>
        {progress && progress.parts > 1 && <p class="quiet">{write.part(progress.part, progress.parts)}</p>}
      </div>
      <p class="quiet">{write.stay}</p>
      <button type="button" class="plain" ref={cancel} aria-disabled={isStopping} onClick={onCancel}>
        {write.cancel}
      </button>
    </section>
  );
}

/** All parts together count as one, each by an equal share. */
function shareOf(progress: RunProgress | null): number {
  if (!progress) return 0;
  const { part, parts, done, total } = progress;
  return (part - 1 + (total > 0 ? done / total : 0)) / parts;
}
