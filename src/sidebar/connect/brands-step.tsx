import { useOpenTab } from "../open-tab.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useListenText } from "../shared/listen-text.ts";
import { useListeningData } from "../shared/use-listening-data.ts";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";

/** The brands whose mentions are imported, or a link to the Listen tab if there are none. */
export function BrandsStep() {
  const { inConnect: text } = useListenText();
  const { listening, read } = useListeningData();
  const loadTask = useTask<null>();
  const openTab = useOpenTab();
  const load = () => loadTask.run(read);
  // Reload on return from the Listen tab, where brands may have been added.
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
