import { useState } from "preact/hooks";
import { peopleText } from "../../text/people/index.ts";
import { useLanguage } from "../language.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { FailureMessage } from "./failure-message.tsx";
import { Select } from "./select.tsx";
import { useTask } from "./use-task.ts";

const keep = "keep";
const offeredMonths = [3, 6, 12, 24];

/** After how many months author, text and link of mentions are cleared, for all users of the spreadsheet. */
export function MentionRetention({ id }: { id: string }) {
  const text = peopleText[useLanguage()];
  const { server, settings, refresh } = useSpreadsheet();
  const current = settings.mentionMonths ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const task = useTask<{ blanked: number }>();
  const months = [...new Set([...offeredMonths, ...(current === null ? [] : [current])])].sort((a, b) => a - b);
  const value = chosen ?? (current === null ? keep : String(current));
  const save = async () => {
    const saved = await server.saveRetention(value === keep ? null : Number(value));
    await refresh();
    return saved;
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
      <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => task.run(save)}>
        {task.isRunning ? text.saving : text.save}
      </button>
      <div role="status">{task.outcome && <p class="notice good">{text.saved(task.outcome.blanked)}</p>}</div>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </>
  );
}
