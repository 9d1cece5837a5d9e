import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import { Field } from "../../shared/field.tsx";
import { Select } from "../../shared/select.tsx";
import { useConnectText } from "./connect-text.ts";
import type { Draft, DraftError } from "./import-draft.ts";
import { NumberField } from "./number-field.tsx";

interface Props {
  platform: ConnectorOption;
  timeZone: string;
  draft: Draft;
  errors: readonly DraftError[];
  onChange(change: Partial<Draft>): void;
}

/** Whose day boundaries apply: the spreadsheet's time zone for rows with a time, the platform's for daily figures. */
function useDayZoneHint({ platform, timeZone, draft }: Pick<Props, "platform" | "timeZone" | "draft">): string {
  const { form: text } = useConnectText();
  const tableZones = draft.tables.map((table) => platform.dayZones?.[table]);
  const zones = [...new Set(tableZones.filter((zone) => zone !== undefined))];
  const hasTimes = draft.tables.length === 0 || tableZones.includes(undefined);
  return [
    ...(hasTimes ? [text.ownDays(timeZone)] : []),
    ...zones.map((zone) => text.dayZones[zone](platform.name)),
  ].join(" ");
}

/** The period to import. */
export function PeriodStep({ platform, timeZone, draft, errors, onChange }: Props) {
  const { form: text } = useConnectText();
  const error = (name: DraftError) => (errors.includes(name) ? text.problems[name] : null);
  return (
    <>
      <Select
        id="connect-period"
        label={text.period}
        options={text.periodKinds}
        hint={useDayZoneHint({ platform, timeZone, draft })}
        value={draft.periodKind}
        onChoose={(periodKind) => onChange({ periodKind })}
      />
      {draft.periodKind !== "fixed" && (
        <NumberField
          id="connect-days"
          label={draft.periodKind === "last" ? text.days : text.firstDays}
          value={draft.days}
          error={error("days")}
          onType={(days) => onChange({ days })}
        />
      )}
      {draft.periodKind === "fixed" &&
        (["from", "to"] as const).map((edge) => (
          <Field
            key={edge}
            id={`connect-${edge}`}
            label={text[edge]}
            error={edge === "to" || draft.from === "" ? error("dates") : null}
          >
            {(describedBy) => (
              <input
                {...describedBy}
                type="date"
                value={draft[edge]}
                onInput={(event) => onChange({ [edge]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
    </>
  );
}

/** For incremental imports: how many already imported days each run reads again. */
export function LookBack({ draft, errors, onChange }: Omit<Props, "platform" | "timeZone">) {
  const { form: text } = useConnectText();
  if (draft.periodKind !== "sinceLast") return null;
  return (
    <NumberField
      id="connect-look-back"
      label={text.lookBack}
      hint={text.lookBackHint}
      value={draft.lookBack}
      error={errors.includes("lookBack") ? text.problems.lookBack : null}
      onType={(lookBack) => onChange({ lookBack })}
    />
  );
}
