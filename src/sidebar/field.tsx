import type { ComponentChildren } from "preact";

/** What a control needs so that its label, hint and problem belong to it. */
interface Described {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: "true";
}

interface Props {
  id: string;
  label: string;
  hint?: string | null;
  problem?: string | null;
  children(described: Described): ComponentChildren;
}

/** A labelled control with its hint below it, or with what is wrong and what to do instead of the hint. */
export function Field({ id, label, hint, problem, children }: Props) {
  const note = problem ?? hint;
  const described: Described = { id };
  if (note) described["aria-describedby"] = `${id}-note`;
  if (problem) described["aria-invalid"] = "true";
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(described)}
      {note && (
        <p id={`${id}-note`} class={problem ? "problem" : "hint"}>
          {note}
        </p>
      )}
    </div>
  );
}
