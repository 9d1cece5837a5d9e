import { useLocale } from "../../language.ts";
import { useOpenTab } from "../../open-tab.ts";
import { otherTerms } from "../../shared/brand-draft.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { formatDay } from "../../shared/format-value.ts";
import { useListenText } from "../../shared/listen-text.ts";
import { useListeningData } from "../../shared/use-listening-data.ts";
import { useWhenVisible } from "../../shared/use-when-visible.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { MentionFigures } from "./mention-figures.tsx";

/** The mentions of each brand in the last weeks, and how the figures are calculated. */
export function Mentions({ onAddSource }: { onAddSource(): void }) {
  const text = useListenText();
  const locale = useLocale();
  const openTab = useOpenTab();
  const { settings } = useSpreadsheet();
  const { listening, failure, read } = useListeningData();
  const rootRef = useWhenVisible(read, settings);
  const { brands = [], summaries = [], from = "", to = "" } = listening ?? {};

  return (
    <section aria-labelledby="mentions" class="listen" ref={rootRef}>
      <h2 id="mentions">{text.heading}</h2>
      {failure !== null && <FailureMessage failure={failure} onRetry={read} />}
      {!listening && failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {listening && (
        <>
          <p class="quiet">{text.heard(formatDay(from, locale), formatDay(to, locale))}</p>
          {summaries.every(({ mentions }) => mentions === 0) && (
            <div class="notice warn">
              <p>{text.nothingHeard}</p>
              <button type="button" class="plain" onClick={onAddSource}>
                {text.choosePlatform}
              </button>
            </div>
          )}
          <ul>
            {brands.map((brand) => {
              const summary = summaries.find((one) => one.brand === brand.name);
              const terms = [brand.isOwn ? text.own : text.competitor, ...otherTerms(brand)];
              return (
                <li key={brand.name} class="card brand">
                  <h3>{brand.name}</h3>
                  <p class="file">{terms.join(" · ")}</p>
                  {summary && summary.mentions > 0 && <MentionFigures summary={summary} />}
                  {summary && summary.mentions === 0 && <p class="quiet">{text.silent}</p>}
                </li>
              );
            })}
          </ul>
          <button type="button" class="link" onClick={() => openTab("settings")}>
            {text.inConnect.editBrands}
          </button>
          <details>
            <summary>{text.explain}</summary>
            {text.explanation.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        </>
      )}
    </section>
  );
}
