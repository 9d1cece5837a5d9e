import { useRef } from "preact/hooks";
import { useText } from "../language.ts";

interface Props {
  /** Files have been chosen already: the zone is a single line then. */
  isSmall: boolean;
  isOver: boolean;
  onFiles(files: File[]): void;
}

/** Where files are dropped, and the button that chooses them. */
export function DropZone({ isSmall, isOver, onFiles }: Props) {
  const { choose } = useText();
  const input = useRef<HTMLInputElement>(null);

  const take = (event: { currentTarget: HTMLInputElement }) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    // Without this, choosing the same file again would not be a change.
    event.currentTarget.value = "";
  };

  return (
    <div class={`drop${isSmall ? " small" : ""}${isOver ? " over" : ""}`}>
      {!isSmall && <Arrow />}
      {(!isSmall || isOver) && <p>{isOver ? choose.dropNow : choose.drop}</p>}
      <button type="button" class={isSmall ? "plain" : "primary"} onClick={() => input.current?.click()}>
        {isSmall ? choose.more : choose.button}
      </button>
      <input ref={input} type="file" multiple hidden onChange={take} />
    </div>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
      <path fill="currentColor" d="M5 20h14v-2H5v2zm4-4V10H5l7-7 7 7h-4v6H9z" />
    </svg>
  );
}
