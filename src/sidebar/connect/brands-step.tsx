import { FailureMessage } from "../failure-message.tsx";
import { useListenText } from "../listen/listen-text.ts";
import { useListening } from "../listen/use-listening.ts";
import { useSeen } from "../listen/use-seen.ts";
import { useOpenTab } from "../open-tab.ts";
import { useTask } from "../share/use-task.ts";

/** Whose mentions are read: all brands of the Listen tab, or the way there. */
export function BrandsStep() {
  const { inConnect: text } = useListenText();
  const { listening, read } = useListening();
  const reading = useTask<null>();
  const openTab = useOpenTab();
  const look = () => reading.run(read);
  // Whoever comes back from the Listen tab finds what they added there.
  const place = useSeen(look);
  const names = listening?.brands.map(({ name }) => name) ?? [];

  return (
    <div class="connect-step" ref={place}>
      <div role="status">
        {!listening && reading.failure === null && <p class="quiet">{text.loading}</p>}
        {names.length > 0 && <p class="connected">{text.listensFor(names.join(", "))}</p>}
        {listening && names.length === 0 && <p class="notice warn">{text.noBrands}</p>}
      </div>
      {listening && (
        <button type="button" class={names.length === 0 ? "plain" : "link"} onClick={() => openTab("listen")}>
          {text.openListen}
        </button>
      )}
      {reading.failure !== null && <FailureMessage failure={reading.failure} onRetry={look} />}
    </div>
  );
}
