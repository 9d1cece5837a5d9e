import { Field } from "./field.tsx";

interface Props<V extends string> {
  id: string;
  label: string;
  hint?: string;
  /** The label of each value, in display order. */
  options: Readonly<Record<V, string>> | readonly (readonly [value: V, label: string])[];
  value: V;
  onChoose(value: V): void;
}

/** A labelled drop-down list. */
export function Select<V extends string>({ id, label, hint, options, value, onChoose }: Props<V>) {
  const entries = (Array.isArray(options) ? options : Object.entries(options)) as [V, string][];
  return (
    <Field id={id} label={label} hint={hint ?? null}>
      {(describedBy) => (
        <select {...describedBy} value={value} onChange={(event) => onChoose(event.currentTarget.value as V)}>
          {entries.map(([option, optionLabel]) => (
            <option key={option} value={option}>
              {optionLabel}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
