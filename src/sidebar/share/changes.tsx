import type { ShareResult } from "../../rpc/script-calls.ts";
import { useShareText } from "./share-text.ts";

/** Lists the formulas that were changed, and those left as they were with the reason. */
export function Changes({ result }: { result: ShareResult | null }) {
  const { changes: text } = useShareText();
  return (
    <div role="status">
      {result && (
        <div class="notice good">
          {result.changes.length === 0 && <p>{text.none}</p>}
          <ul>
            {result.changes.map(({ sheetId, sheet, cells, formulas, what }) => (
              <li key={`${sheetId} ${what}`}>
                {text[what](formulas)}
                <br />
                <span class="quiet">
                  {sheet}: {cells}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
