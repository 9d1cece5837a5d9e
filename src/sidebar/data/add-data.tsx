import { useState } from "preact/hooks";
import { useDataText } from "./data-text.ts";

/** What each way to add data does. */
export interface Ways {
  onFiles(): void;
  onPlatform(): void;
  onMentions(): void;
}

/** The heading of what comes in, with the button that adds to it. */
export function AddData({ ways }: { ways: Ways }) {
  const text = useDataText();
  const [isOpen, setOpen] = useState(false);
  const choices = [
    [text.ways.files, ways.onFiles],
    [text.ways.platform, ways.onPlatform],
    [text.ways.mentions, ways.onMentions],
  ] as const;
  const choose = (start: () => void) => {
    setOpen(false);
    start();
  };
  return (
    <>
      <div class="title">
        <h2>{text.incoming}</h2>
        <button
          type="button"
          class="primary"
          aria-expanded={isOpen}
          aria-controls="ways"
          onClick={() => setOpen(!isOpen)}
        >
          {text.add}
        </button>
      </div>
      <ul id="ways" class="ways" hidden={!isOpen}>
        {choices.map(([{ name, is }, start]) => (
          <li key={name}>
            <button type="button" onClick={() => choose(start)}>
              {name}
              <span class="what">{is}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
