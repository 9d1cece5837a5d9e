import { whereToExport } from "../../../text/sidebar/where-to-export.ts";
import { useLanguage, useText } from "../../language.ts";

/** Where each platform offers its export files. */
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
