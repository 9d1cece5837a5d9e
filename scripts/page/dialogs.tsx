import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageText } from "./text.ts";

interface ModalProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  style?: Record<string, string>;
}

/** A dialog over the page; Escape closes it. */
export function Modal({ title, onClose, children, style = {} }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={onClose} style={style}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}

export function ErrorDialog({ text, message, onClose }: { text: PageText; message: string; onClose(): void }) {
  return (
    <Modal title={text.scriptError} onClose={onClose}>
      <p class="message">{message}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={onClose}>
          {text.ok}
        </button>
      </div>
    </Modal>
  );
}

interface NameProps {
  text: PageText;
  title: string;
  action: string;
  value: string;
  taken: string[];
  onClose(): void;
  onName(name: string): void;
}

const validName = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u;

/** Asks for the name of a workbook that does not exist yet. */
export function NameDialog({ text, title, action, value, taken, onClose, onName }: NameProps) {
  const [name, setName] = useState(value);
  const [problem, setProblem] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    const trimmedName = name.trim();
    if (!validName.test(trimmedName)) return setProblem(text.badName);
    if (taken.some((other) => other.toLowerCase() === trimmedName.toLowerCase())) return setProblem(text.nameTaken);
    onName(trimmedName);
  };
  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <label>
          {text.name}
          <input value={name} aria-invalid={problem !== ""} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        {problem && (
          <p role="alert" class="problem">
            {problem}
          </p>
        )}
        <div class="buttons">
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="submit" class="main">
            {action}
          </button>
        </div>
      </form>
    </Modal>
  );
}

interface OpenProps {
  text: PageText;
  names: string[];
  current: string;
  onClose(): void;
  onName(name: string): void;
}

/** Offers the workbooks of this computer. */
export function OpenDialog({ text, names, current, onClose, onName }: OpenProps) {
  return (
    <Modal title={text.openTitle} onClose={onClose}>
      <ul class="names">
        {names.map((name) => (
          <li key={name}>
            <button type="button" aria-current={name === current} onClick={() => onName(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </Modal>
  );
}
