import { useEffect, useRef, useState } from "preact/hooks";
import type { Brand } from "../../rpc/listen-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { useTask } from "../shared/use-task.ts";
import { type Draft, lists, newDraft, toBrand, toDraft } from "./brand-draft.ts";
import { useListenText } from "./listen-text.ts";

interface Props {
  /** The brand as it is kept; null for a new one. */
  edited: Brand | null;
  /** The workbook has no brand of its own yet. */
  isFirst: boolean;
  onSave(brand: Brand): Promise<unknown>;
  onSaved(): void;
  onBack(): void;
}

/** A brand's name and everything that it is found by. What was typed stays when it cannot be saved. */
export function BrandForm({ edited, isFirst, onSave, onSaved, onBack }: Props) {
  const text = useListenText();
  const [draft, setDraft] = useState<Draft>(() => (edited ? toDraft(edited) : newDraft(isFirst)));
  const [isChecked, setChecked] = useState(false);
  const saveTask = useTask<null>();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);

  const change = (changes: Partial<Draft>) => setDraft((current) => ({ ...current, ...changes }));
  const isNameMissing = draft.name.trim() === "";
  const save = async () => {
    await onSave(toBrand(draft));
    onSaved();
    return null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (isNameMissing) name.current?.focus();
    else saveTask.run(save);
  };

  return (
    <form class="brand" onSubmit={submit} autocomplete="off" noValidate>
      <h3>{edited ? text.editing(edited.name) : text.add}</h3>
      <Field
        id="brand-name"
        label={text.fields.name}
        hint={edited && edited.name !== draft.name.trim() ? text.fields.renameHint : text.fields.nameHint}
        error={isChecked && isNameMissing ? text.fields.nameMissing : null}
      >
        {(describedBy) => (
          <input
            {...describedBy}
            ref={name}
            type="text"
            maxLength={100}
            value={draft.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="field">
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.isOwn}
            onChange={(event) => change({ isOwn: event.currentTarget.checked })}
          />
          <span>{text.isOwn}</span>
        </label>
      </div>
      {lists.map((list) => (
        <Field key={list} id={`brand-${list}`} label={text.fields[list]} hint={text.fields[`${list}Hint`]}>
          {(describedBy) => (
            <textarea
              {...describedBy}
              rows={3}
              spellcheck={false}
              value={draft[list]}
              onInput={(event) => change({ [list]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      {saveTask.failure !== null && <FailureMessage failure={saveTask.failure} />}
      <div class="save row">
        <button type="submit" class="primary" aria-disabled={saveTask.isRunning}>
          {saveTask.isRunning ? text.saving : text.save}
        </button>
        <button type="button" class="plain" aria-disabled={saveTask.isRunning} onClick={onBack}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
