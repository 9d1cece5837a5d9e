import { useState } from "preact/hooks";
import type { BlankedMentions } from "../../rpc/listen-calls.ts";
import { peopleText } from "../../text/people/index.ts";
import { useLanguage } from "../language.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { FailureMessage } from "./failure-message.tsx";
import { Select } from "./select.tsx";
import type { Task } from "./use-task.ts";

const keep = "keep";
const offeredMonths = [3, 6, 12, 24];

/** After how many months mentions are cleared from now on, null for never, and how many were at once. */
export interface SavedRetention extends BlankedMentions {
  months: number | null;
}

interface Props {
  id: string;
  task: Task<SavedRetention>;
}

/** After how many months author, text and link of mentions are cleared, for all users of the spreadsheet. */
export function MentionRetention({ id, task }: Props) {
  const text = peopleText[useLanguage()];
  const { server, settings, refresh } = useSpreadsheet();
  const current = settings.mentionMonths ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const months = [...new Set([...offeredMonths, ...(current === null ? [] : [current])])].sort((a, b) => a - b);
  const value = chosen ?? (current === null ? keep : String(current));
  const save = async () => {
    const months = value === keep ? null : Number(value);
    const blanked = await server.saveRetention(months);
    await refresh();
    return { months, ...blanked };
  };
  return (
    <>
      <Select
        id={id}
        label={text.label}
        hint={text.undo}
        options={[[keep, text.keep], ...months.map((count) => [String(count), text.after(count)] as const)]}
        value={value}
        onChoose={setChosen}
      />
      <div class="actions">
        <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => task.run(save)}>
          {task.isRunning ? text.saving : text.save}
        </button>
      </div>
      <RetentionSaved saved={task.outcome} />
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </>
  );
}

/** What has become of mentions, once it is saved. */
export function RetentionSaved({ saved }: { saved: SavedRetention | null }) {
  const text = peopleText[useLanguage()];
  return (
    <div role="status">
      {saved && (
        <div class="notice good">
          <p>{saved.months === null ? text.kept : text.saved(saved.months, saved.blanked)}</p>
          {saved.isLeftInBigQuery && <p>{text.leftInBigQuery}</p>}
        </div>
      )}
    </div>
  );
}
