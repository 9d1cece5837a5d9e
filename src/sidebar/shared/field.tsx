import type { ComponentChildren } from "preact";

/** Attributes that tie a control to its label, hint and error. */
interface DescribedBy {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: "true";
}

interface Props {
  id: string;
  label: string;
  hint?: string | null;
  error?: string | null;
  children(describedBy: DescribedBy): ComponentChildren;
}

/** A labelled control with its hint below, or the error in place of the hint. */
export function Field({ id, label, hint, error, children }: Props) {
  const description = error ?? hint;
  const describedBy: DescribedBy = { id };
  if (description) describedBy["aria-describedby"] = `${id}-note`;
  if (error) describedBy["aria-invalid"] = "true";
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(describedBy)}
      {description && (
        <p id={`${id}-note`} class={error ? "problem" : "hint"}>
          {description}
        </p>
      )}
    </div>
  );
}
