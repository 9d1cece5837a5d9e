import { Field } from "./field.tsx";

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  choices: readonly (readonly [value: string, shown: string])[];
  onChoose(value: string): void;
}

/** A labelled list to choose one from. */
export function Select({ id, label, hint, value, choices, onChoose }: Props) {
  return (
    <Field id={id} label={label} hint={hint ?? null}>
      {(describedBy) => (
        <select {...describedBy} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {choices.map(([name, shown]) => (
            <option key={name} value={name}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
