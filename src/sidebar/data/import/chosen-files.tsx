import { useRef, useState } from "preact/hooks";
import { mappingKey } from "../../../importer/mapping/find-mapping.ts";
import type { Destination } from "../../../rpc/bigquery-calls.ts";
import { useText } from "../../language.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { DestinationDetails } from "../destination.tsx";
import { type DateOrderAnswers, DateOrderCards } from "./date-order.tsx";
import { rejectedFilesOf, toEntries } from "./entries.ts";
import { FileCards } from "./file-cards.tsx";
import { manyFiles, problemsFirst } from "./many-files.ts";
import type { Job } from "./run-jobs.ts";
import { TargetCard } from "./target-card.tsx";
import { useAnswers } from "./use-answers.ts";
import type { useChosenFiles } from "./use-chosen-files.ts";
import { WhereToExport } from "./where-to-export.tsx";

interface Props {
  chosenFiles: ReturnType<typeof useChosenFiles>;
  orders: DateOrderAnswers;
  onOrders(orders: DateOrderAnswers): void;
  onStart(jobs: Promise<readonly Job[]>, destination: Destination): void;
}

/** Chosen files are previewed and completed. Nothing is written to the spreadsheet. */
export function ChosenFiles({ chosenFiles, orders, onOrders, onStart }: Props) {
  const { choose, write, target } = useText();
  const { files } = chosenFiles;
  const [changedMapping, setChangedMapping] = useState<string | null>(null);
  const [forgetFailure, setForgetFailure] = useState<unknown>(null);
  // A file whose mapping is being edited is not imported.
  const entries = files
    .flatMap(toEntries)
    .filter(
      ({ batch }) => batch.rows.length > 0 && !(batch.mapped && mappingKey(batch.mapped.mapping) === changedMapping),
    );
  const form = useAnswers(entries, orders);
  const [isChecked, setIsChecked] = useState(false);
  const [destination, setDestination] = useState<Destination>("spreadsheet");
  const usesSheets = destination !== "bigquery";
  const [rememberedOrders] = useState(orders);
  const ambiguousDates = entries.map(({ batch }) => batch).filter(({ asks }) => asks.includes("dayMonthOrder"));
  const rootRef = useRef<HTMLDivElement>(null);

  const isBrief = files.length >= manyFiles;
  const isReading = files.some(({ results, isReadAgain }) => results === null || isReadAgain);
  const count = entries.reduce((sum, { batch }) => sum + batch.rows.length, 0);
  const status = isReading ? "" : count > 0 ? choose.found(files.length, count) : choose.nothing;

  const remember = async () => {
    await form.rememberAnswers();
    for (const mapping of form.mappings()) await chosenFiles.mappings.remember(mapping);
  };

  const start = () => {
    setIsChecked(true);
    if (!form.isComplete || (usesSheets && !form.hasTargets)) {
      // The invalid fields are marked by the next render.
      setTimeout(() => rootRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    // If saving the answers fails, they are asked for again next time: no reason to stop the import.
    remember().catch(() => {});
    onStart(form.prepareJobs(), destination);
  };

  const targetCards = form.tables.map((table) => (
    <TargetCard
      key={table}
      target={form.targetFor(table)}
      onChange={(changed) => form.setTarget(table, changed)}
      {...{ table, isChecked }}
    />
  ));

  return (
    <div ref={rootRef}>
      {forgetFailure !== null && <FailureMessage failure={forgetFailure} />}
      <p class={isBrief ? "" : "unseen"} role="status">
        {status}
      </p>
      {problemsFirst(files).map((chosenFile) => (
        <FileCards
          key={chosenFile.id}
          onChanging={setChangedMapping}
          onFailure={setForgetFailure}
          {...{ chosenFile, chosenFiles, form, orders, isChecked, isBrief, changedMapping }}
        />
      ))}
      {files.some((one) => rejectedFilesOf(one).length > 0) && <WhereToExport />}
      {ambiguousDates.length > 0 && (
        <DateOrderCards
          batches={ambiguousDates}
          answers={orders}
          remembered={rememberedOrders}
          onAnswer={onOrders}
          isChecked={isChecked}
        />
      )}
      {entries.length > 0 && (
        <>
          {usesSheets && isBrief && (
            <details open={isChecked && !form.hasTargets}>
              <summary>{target.heading}</summary>
              {targetCards}
            </details>
          )}
          {usesSheets && !isBrief && (
            <>
              <h2>{target.heading}</h2>
              {targetCards}
            </>
          )}
          <DestinationDetails id="files-destination" value={destination} onChange={setDestination} />
          <div class="bar">
            {isChecked && form.missing.length > 0 && (
              <div id="missing" class="problem" role="alert">
                {form.missing.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            )}
            <button type="button" class="primary" disabled={isReading} aria-describedby="missing" onClick={start}>
              {isReading ? write.waiting : write.button(count)}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
