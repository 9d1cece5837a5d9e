import { useState } from "preact/hooks";
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

/** Before this, none of the platforms was there. */
const firstDay = "2004-01-01";

/** The day of the export, for a file that does not say which days or years its rows are of. */
export function ExportDay({ id, day, onChange }: Props) {
  const { card } = useText();
  const { timeZone } = useSpreadsheet().settings;
  const [isInvalid, setInvalid] = useState(false);
  return (
    <Field id={id} label={card.exportDate} hint={card.exportDateHint} error={isInvalid ? card.exportDateInvalid : null}>
      {(describedBy) => (
        <input
          {...describedBy}
          type="date"
          min={firstDay}
          max={todayIn(timeZone)}
          value={day}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            // Each digit of a year makes another date; it is judged when the field is left.
            if (!validity.valid) return;
            setInvalid(false);
            if (value !== "") onChange(value);
          }}
          onBlur={({ currentTarget }) => setInvalid(!currentTarget.validity.valid)}
        />
      )}
    </Field>
  );
}
