import type { Differing, ShareDifference, ShareDifferences } from "../../rpc/script-calls.ts";
import { useLocale } from "../language.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

const maxShown = 20;

const choices: readonly Differing[] = ["values", "leave", "native"];

interface Props {
  differences: ShareDifferences;
  isRunning: boolean;
  onChoose(differing: Differing): void;
  onCancel(): void;
}

/** Lists the cells that Sheets' own functions would change, and asks what to do with their formulas. */
export function Differences({ differences: { formulas, cells, listed }, isRunning, onChoose, onCancel }: Props) {
  const { differences: text } = useShareText();
  const shown = listed.slice(0, maxShown);
  return (
    <div class="notice warn" role="alert">
      <p>{text.intro(formulas, cells)}</p>
      <ul>
        {shown.map((difference) => (
          <Difference key={`${difference.sheetId} ${difference.cell}`} difference={difference} />
        ))}
      </ul>
      {cells > shown.length && <p>{text.more(cells - shown.length)}</p>}
      <p>{text.question}</p>
      <div class="actions">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            class="plain"
            aria-disabled={isRunning}
            onClick={() => !isRunning && onChoose(choice)}
          >
            {text.choices[choice]}
          </button>
        ))}
        <button type="button" class="plain" aria-disabled={isRunning} onClick={() => !isRunning && onCancel()}>
          {text.cancel}
        </button>
      </div>
      <p class="hint">{text.dependents}</p>
    </div>
  );
}

function Difference({ difference: { sheetId, sheet, cell, before, after, why } }: { difference: ShareDifference }) {
  const { differences: text } = useShareText();
  const locale = useLocale();
  const { server } = useSpreadsheet();
  const show = (value: ShareDifference["before"]) =>
    value === ""
      ? text.blank
      : typeof value === "number"
        ? new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value)
        : String(value);
  return (
    <li>
      <button type="button" class="link" onClick={() => void server.showCell({ sheetId, cell })}>
        {sheet}: {cell}
      </button>
      {why !== "size" && (
        <>
          <br />
          {text.change(show(before), show(after))}
        </>
      )}
      <br />
      <span class="quiet">{text.why[why]}</span>
    </li>
  );
}
