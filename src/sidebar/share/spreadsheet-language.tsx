import { useState } from "preact/hooks";
import { type Language, languageNames } from "../../text/language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useShareText } from "./share-text.ts";

interface Props {
  language: Language;
  onChanged(): Promise<void>;
}

/** Translates the sheet names, headers and notes that the add-on wrote. */
export function SpreadsheetLanguage({ language, onChanged }: Props) {
  const { language: text } = useShareText();
  const { server } = useSpreadsheet();
  const [chosen, choose] = useState(language);
  const task = useTask<{ renamed: number }>();

  const rename = () =>
    task.run(async () => {
      const result = await server.setWorkbookLanguage(chosen);
      await onChanged();
      return result;
    });

  return (
    <section class="apart" aria-label={text.label}>
      <Select
        id="workbook-language"
        label={text.label}
        hint={text.hint}
        options={languageNames}
        value={chosen}
        onChoose={(one) => choose(one)}
      />
      {(chosen !== language || task.isRunning) && (
        <div class="actions">
          <button type="button" class="plain" aria-disabled={task.isRunning} onClick={rename}>
            {task.isRunning ? text.working : text.button}
          </button>
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      <div role="status">{task.outcome && <p class="notice good">{text.renamed(task.outcome.renamed)}</p>}</div>
    </section>
  );
}
