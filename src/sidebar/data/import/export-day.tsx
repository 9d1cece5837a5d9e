import { todayIn } from "../../../time/intl-offset.ts";
import { useText } from "../../language.ts";
import { Field } from "../../shared/field.tsx";
import { useSpreadsheet } from "../../spreadsheet.ts";

interface Props {
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  onChange(day: string): void;
}

/** The day of the export, for a file that does not say which days or years its rows are of. */
export function ExportDay({ id, day, onChange }: Props) {
  const { card } = useText();
  const { timeZone } = useSpreadsheet().settings;
  return (
    <Field id={id} label={card.exportDate} hint={card.exportDateHint}>
      {(describedBy) => (
        <input
          {...describedBy}
          type="date"
          max={todayIn(timeZone)}
          value={day}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            if (value !== "" && validity.valid) onChange(value);
          }}
        />
      )}
    </Field>
  );
}
