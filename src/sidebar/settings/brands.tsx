import { useEffect, useRef, useState } from "preact/hooks";
import type { Brand } from "../../rpc/listen-calls.ts";
import { BrandForm } from "../shared/brand-form.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useListenText } from "../shared/listen-text.ts";
import { useListeningData } from "../shared/use-listening-data.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { BrandCard } from "./brand-card.tsx";
import { OtherPeople } from "./other-people.tsx";

/** The brands that the spreadsheet tracks, and the words and accounts that they are found by. */
export function Brands() {
  const text = useListenText();
  const { settings, refresh } = useSpreadsheet();
  const { listening, failure, read, change } = useListeningData();
  /** The name of the brand being edited; "" for a new brand, null if the form is closed. */
  const [edited, setEdited] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const rootRef = useWhenVisible(read, settings);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEdited = useRef(false);
  // When the form closes, move the focus to the top of the list.
  useEffect(() => {
    if (wasEdited.current && edited === null) heading.current?.focus();
    wasEdited.current = edited !== null;
  }, [edited]);

  const edit = (name: string) => {
    setSaved(false);
    setEdited(name);
  };
  const save = async (name: string | null, brand: Brand | null) => {
    await change(name, brand);
    // The Data tab shows what is found of them.
    await refresh();
  };
  const done = () => {
    setSaved(true);
    setEdited(null);
  };
  const brands = listening?.brands ?? [];

  return (
    <section ref={rootRef} class="listen" aria-labelledby="brands">
      <h2 id="brands" class="chapter" tabIndex={-1} ref={heading}>
        {text.brands}
      </h2>
      {edited === null && <p class="hint">{text.intro}</p>}
      {failure !== null && <FailureMessage failure={failure} onRetry={read} />}
      {!listening && failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      <div role="status">{isSaved && <p class="notice good">{text.saved}</p>}</div>
      {listening && edited === null && (
        <>
          <ul>
            {brands.map((brand) => (
              <BrandCard
                key={brand.name}
                brand={brand}
                onEdit={() => edit(brand.name)}
                onRemove={() => save(brand.name, null).then(() => setSaved(true))}
              />
            ))}
          </ul>
          <button type="button" class="plain" onClick={() => edit("")}>
            {text.add}
          </button>
        </>
      )}
      {listening && edited === null && <OtherPeople />}
      {listening && edited !== null && (
        <BrandForm
          key={edited}
          edited={brands.find(({ name }) => name === edited) ?? null}
          isFirst={!brands.some(({ isOwn }) => isOwn)}
          onSave={(brand) => save(edited || null, brand)}
          onSaved={done}
          onBack={() => setEdited(null)}
        />
      )}
    </section>
  );
}
