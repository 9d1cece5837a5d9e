import { Field } from "../shared/field.tsx";
import { useReportText } from "./report-text.ts";

/** First and last day, YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

interface Props {
  id: string;
  period: Period;
  onChange(changes: Partial<Period>): void;
}

export const isPeriodInvalid = ({ from, to }: Period): boolean => from === "" || to === "" || to < from;

/** The first and the last day of a report's period. */
export function PeriodFields({ id, period, onChange }: Props) {
  const text = useReportText();
  return (
    <>
      {(["from", "to"] as const).map((edge) => (
        <Field
          key={edge}
          id={`${id}-${edge}`}
          label={text[edge]}
          error={edge === "to" && isPeriodInvalid(period) ? text.wrongPeriod : null}
        >
          {(describedBy) => (
            <input
              {...describedBy}
              type="date"
              value={period[edge]}
              onInput={(event) => onChange({ [edge]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </>
  );
}
