import { whereToExport } from "../../text/sidebar/where-to-export.ts";
import { useLanguage, useText } from "../language.ts";

/** Help for users without a file: where to export one, and sample data. */
export function GettingStarted({ isAdding, onSample }: { isAdding: boolean; onSample(): void }) {
  const { choose } = useText();
  return (
    <>
      <p class="quiet">{choose.privacy}</p>
      <WhereToExport />
      <div class="sample">
        <p>{choose.sampleHint}</p>
        <button type="button" class="plain" disabled={isAdding} onClick={onSample}>
          {isAdding ? choose.addingSample : choose.sample}
        </button>
      </div>
    </>
  );
}

export function WhereToExport() {
  const { choose } = useText();
  const language = useLanguage();
  return (
    <details>
      <summary>{choose.whereToExport}</summary>
      <dl class="help">
        {whereToExport.map(({ platform, where }) => (
          <div key={platform}>
            <dt>{platform}</dt>
            <dd>{where[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
