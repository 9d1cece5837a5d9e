import { useLocale } from "../../language.ts";
import { formatHour } from "../../shared/format-value.ts";
import { Select } from "../../shared/select.tsx";
import { useConnectText } from "./connect-text.ts";
import type { Draft } from "./import-draft.ts";
import { formatWeekday } from "./import-words.ts";

interface Props {
  draft: Draft;
  timeZone: string;
  onChange(change: Partial<Draft>): void;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
/** Monday to Sunday; 0 is Sunday. */
const weekdays = [1, 2, 3, 4, 5, 6, 0];

/** How often and when the import runs automatically. */
export function ScheduleStep({ draft, timeZone, onChange }: Props) {
  const { form: text } = useConnectText();
  const locale = useLocale();
  const hasHour = draft.every === "day" || draft.every === "week";
  return (
    <>
      <Select
        id="connect-every"
        label={text.schedule}
        options={text.scheduleKinds}
        value={draft.every}
        {...(draft.every !== "hand" && { hint: text.inYourName })}
        onChoose={(every) => onChange({ every })}
      />
      {draft.every === "week" && (
        <Select
          id="connect-weekday"
          label={text.weekday}
          value={String(draft.weekday)}
          options={weekdays.map((day) => [String(day), formatWeekday(day, locale)])}
          onChoose={(day) => onChange({ weekday: Number(day) })}
        />
      )}
      {hasHour && (
        <Select
          id="connect-hour"
          label={text.hour}
          hint={text.zone(timeZone)}
          value={String(draft.hour)}
          options={hours.map((hour) => [String(hour), formatHour(hour, locale)])}
          onChoose={(hour) => onChange({ hour: Number(hour) })}
        />
      )}
    </>
  );
}
