import { useEffect, useRef } from "preact/hooks";
import type { UsedSampleSheet } from "../../../rpc/sample-calls.ts";
import { useDataText } from "../data-text.ts";

interface Props {
  sheets: readonly UsedSampleSheet[];
  onAnswer(answer: "keep" | "remove"): void;
  onCancel(): void;
}

/** Asks what becomes of sheets of the sample data with something that a user made. */
export function UsedSampleSheets({ sheets, onAnswer, onCancel }: Props) {
  const { sample: text } = useDataText();
  const keep = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so move the focus to the safe choice.
  useEffect(() => keep.current?.focus(), []);

  const whereIn = ({ rows, usedIn }: UsedSampleSheet): string =>
    [
      ...(rows.length > 0 ? [text.rows(rows)] : []),
      ...(usedIn.length > 0 ? [text.usedIn(usedIn)] : []),
      ...(rows.length + usedIn.length === 0 ? [text.whole] : []),
    ].join("; ");

  return (
    <div class="notice warn">
      <p id="used-sample">{text.ask}</p>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.sheetId}>
            <strong>{sheet.sheet}</strong>: {whereIn(sheet)}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="plain" ref={keep} aria-describedby="used-sample" onClick={() => onAnswer("keep")}>
          {text.keep}
        </button>
        <button type="button" class="plain" onClick={() => onAnswer("remove")}>
          {text.removeAll}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}
