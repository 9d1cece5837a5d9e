import { useEffect, useRef } from "preact/hooks";

interface Props {
  id: string;
  question: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** Asks for confirmation before something that cannot be undone. */
export function Confirm({ id, question, yes, no, onYes, onNo }: Props) {
  const noButton = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so move the focus to the safe choice.
  useEffect(() => noButton.current?.focus(), []);
  return (
    <div class="notice warn">
      <p id={id}>{question}</p>
      <div class="row">
        <button type="button" class="plain" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="plain" ref={noButton} aria-describedby={id} onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
