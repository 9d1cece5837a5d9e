import { useEffect, useRef, useState } from "preact/hooks";
import type { Brand } from "../../rpc/listen-calls.ts";
import { type Draft, lists, newDraft, toBrand, toDraft } from "./brand-draft.ts";
import { FailureMessage } from "./failure-message.tsx";
import { Field } from "./field.tsx";
import { useListenText } from "./listen-text.ts";
import { useTask } from "./use-task.ts";

interface Props {
  /** The stored brand; null for a new one. */
  edited: Brand | null;
  /** No brand is marked as the user's own yet. */
  isFirst: boolean;
  onSave(brand: Brand): Promise<unknown>;
  onSaved(): void;
  /** Closes the form; null where there is nothing to go back to. */
  onBack: (() => void) | null;
}

/** Form for a brand's name and search terms. Input is preserved if saving fails. */
export function BrandForm({ edited, isFirst, onSave, onSaved, onBack }: Props) {
  const text = useListenText();
  const [draft, setDraft] = useState<Draft>(() => (edited ? toDraft(edited) : newDraft(isFirst)));
  const [isChecked, setChecked] = useState(false);
  const saveTask = useTask<null>();
  const nameRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (onBack) nameRef.current?.focus();
  }, []);

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
    if (isNameMissing) nameRef.current?.focus();
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
            ref={nameRef}
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
        {onBack && (
          <button type="button" class="plain" aria-disabled={saveTask.isRunning} onClick={onBack}>
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
