import { useState } from "preact/hooks";
import { type Language, languageNames } from "../../text/language.ts";
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
  /** Null until another one than the spreadsheet's is chosen. */
  const [other, setOther] = useState<Language | null>(null);
  const chosen = other ?? spreadsheetLanguage;
  const task = useTask<{ renamed: number }>();

  const rename = () =>
    task.run(async () => {
      const result = await server.setWorkbookLanguage(chosen);
      await refresh();
      setOther(null);
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
        onChoose={setOther}
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
