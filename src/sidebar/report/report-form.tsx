import { useState } from "preact/hooks";
import { type PeriodName, periodByName } from "../../reports/periods.ts";
import { audiences } from "../../reports/report-inputs.ts";
import type { ReportOptions, ReportRequest } from "../../rpc/report-calls.ts";
import { Select } from "../shared/select.tsx";
import { useSpreadsheet } from "../spreadsheet.ts";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { isPeriodInvalid, PeriodFields } from "./period-fields.tsx";
import { useReportText } from "./report-text.ts";

interface Props {
  options: ReportOptions;
  isBusy: boolean;
  onCreate(request: ReportRequest): void;
}

/** The settings of a new report. */
export function ReportForm({ options, isBusy, onCreate }: Props) {
  const text = useReportText();
  const { spreadsheetLanguage: language } = useSpreadsheet().settings;
  const imported = options.period ?? { from: "", to: "" };
  const [periodName, setPeriodName] = useState<PeriodName | "own">(options.suggestedPeriod);
  const [request, setRequest] = useState<Omit<ReportRequest, "language">>(() => ({
    ...periodByName(options.suggestedPeriod, imported),
    ...options.lastSettings,
    platforms: [],
    accounts: [],
    audience: "automatic",
  }));
  const change = (changes: Partial<typeof request>) => setRequest({ ...request, ...changes });
  const choosePeriod = (name: PeriodName | "own") => {
    setPeriodName(name);
    if (name !== "own") change(periodByName(name, imported));
  };
  const isInvalid = isPeriodInvalid(request);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isInvalid && !isBusy) onCreate({ ...request, language });
  };

  return (
    <form onSubmit={submit}>
      <Select
        id="report-period"
        label={text.period}
        value={periodName}
        options={Object.entries(text.periods)}
        onChoose={(name) => choosePeriod(name as PeriodName | "own")}
      />
      <PeriodFields
        id="report"
        period={request}
        onChange={(changes) => {
          setPeriodName("own");
          change(changes);
        }}
      />
      <CheckboxGroup
        legend={text.platforms}
        hint={text.allHint}
        names={options.platforms}
        checkedNames={request.platforms}
        onCheck={(platforms) => change({ platforms })}
      />
      <CheckboxGroup
        legend={text.accounts}
        hint={text.allHint}
        names={options.accounts}
        checkedNames={request.accounts}
        onCheck={(accounts) => change({ accounts })}
      />
      <CheckboxGroup
        legend={text.competitors}
        hint={text.competitorsHint}
        names={[...new Set([...options.accounts, ...options.lastSettings.competitors])]}
        checkedNames={request.competitors}
        onCheck={(competitors) => change({ competitors })}
      />
      <Select
        id="report-audience"
        label={text.audience}
        hint={text.audienceHint}
        value={request.audience}
        options={audiences.map((audience) => [audience, text.audiences[audience]])}
        onChoose={(audience) => change({ audience: audience as ReportRequest["audience"] })}
      />
      <Select
        id="report-industry"
        label={text.industry}
        value={request.industry}
        options={options.industries.map(({ name, label }) => [name, label])}
        onChoose={(industry) => change({ industry })}
      />
      <div class="actions">
        <button type="submit" class="primary wide" aria-disabled={isBusy || isInvalid}>
          {isBusy ? text.creating : text.create}
        </button>
      </div>
    </form>
  );
}
