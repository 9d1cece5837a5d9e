import { useEffect, useRef } from "preact/hooks";
import { mappingText } from "../../text/mapping/index.ts";
import { useLanguage } from "../language.ts";

interface Props {
  /** The mapping was saved in the spreadsheet by an earlier import. */
  isRemembered: boolean;
  /** Takes the focus, since the button that applied the mapping is gone. */
  isFocused: boolean;
  onChange(): void;
  onForget(): void;
}

/** Notes that the file is read with a mapping, with buttons to change or forget it. */
export function MappedNote({ isRemembered, isFocused, onChange, onForget }: Props) {
  const text = mappingText[useLanguage()];
  const changeRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) changeRef.current?.focus();
  }, [isFocused]);

  return (
    <div class="notice mapped">
      <p>{isRemembered ? text.mappedBefore : text.mapped}</p>
      <div class="row">
        <button type="button" class="plain" ref={changeRef} onClick={onChange}>
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
