import { useListenText } from "../listen/listen-text.ts";
import { useListeningData } from "../listen/use-listening-data.ts";
import { useOpenTab } from "../open-tab.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";

/** Whose mentions are read: all brands of the Listen tab, or the way there. */
export function BrandsStep() {
  const { inConnect: text } = useListenText();
  const { listening, read } = useListeningData();
  const loadTask = useTask<null>();
  const openTab = useOpenTab();
  const load = () => loadTask.run(read);
  // Whoever comes back from the Listen tab finds what they added there.
  const rootRef = useWhenVisible(load);
  const brandNames = listening?.brands.map(({ name }) => name) ?? [];

  return (
    <div class="connect-step" ref={rootRef}>
      <div role="status">
        {!listening && loadTask.failure === null && <p class="quiet">{text.loading}</p>}
        {brandNames.length > 0 && <p class="connected">{text.listensFor(brandNames.join(", "))}</p>}
        {listening && brandNames.length === 0 && <p class="notice warn">{text.noBrands}</p>}
      </div>
      {listening && (
        <button type="button" class={brandNames.length === 0 ? "plain" : "link"} onClick={() => openTab("listen")}>
          {text.openListen}
        </button>
      )}
      {loadTask.failure !== null && <FailureMessage failure={loadTask.failure} onRetry={load} />}
    </div>
  );
}
