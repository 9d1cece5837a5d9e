import { Field } from "./field.tsx";

interface Props<V extends string> {
  id: string;
  label: string;
  hint?: string;
  options: Readonly<Record<V, string>>;
  value: V;
  onChoose(value: V): void;
}

/** A choice between a few possibilities. */
export function RadioGroup<V extends string>({ id, label, hint, options, value, onChoose }: Props<V>) {
  return (
    <Field id={id} label={label} hint={hint ?? null}>
      {(describedBy) => (
        <select {...describedBy} value={value} onChange={(event) => onChoose(event.currentTarget.value as V)}>
          {(Object.keys(options) as V[]).map((one) => (
            <option key={one} value={one}>
              {options[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
