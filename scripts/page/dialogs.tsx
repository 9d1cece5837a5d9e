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
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => dialogRef.current?.showModal(), []);
  return (
    <dialog ref={dialogRef} class="dialog" aria-label={title} onClose={onClose} style={style}>
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
  takenNames: string[];
  onClose(): void;
  onName(name: string): void;
}

const validName = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u;

/** Asks for the name of a new spreadsheet. */
export function NameDialog({ text, title, action, value, takenNames, onClose, onName }: NameProps) {
  const [name, setName] = useState(value);
  const [error, setError] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    const trimmedName = name.trim();
    if (!validName.test(trimmedName)) return setError(text.badName);
    if (takenNames.some((other) => other.toLowerCase() === trimmedName.toLowerCase())) return setError(text.nameTaken);
    onName(trimmedName);
  };
  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <label>
          {text.name}
          <input value={name} aria-invalid={error !== ""} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        {error && (
          <p role="alert" class="problem">
            {error}
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

/** Lists the spreadsheets on this computer. */
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
