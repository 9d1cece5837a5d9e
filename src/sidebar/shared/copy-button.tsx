import { useState } from "preact/hooks";
import { useText } from "../language.ts";

/** Copies text, or shows it to copy by hand if the browser blocks copying. */
export function CopyButton({ label, content }: { label: string; content(): string }) {
  const text = useText();
  const [state, setState] = useState<"ready" | "copied" | "by hand">("ready");

  const copy = async () => {
    const copied = await copyText(content());
    setState(copied ? "copied" : "by hand");
    if (copied) setTimeout(() => setState("ready"), 2000);
  };

  return (
    <>
      <button type="button" class="plain" onClick={copy}>
        <span aria-live="polite">{state === "copied" ? text.copied : label}</span>
      </button>
      {state === "by hand" && (
        <label class="field wide">
          {text.copyThis}
          <textarea readOnly rows={6} onFocus={(event) => event.currentTarget.select()} value={content()} />
        </label>
      )}
    </>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Google's frame may not delegate clipboard access; execCommand needs only a selection.
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
