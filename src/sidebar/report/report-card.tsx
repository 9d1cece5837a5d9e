import { useState } from "preact/hooks";
import type { MadeReport as Report } from "../../rpc/report-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useReportText } from "./report-text.ts";

/** A report that is there: go to it, or make it anew; where somebody changed it, only after asking. */
export function ReportCard({ sheetId, sheet }: Report) {
  const text = useReportText();
  const { server } = useSpreadsheet();
  const [changed, setChanged] = useState<number[]>([]);
  const [isFresh, setFresh] = useState(false);
  const task = useTask<null>();

  const refreshReport = (overwrite: boolean) =>
    task.run(async () => {
      const answer = await server.refreshReport({ sheetId, overwrite });
      setChanged(answer.done ? [] : answer.changed);
      setFresh(answer.done);
      return null;
    });
  const shownRows = changed.length > 8 ? `${changed.slice(0, 8).join(", ")}…` : changed.join(", ");

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
        {isFresh && <p class="hint">{text.refreshed(sheet)}</p>}
        {changed.length > 0 && (
          <div class="notice warn">
            <p>{text.changed(sheet, shownRows)}</p>
            <div class="row">
              <button type="button" class="plain" onClick={() => refreshReport(true)}>
                {text.overwrite}
              </button>
              <button type="button" class="plain" onClick={() => setChanged([])}>
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
