import { useEffect, useRef, useState } from "preact/hooks";
import type { RemovedSample } from "../../../rpc/sample-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { useDataText } from "../data-text.ts";
import { UsedSampleSheets } from "./used-sample-sheets.tsx";

export interface SampleDataProps {
  isAdding: boolean;
  /** Whether it was just removed. */
  wasRemoved: boolean;
  onAdd(): void;
  onRemoved(): void;
}

/** Offers the sample data, or its removal while the spreadsheet has it. */
export function SampleData({ isAdding, wasRemoved, onAdd, onRemoved }: SampleDataProps) {
  const text = useDataText();
  const { sheets } = useSpreadsheet().settings;
  const add = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so move the focus to the one that took its place.
  useEffect(() => {
    if (wasRemoved) add.current?.focus();
  }, [wasRemoved]);
  const isPresent = sheets.some(({ isSample }) => isSample);
  return (
    <>
      <p role="status" class={wasRemoved ? "notice good" : "unseen"}>
        {wasRemoved && text.sample.removed}
      </p>
      <p>{isPresent ? text.sample.present : text.sampleHint}</p>
      {isPresent ? (
        <RemoveSample onRemoved={onRemoved} />
      ) : (
        <button type="button" class="plain" ref={add} disabled={isAdding} onClick={onAdd}>
          {isAdding ? text.adding : text.addSample}
        </button>
      )}
    </>
  );
}

/** Removes the sample data with one click; if something of the user would be lost, it asks first. */
export function RemoveSample({ onRemoved }: { onRemoved(): void }) {
  const { sample: text } = useDataText();
  const { server, refresh } = useSpreadsheet();
  const task = useTask<RemovedSample>();
  const [isAsking, setIsAsking] = useState(false);

  const remove = (usedSheets: "ask" | "keep" | "remove") =>
    task.run(async () => {
      const result = await server.removeSampleData(usedSheets);
      setIsAsking(!result.done);
      if (result.done) {
        await refresh();
        onRemoved();
      }
      return result;
    });

  const { outcome } = task;
  return (
    <>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      {isAsking && outcome?.done === false ? (
        <UsedSampleSheets sheets={outcome.usedSheets} onAnswer={remove} onCancel={() => setIsAsking(false)} />
      ) : (
        <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => remove("ask")}>
          {task.isRunning ? text.removing : text.remove}
        </button>
      )}
    </>
  );
}
