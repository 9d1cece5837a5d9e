import { Field } from "../field.tsx";

interface Props {
  id: string;
  label: string;
  hint?: string;
  problem?: string | null;
  value: string;
  onType(value: string): void;
}

/** A whole number as it is typed. */
export function NumberField({ id, label, hint, problem, value, onType }: Props) {
  return (
    <Field id={id} label={label} hint={hint ?? null} problem={problem ?? null}>
      {(described) => (
        <input
          {...described}
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
