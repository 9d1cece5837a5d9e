import type { RefObject } from "preact";
import { useText } from "../../language.ts";
import { useDataText } from "../data-text.ts";

interface Props {
  input: RefObject<HTMLInputElement | null>;
  /** `small` beside data that is there, `more` a single line once files have been chosen. */
  size: "large" | "small" | "more";
  isDraggedOver: boolean;
  onFiles(files: File[]): void;
}

/** The area to drop files on, with a button to choose them. */
export function DropZone({ input, size, isDraggedOver, onFiles }: Props) {
  const { choose } = useText();
  const { drop } = useDataText();

  const addFiles = (event: { currentTarget: HTMLInputElement }) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    // Otherwise choosing the same file again would not fire a change event.
    event.currentTarget.value = "";
  };

  return (
    <div class={`drop ${size}${isDraggedOver ? " over" : ""}`}>
      {size === "large" && <UploadIcon />}
      {(size !== "more" || isDraggedOver) && <p>{isDraggedOver ? choose.dropNow : drop}</p>}
      <button type="button" class={size === "large" ? "primary" : "plain"} onClick={() => input.current?.click()}>
        {size === "more" ? choose.more : choose.button}
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
