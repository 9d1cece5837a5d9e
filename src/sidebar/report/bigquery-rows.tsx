import { useState } from "preact/hooks";
import { newImportId } from "../../importer/merge/import-rows.ts";
import { periodByName } from "../../reports/periods.ts";
import type { FetchEstimate, BigQueryRows as Rows } from "../../rpc/bigquery-calls.ts";
import type { MadeReport } from "../../rpc/report-calls.ts";
import { isoDay } from "../../time/day.ts";
import { useLocale } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { formatDay, formatValue } from "../shared/format-value.ts";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { isPeriodInvalid, PeriodFields } from "./period-fields.tsx";
import { useReportText } from "./report-text.ts";

interface Props extends Rows {
  reports: readonly MadeReport[];
  /** Called when there are new rows. */
  onRefreshed(): void;
}

const names = (list: string): string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** Brings the rows that reports need from BigQuery; the first time, it says what BigQuery reads for that and asks. */
export function BigQueryRows({ dataset, refreshedOn, isAgreed, reports, onRefreshed }: Props) {
  const text = useReportText();
  const locale = useLocale();
  const count = (value: number) => formatValue(value, "count", locale, "UTC");
  const { server } = useSpreadsheet();
  const [period, setPeriod] = useState(() => periodByName("months3", { from: "", to: isoDay(Date.now()) }));
  const [accounts, setAccounts] = useState("");
  const [estimate, setEstimate] = useState<FetchEstimate | null>(null);
  const [rows, setRows] = useState<number | null>(null);
  const task = useTask<null>();
  const isInvalid = isPeriodInvalid(period);
  const scope = reports.length > 0 ? null : { ...period, accounts: names(accounts), competitors: [] };

  const refresh = (maxBytes: number | null) =>
    task.run(async () => {
      setEstimate(null);
      const request = { id: newImportId(), scope, maxBytes };
      let fetched = await server.fetchBigQueryRows(request);
      while (fetched === null) fetched = await server.fetchBigQueryRows(request);
      for (const { sheetId } of reports) await server.refreshReport({ sheetId, overwrite: false });
      setRows(fetched.rows);
      onRefreshed();
      return null;
    });
  const start = () => {
    if (task.isRunning || isInvalid) return;
    setRows(null);
    if (isAgreed && task.failure === null) refresh(null);
    else
      task.run(async () => {
        setEstimate(await server.estimateBigQueryRows(scope));
        return null;
      });
  };

  return (
    <section>
      <h3>{text.bigQueryHeading}</h3>
      <p>{text.bigQueryIntro(dataset)}</p>
      {reports.length > 0 ? (
        <p class="hint">{text.bigQueryForReports}</p>
      ) : (
        <>
          <PeriodFields
            id="bigquery"
            period={period}
            onChange={(changes) => {
              setEstimate(null);
              setPeriod({ ...period, ...changes });
            }}
          />
          <Field id="bigquery-accounts" label={text.accounts} hint={text.bigQueryAccountsHint}>
            {(describedBy) => (
              <input
                {...describedBy}
                type="text"
                value={accounts}
                onInput={(event) => {
                  setEstimate(null);
                  setAccounts(event.currentTarget.value);
                }}
              />
            )}
          </Field>
        </>
      )}
      {estimate === null ? (
        <button type="button" class="plain" aria-disabled={task.isRunning} onClick={start}>
          {task.isRunning ? text.refreshing : text.bigQueryRefresh}
        </button>
      ) : (
        <div class="notice warn">
          <p>{text.bigQueryCost(count(Math.ceil(estimate.bytes / 1e6)))}</p>
          <div class="row">
            <button type="button" class="plain" onClick={() => refresh(estimate.maxBytes)}>
              {text.bigQueryAgree}
            </button>
            <button type="button" class="plain" onClick={() => setEstimate(null)}>
              {text.keep}
            </button>
          </div>
        </div>
      )}
      <div role="status">
        {rows !== null ? (
          <p class="notice good">{text.bigQueryRefreshed(count(rows))}</p>
        ) : (
          refreshedOn !== null && <p class="hint">{text.bigQueryRefreshedOn(formatDay(refreshedOn, locale))}</p>
        )}
      </div>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </section>
  );
}
