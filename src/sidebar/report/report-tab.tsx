import { useEffect, useRef, useState } from "preact/hooks";
import type { ReportOptions, ReportRequest } from "../../rpc/report-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { ReportCard } from "./report-card.tsx";
import { ReportForm } from "./report-form.tsx";
import { useReportText } from "./report-text.ts";

/** Makes reports, and finds those that there are. */
export function ReportTab() {
  const text = useReportText();
  const { server } = useSpreadsheet();
  const [options, setOptions] = useState<ReportOptions | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const loadTask = useTask<null>();
  const creating = useTask<null>();
  const rootRef = useRef<HTMLDivElement>(null);

  const read = async () => {
    setOptions(await server.readReportOptions());
    return null;
  };
  const loadRef = useRef(() => {});
  loadRef.current = () => loadTask.run(read);
  // Reading all tables takes a moment: it is done when somebody looks at the tab, and again whenever they come back.
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadRef.current());
    observer.observe(rootRef.current as Element);
    return () => observer.disconnect();
  }, []);

  const create = (request: ReportRequest) =>
    creating.run(async () => {
      const { sheet } = await server.createReport(request);
      setMade(sheet);
      return read();
    });

  return (
    <div ref={rootRef}>
      <h2>{text.heading}</h2>
      <p>{text.intro}</p>
      {loadTask.failure !== null && <FailureMessage failure={loadTask.failure} onRetry={() => loadRef.current()} />}
      {!options && loadTask.failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {options && !options.canReport && <p class="notice warn">{text.nothing}</p>}
      {options?.canReport && (
        <ReportForm key={options.period?.to} options={options} isBusy={creating.isRunning} onCreate={create} />
      )}
      {creating.failure !== null && <FailureMessage failure={creating.failure} />}
      <p role="status">{made !== null && text.created(made)}</p>
      {options && options.reports.length > 0 && (
        <section>
          <h3>{text.reports}</h3>
          <ul>
            {options.reports.map((report) => (
              <ReportCard key={report.sheetId} {...report} />
            ))}
          </ul>
          <p class="hint">{text.refreshHint}</p>
          <details>
            <summary>{text.elsewhere}</summary>
            <p>{text.elsewhereText}</p>
          </details>
        </section>
      )}
    </div>
  );
}
