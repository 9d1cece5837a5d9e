import { useState } from "preact/hooks";
import type { ReportOptions, ReportRequest } from "../../importer/report-calls.ts";
import { audiences } from "../../reports/report-inputs.ts";
import { languageNames, languages } from "../../text/language.ts";
import { Field } from "../field.tsx";
import { type PeriodName, periodNamed } from "./periods.ts";
import { useReportText } from "./report-text.ts";
import { Select } from "./select.tsx";
import { Ticks } from "./ticks.tsx";

interface Props {
  options: ReportOptions;
  isBusy: boolean;
  onCreate(request: ReportRequest): void;
}

/** What a new report is about. */
export function ReportForm({ options, isBusy, onCreate }: Props) {
  const text = useReportText();
  const imported = options.period ?? { from: "", to: "" };
  const [periodName, setPeriodName] = useState<PeriodName>("months3");
  const [request, setRequest] = useState<ReportRequest>(() => ({
    ...periodNamed("months3", imported),
    ...options.habits,
    platforms: [],
    accounts: [],
    audience: "followers",
    language: options.language,
  }));
  const change = (part: Partial<ReportRequest>) => setRequest({ ...request, ...part });
  const choosePeriod = (name: PeriodName) => {
    setPeriodName(name);
    if (name !== "own") change(periodNamed(name, imported));
  };
  const isWrong = request.from === "" || request.to === "" || request.to < request.from;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isWrong && !isBusy) onCreate(request);
  };

  return (
    <form onSubmit={submit}>
      <Select
        id="report-period"
        label={text.period}
        value={periodName}
        choices={Object.entries(text.periods)}
        onChoose={(name) => choosePeriod(name as PeriodName)}
      />
      {(["from", "to"] as const).map((edge) => (
        <Field
          key={edge}
          id={`report-${edge}`}
          label={text[edge]}
          problem={edge === "to" && isWrong ? text.wrongPeriod : null}
        >
          {(described) => (
            <input
              {...described}
              type="date"
              value={request[edge]}
              onInput={(event) => {
                setPeriodName("own");
                change({ [edge]: event.currentTarget.value });
              }}
            />
          )}
        </Field>
      ))}
      <Ticks
        legend={text.platforms}
        hint={text.allHint}
        names={options.platforms}
        ticked={request.platforms}
        onTick={(platforms) => change({ platforms })}
      />
      <Ticks
        legend={text.accounts}
        hint={text.allHint}
        names={options.accounts}
        ticked={request.accounts}
        onTick={(accounts) => change({ accounts })}
      />
      <Ticks
        legend={text.competitors}
        hint={text.competitorsHint}
        names={[...new Set([...options.accounts, ...options.habits.competitors])]}
        ticked={request.competitors}
        onTick={(competitors) => change({ competitors })}
      />
      <Select
        id="report-audience"
        label={text.audience}
        hint={text.audienceHint}
        value={request.audience}
        choices={audiences.map((audience) => [audience, text.audiences[audience]])}
        onChoose={(audience) => change({ audience: audience as ReportRequest["audience"] })}
      />
      <Select
        id="report-industry"
        label={text.industry}
        value={request.industry}
        choices={options.industries.map(({ name, shown }) => [name, shown])}
        onChoose={(industry) => change({ industry })}
      />
      <Select
        id="report-language"
        label={text.language}
        value={request.language}
        choices={languages.map((language) => [language, languageNames[language]])}
        onChoose={(language) => change({ language: language as ReportRequest["language"] })}
      />
      <div class="actions">
        <button type="submit" class="primary wide" aria-disabled={isBusy || isWrong}>
          {isBusy ? text.creating : text.create}
        </button>
      </div>
    </form>
  );
}
