import { mailText } from "../../text/mail/index.ts";
import { Field } from "./field.tsx";

interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange(value: string): void;
}

/** Where messages are to go: a webhook, or an email address in builds that send email. */
export function AddressField({ id, label, hint, value, onChange }: Props) {
  const type = mailText ? { type: "text" as const } : { type: "url" as const };
  return (
    <Field id={id} label={label} hint={hint}>
      {(describedBy) => (
        <input
          {...describedBy}
          {...type}
          required
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
