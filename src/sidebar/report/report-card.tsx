import { useState } from "preact/hooks";
import type { MadeReport as Report } from "../../rpc/report-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useReportText } from "./report-text.ts";

/** An existing report: go to it or rebuild it; edited cells are overwritten only after confirmation. */
export function ReportCard({ sheetId, sheet }: Report) {
  const text = useReportText();
  const { server } = useSpreadsheet();
  const [changedRows, setChangedRows] = useState<number[]>([]);
  const [isRefreshed, setRefreshed] = useState(false);
  const task = useTask<null>();

  const refreshReport = (overwrite: boolean) =>
    task.run(async () => {
      const result = await server.refreshReport({ sheetId, overwrite });
      setChangedRows(result.done ? [] : result.changed);
      setRefreshed(result.done);
      return null;
    });
  const shownRows = changedRows.length > 8 ? `${changedRows.slice(0, 8).join(", ")}…` : changedRows.join(", ");

  return (
    <li class="made-report">
      <h4>{sheet}</h4>
      <div class="row">
        <button
          type="button"
          class="plain"
          aria-label={text.goTo(sheet)}
          onClick={() => task.run(() => server.showSheet(sheetId))}
        >
          {text.show}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={text.refresh(sheet)}
          aria-disabled={task.isRunning}
          onClick={() => refreshReport(false)}
        >
          {task.isRunning ? text.refreshing : text.renew}
        </button>
      </div>
      <div role="status">
        {isRefreshed && <p class="hint">{text.refreshed(sheet)}</p>}
        {changedRows.length > 0 && (
          <div class="notice warn">
            <p>{text.changed(sheet, shownRows)}</p>
            <div class="row">
              <button type="button" class="plain" onClick={() => refreshReport(true)}>
                {text.overwrite}
              </button>
              <button type="button" class="plain" onClick={() => setChangedRows([])}>
                {text.keep}
              </button>
            </div>
          </div>
        )}
      </div>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </li>
  );
}
