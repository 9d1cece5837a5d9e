import { useRef } from "preact/hooks";
import { useText } from "../language.ts";
import { useFirstScreenText } from "./first-screen-text.ts";

interface Props {
  /** Shows a single line, once files have been chosen. */
  isCompact: boolean;
  isDraggedOver: boolean;
  onFiles(files: File[]): void;
}

/** The area to drop files on, with a button to choose them. */
export function DropZone({ isCompact, isDraggedOver, onFiles }: Props) {
  const { choose } = useText();
  const { drop } = useFirstScreenText();
  const input = useRef<HTMLInputElement>(null);

  const addFiles = (event: { currentTarget: HTMLInputElement }) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    // Otherwise choosing the same file again would not fire a change event.
    event.currentTarget.value = "";
  };

  return (
    <div class={`drop${isCompact ? " small" : ""}${isDraggedOver ? " over" : ""}`}>
      {!isCompact && <UploadIcon />}
      {(!isCompact || isDraggedOver) && <p>{isDraggedOver ? choose.dropNow : drop}</p>}
      <button type="button" class={isCompact ? "plain" : "primary"} onClick={() => input.current?.click()}>
        {isCompact ? choose.more : choose.button}
      </button>
      <input ref={input} type="file" multiple hidden onChange={addFiles} />
    </div>
  );
}

function UploadIcon() {
  return (
    <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
      <path fill="currentColor" d="M5 20h14v-2H5v2zm4-4V10H5l7-7 7 7h-4v6H9z" />
    </svg>
  );
}
