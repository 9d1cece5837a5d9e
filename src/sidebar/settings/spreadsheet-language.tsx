import { useState } from "preact/hooks";
import { languageNames } from "../../text/language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useSettingsText } from "./settings-text.ts";

/** Translates the sheet names, headers and notes that the add-on wrote, and is the language of new reports. */
export function SpreadsheetLanguage() {
  const { languages: text } = useSettingsText();
  const { server, settings, refresh } = useSpreadsheet();
  const { spreadsheetLanguage } = settings;
  const [chosen, choose] = useState(spreadsheetLanguage);
  const task = useTask<{ renamed: number }>();

  const rename = () =>
    task.run(async () => {
      const result = await server.setWorkbookLanguage(chosen);
      await refresh();
      return result;
    });

  return (
    <>
      <Select
        id="workbook-language"
        label={text.spreadsheet}
        hint={text.spreadsheetHint}
        options={languageNames}
        value={chosen}
        onChoose={(one) => choose(one)}
      />
      {(chosen !== spreadsheetLanguage || task.isRunning) && (
        <div class="actions">
          <button type="button" class="plain" aria-disabled={task.isRunning} onClick={rename}>
            {task.isRunning ? text.working : text.button}
          </button>
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      <div role="status">{task.outcome && <p class="notice good">{text.renamed(task.outcome.renamed)}</p>}</div>
    </>
  );
}
