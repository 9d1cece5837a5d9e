import { useState } from "preact/hooks";
import type { Delivery } from "../../rpc/delivery-calls.ts";
import type { ReportOptions, ReportRequest } from "../../rpc/report-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useLatest } from "../shared/use-latest.ts";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { BigQueryRows } from "./bigquery-rows.tsx";
import { DeliverySettings } from "./delivery-settings.tsx";
import { OpenSheet } from "./open-sheet.tsx";
import { ReportCard } from "./report-card.tsx";
import { ReportForm } from "./report-form.tsx";
import { useReportText } from "./report-text.ts";
import { useDeliveryText } from "./use-delivery-text.ts";
import { WaitingReport } from "./waiting-report.tsx";

/** Creates reports and lists the existing ones. */
export function ReportTab() {
  const text = useReportText();
  const { text: deliveryText } = useDeliveryText();
  const { server, settings } = useSpreadsheet();
  const { value: options, failure, load, read } = useLatest<ReportOptions>();
  const [createdSheet, setCreatedSheet] = useState<string | null>(null);
  const createTask = useTask<null>();

  const readOptions = () => read(() => server.readReportOptions());
  // Reading all tables takes a moment, so it waits until the tab is open.
  const rootRef = useWhenVisible(readOptions, settings);

  const create = (request: ReportRequest) =>
    createTask.run(async () => {
      const { sheet } = await server.createReport(request);
      setCreatedSheet(sheet);
      await load(() => server.readReportOptions());
      return null;
    });

  const changeDelivery = async (request: () => Promise<Delivery>) => {
    try {
      const delivery = await request();
      await load(async () => options && { ...options, delivery });
      return delivery;
    } catch (error) {
      // The script can have done it all the same, or stored that it was tried.
      readOptions();
      throw error;
    }
  };

  return (
    <div ref={rootRef}>
      <h2>{text.heading}</h2>
      <p>{text.intro}</p>
      {failure !== null && <FailureMessage failure={failure} onRetry={readOptions} />}
      {!options && failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {options && !options.canReport && !options.bigQuery && <p class="notice warn">{text.nothing}</p>}
      {options && options.delivery.reports.length > 0 && (
        <section>
          <h3>{deliveryText.waiting}</h3>
          <ul>
            {options.delivery.reports.map((report) => (
              <WaitingReport key={report.month} {...report} onChange={changeDelivery} />
            ))}
          </ul>
        </section>
      )}
      {options?.canReport && (
        <ReportForm key={options.period?.to} options={options} isBusy={createTask.isRunning} onCreate={create} />
      )}
      {createTask.failure !== null && <FailureMessage failure={createTask.failure} />}
      {options?.bigQuery && <BigQueryRows {...options.bigQuery} reports={options.reports} onRefreshed={readOptions} />}
      <div role="status">{createdSheet !== null && <p class="notice good">{text.created(createdSheet)}</p>}</div>
      {options?.canReport && (
        <OpenSheet
          heading={text.goalsHeading}
          hint={text.goalsHint}
          button={text.goals}
          open={() => server.openGoals()}
          opened={text.goalsOpened}
        />
      )}
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
      {options && (options.reports.length > 0 || options.delivery.schedule) && (
        <DeliverySettings delivery={options.delivery} reports={options.reports} onChange={changeDelivery} />
      )}
      {options && (
        <OpenSheet
          heading={text.overviewHeading}
          hint={text.overviewHint}
          button={text.overview}
          open={() => server.openOverview()}
          opened={text.overviewOpened}
        />
      )}
    </div>
  );
}
