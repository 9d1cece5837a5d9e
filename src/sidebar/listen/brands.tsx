import type { Listening } from "../../rpc/listen-calls.ts";
import { useLocale } from "../language.ts";
import { useOpenTab } from "../open-tab.ts";
import { formatDay } from "../shared/format-value.ts";
import { useListenText } from "../shared/listen-text.ts";
import { BrandCard } from "./brand-card.tsx";

interface Props {
  listening: Listening;
  /** "" adds a brand. */
  onEdit(name: string): void;
  onRemove(name: string): Promise<unknown>;
}

/** All brands with their mentions, and how the figures are calculated. */
export function Brands({ listening: { brands, summaries, from, to }, onEdit, onRemove }: Props) {
  const text = useListenText();
  const locale = useLocale();
  const openTab = useOpenTab();
  const hasNoMentions = summaries.every(({ mentions }) => mentions === 0);
  const add = (
    <button type="button" class={brands.length === 0 ? "primary wide" : "plain wide"} onClick={() => onEdit("")}>
      {text.add}
    </button>
  );

  if (brands.length === 0) {
    return (
      <>
        <p class="quiet">{text.noBrands}</p>
        {add}
      </>
    );
  }
  return (
    <>
      {add}
      <section aria-labelledby="heard">
        <h3 id="heard" class="chapter">
          {text.heard}
        </h3>
        <p class="quiet">{text.period(formatDay(from, locale), formatDay(to, locale))}</p>
        {hasNoMentions && (
          <div class="notice warn">
            <p>{text.nothingHeard}</p>
            <button type="button" class="plain" onClick={() => openTab("connect")}>
              {text.openConnect}
            </button>
          </div>
        )}
        <ul>
          {brands.map((brand) => (
            <BrandCard
              key={brand.name}
              brand={brand}
              summary={summaries.find((one) => one.brand === brand.name) ?? null}
              onEdit={() => onEdit(brand.name)}
              onRemove={() => onRemove(brand.name)}
            />
          ))}
        </ul>
      </section>
      <details>
        <summary>{text.explain}</summary>
        {text.explanation.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </>
  );
}
