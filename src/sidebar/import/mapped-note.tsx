import { useEffect, useRef } from "preact/hooks";
import { mappingText } from "../../text/mapping/index.ts";
import { useLanguage } from "../language.ts";

interface Props {
  /** The workbook remembered it: somebody said so at an earlier import. */
  isRemembered: boolean;
  /** It was just said: the keyboard goes on here, since the button that was pressed is gone. */
  isFocused: boolean;
  onChange(): void;
  onForget(): void;
}

/** That a file is read as somebody said, and the way to say otherwise. */
export function MappedNote({ isRemembered, isFocused, onChange, onForget }: Props) {
  const text = mappingText[useLanguage()];
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) change.current?.focus();
  }, [isFocused]);

  return (
    <div class="notice mapped">
      <p>{isRemembered ? text.mappedBefore : text.mapped}</p>
      <div class="row">
        <button type="button" class="plain" ref={change} onClick={onChange}>
          {text.change}
        </button>
        {isRemembered && (
          <button type="button" class="plain" onClick={onForget}>
            {text.forget}
          </button>
        )}
      </div>
    </div>
  );
}
