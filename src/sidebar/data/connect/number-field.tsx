import { Field } from "../../shared/field.tsx";

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | null;
  value: string;
  onType(value: string): void;
}

/** A field for a whole number; the value is the typed text. */
export function NumberField({ id, label, hint, error, value, onType }: Props) {
  return (
    <Field id={id} label={label} hint={hint ?? null} error={error ?? null}>
      {(describedBy) => (
        <input
          {...describedBy}
          type="text"
          inputmode="numeric"
          maxLength={6}
          autocomplete="off"
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
