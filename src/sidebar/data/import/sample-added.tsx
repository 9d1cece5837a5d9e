import { useEffect, useRef } from "preact/hooks";
import type { AddedSample } from "../../../rpc/sample-calls.ts";
import { reportTabText } from "../../../text/report-tab/index.ts";
import { useLanguage } from "../../language.ts";
import { useOpenTab } from "../../open-tab.ts";
import { useDataText } from "../data-text.ts";
import { RemoveSample } from "./sample-data.tsx";

interface Props extends AddedSample {
  /** Shows the first screen again. */
  onAgain(): void;
  onRemoved(): void;
}

/** The sample data was added: what it is, and what to do with it. */
export function SampleAdded({ sheets, kept, onAgain, onRemoved }: Props) {
  const { sample: text } = useDataText();
  const { create } = reportTabText[useLanguage()];
  const openTab = useOpenTab();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="sample-added">
      <h2 id="sample-added" tabIndex={-1} ref={heading} class="heading">
        {text.added}
      </h2>
      <p>{text.where(sheets)}</p>
      {kept.length > 0 && <p>{text.kept(kept)}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={() => openTab("report")}>
          {create}
        </button>
        <button type="button" class="plain" onClick={onAgain}>
          {text.importFiles}
        </button>
        <RemoveSample onRemoved={onRemoved} />
      </div>
    </section>
  );
}
