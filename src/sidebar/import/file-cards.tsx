import { useState } from "preact/hooks";
import { isRefusal } from "../../importer/batch.ts";
import type { Mapping } from "../../importer/mapping/mapping.ts";
import { BatchCard } from "./batch-card.tsx";
import type { DayMonthOrder } from "./day-month-order.tsx";
import { MappedNote } from "./mapped-note.tsx";
import { MappingCard } from "./mapping-card.tsx";
import { ReadingCard } from "./reading-card.tsx";
import { RefusalCard } from "./refusal-card.tsx";
import type { useAnswers } from "./use-answers.ts";
import type { ChosenFile, useChosenFiles } from "./use-chosen-files.ts";

interface Props {
  one: ChosenFile;
  chosen: ReturnType<typeof useChosenFiles>;
  form: ReturnType<typeof useAnswers>;
  order: DayMonthOrder | null;
  isChecked: boolean;
  /** The header whose mapping is being changed. */
  changing: string | null;
  onChanging(fingerprint: string | null): void;
  onFailure(failure: unknown): void;
}

/** What a chosen file turned out to be: a card for each table in it. */
export function FileCards({ one, chosen, form, order, isChecked, changing, onChanging, onFailure }: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const onRemove = () => chosen.remove(one.id);

  const use = async (mapping: Mapping) => {
    onChanging(null);
    await chosen.map(mapping);
    setFocused(mapping.fingerprint);
  };
  const forget = async (fingerprint: string) => {
    try {
      await chosen.forget(fingerprint);
    } catch (failure) {
      onFailure(failure);
    }
  };

  if (!one.results) return <ReadingCard chosen={one} id={`file-${one.id}`} onRemove={onRemove} />;
  return one.results.map((result, index) => {
    const key = `${one.id}/${index}`;
    const id = `${one.id}-${index}`;
    const table = isRefusal(result) ? result.mappable : result.mapped?.table;
    const fingerprint = table?.fingerprint ?? "";
    if (table && (isRefusal(result) || changing === fingerprint))
      return (
        <MappingCard
          key={`${key}m`}
          id={`mapping-${id}`}
          file={result.file}
          table={table}
          what={isRefusal(result) ? result.error.what : null}
          mapping={chosen.mappings.list().find((mapping) => mapping.fingerprint === fingerprint) ?? null}
          onUse={use}
          {...(!isRefusal(result) && { onCancel: () => onChanging(null) })}
          onRemove={onRemove}
        />
      );
    if (isRefusal(result))
      return <RefusalCard key={`${key}r`} id={`refusal-${id}`} refusal={result} onRemove={onRemove} />;
    return (
      <BatchCard
        key={key}
        id={`batch-${id}`}
        batch={result}
        answers={form.answersOf(key)}
        onAnswer={(answers) => form.answer(key, answers)}
        {...{ order, isChecked, onRemove }}
      >
        {table && (
          <MappedNote
            isRemembered={chosen.mappings.isRemembered(fingerprint)}
            isFocused={focused === fingerprint}
            onChange={() => onChanging(fingerprint)}
            onForget={() => forget(fingerprint)}
          />
        )}
      </BatchCard>
    );
  });
}
