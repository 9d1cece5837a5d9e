import { useOpenTab } from "../../open-tab.ts";
import { BrandForm } from "../../shared/brand-form.tsx";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useListenText } from "../../shared/listen-text.ts";
import { useListeningData } from "../../shared/use-listening-data.ts";
import { useWhenVisible } from "../../shared/use-when-visible.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** The brands whose mentions are imported, or the form for the first one. */
export function BrandsStep() {
  const { inConnect: text } = useListenText();
  const { settings, refresh } = useSpreadsheet();
  const { listening, failure, read, change } = useListeningData();
  const openTab = useOpenTab();
  // Reload on return from the settings, where brands may have been changed.
  const rootRef = useWhenVisible(read, settings);
  const brandNames = listening?.brands.map(({ name }) => name) ?? [];

  return (
    <div class="connect-step" ref={rootRef}>
      <div role="status">
        {!listening && failure === null && <p class="quiet">{text.loading}</p>}
        {brandNames.length > 0 && <p class="connected">{text.listensFor(brandNames.join(", "))}</p>}
        {listening && brandNames.length === 0 && <p class="notice warn">{text.noBrands}</p>}
      </div>
      {brandNames.length > 0 && (
        <button type="button" class="link" onClick={() => openTab("settings")}>
          {text.editBrands}
        </button>
      )}
      {listening && brandNames.length === 0 && (
        <BrandForm
          edited={null}
          isFirst={true}
          onSave={(brand) => change(null, brand)}
          onSaved={() => void refresh()}
          onBack={null}
        />
      )}
      {failure !== null && <FailureMessage failure={failure} onRetry={read} />}
    </div>
  );
}
