import { useEffect, useRef } from "preact/hooks";

interface Props {
  id: string;
  question: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** Asks before something is done that cannot be taken back. */
export function Confirm({ id, question, yes, no, onYes, onNo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the harmless answer.
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="notice warn">
      <p id={id}>{question}</p>
      <div class="row">
        <button type="button" class="plain" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="plain" ref={button} aria-describedby={id} onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
