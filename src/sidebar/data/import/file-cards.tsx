import { useState } from "preact/hooks";
import { isRejectedFile } from "../../../importer/files/batch.ts";
import { findMapping, mappingKey } from "../../../importer/mapping/find-mapping.ts";
import type { Mapping } from "../../../importer/mapping/mapping.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { BatchCard } from "./batch-card.tsx";
import { type DateOrderAnswers, dateOrderOf } from "./date-order.tsx";
import { FileProgressCard } from "./file-progress-card.tsx";
import { MappedNote } from "./mapped-note.tsx";
import { MappingCard } from "./mapping-card.tsx";
import { RejectedFileCard } from "./rejected-file-card.tsx";
import type { useAnswers } from "./use-answers.ts";
import type { ChosenFile, useChosenFiles } from "./use-chosen-files.ts";

interface Props {
  chosenFile: ChosenFile;
  chosenFiles: ReturnType<typeof useChosenFiles>;
  form: ReturnType<typeof useAnswers>;
  orders: DateOrderAnswers;
  isChecked: boolean;
  /** There are many files. */
  isBrief: boolean;
  /** The key of the mapping being edited. */
  changedMapping: string | null;
  onChanging(mapping: string | null): void;
  onFailure(failure: unknown): void;
}

/** The cards of a chosen file: one for each table in it. */
export function FileCards({
  chosenFile,
  chosenFiles,
  form,
  orders,
  isChecked,
  isBrief,
  changedMapping,
  onChanging,
  onFailure,
}: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const onRemove = () => chosenFiles.remove(chosenFile.id);

  const applyMapping = async (mapping: Mapping) => {
    onChanging(null);
    await chosenFiles.applyMapping(mapping);
    setFocused(mappingKey(mapping));
  };
  const forgetMapping = async (mapping: Mapping) => {
    try {
      await chosenFiles.forget(mapping);
    } catch (failure) {
      onFailure(failure);
    }
  };

  if (chosenFile.failure)
    return (
      <article class="card" aria-label={chosenFile.file.name}>
        <h2>{chosenFile.file.name}</h2>
        <FailureMessage failure={chosenFile.failure} onRetry={() => chosenFiles.retry(chosenFile)} />
      </article>
    );
  if (!chosenFile.results)
    return <FileProgressCard chosen={chosenFile} id={`file-${chosenFile.id}`} onRemove={onRemove} />;
  const known = chosenFiles.mappings.list();
  return chosenFile.results.map((result, index) => {
    const key = `${chosenFile.id}/${index}`;
    const id = `${chosenFile.id}-${index}`;
    const table = isRejectedFile(result) ? result.mappable : result.mapped?.table;
    const mapping = isRejectedFile(result) ? undefined : result.mapped?.mapping;
    if (table && (mapping === undefined || changedMapping === mappingKey(mapping)))
      return (
        <MappingCard
          key={`${key}m`}
          id={`mapping-${id}`}
          file={result.file}
          table={table}
          message={isRejectedFile(result) ? result.error.what : null}
          mapping={mapping ?? findMapping(known, table) ?? null}
          similar={known.find(({ fingerprint }) => fingerprint === table.fingerprint) ?? null}
          onUse={applyMapping}
          {...(!isRejectedFile(result) && { onCancel: () => onChanging(null) })}
          onRemove={onRemove}
        />
      );
    if (isRejectedFile(result))
      return <RejectedFileCard key={`${key}r`} id={`refusal-${id}`} rejectedFile={result} onRemove={onRemove} />;
    return (
      <BatchCard
        key={key}
        id={`batch-${id}`}
        batch={result}
        answers={form.answersFor(key)}
        onAnswer={(answers) => form.answer(key, answers)}
        order={dateOrderOf(result, orders)}
        onExportDay={(day) => chosenFiles.setExportDay(chosenFile.id, day)}
        {...{ isChecked, isBrief, onRemove }}
      >
        {table && mapping && (
          <MappedNote
            table={table}
            mapping={mapping}
            isRemembered={chosenFiles.mappings.isRemembered(mapping)}
            isFocused={focused === mappingKey(mapping)}
            onChange={() => onChanging(mappingKey(mapping))}
            onForget={() => forgetMapping(mapping)}
          />
        )}
      </BatchCard>
    );
  });
}
