import type { Batch, UserAnswers } from "../../importer/files/batch.ts";
import { tables } from "../../tables/index.ts";
import { useLocale, useText } from "../language.ts";
import { Field } from "../shared/field.tsx";
import { formatDay } from "../shared/format-value.ts";

export type DayMonthOrder = NonNullable<UserAnswers["dayMonthOrder"]>;

interface Props {
  /** The batches with ambiguous dates. */
  batches: readonly Batch[];
  order: DayMonthOrder | null;
  /** The answer was given for earlier files. */
  isRemembered: boolean;
  isChecked: boolean;
  onAnswer(order: DayMonthOrder): void;
}

/** Asks once for all files with ambiguous dates whether the day or the month comes first. */
export function DayMonthOrderCard({ batches, order, isRemembered, isChecked, onAnswer }: Props) {
  const { card } = useText();
  const locale = useLocale();
  const monthFirst = batches.map(firstAmbiguousDay).find((day) => day !== null) ?? "2026-03-04";
  const dayFirst = monthFirst.replace(/-(\d\d)-(\d\d)$/, "-$2-$1");
  const files = [...new Set(batches.map(({ file }) => file))].join(", ");

  return (
    <div class="card">
      <Field
        id="day-month-order"
        label={card.askOrder}
        hint={isRemembered ? card.orderKnown : card.orderHint(files)}
        error={isChecked && order === null ? card.orderMissing : null}
      >
        {(describedBy) => (
          <select
            {...describedBy}
            value={order ?? ""}
            onChange={(event) => onAnswer(event.currentTarget.value as DayMonthOrder)}
          >
            <option value="" disabled>
              {card.platformNone}
            </option>
            <option value="dayFirst">{card.orders.dayFirst(formatDay(dayFirst, locale))}</option>
            <option value="monthFirst">{card.orders.monthFirst(formatDay(monthFirst, locale))}</option>
          </select>
        )}
      </Field>
    </div>
  );
}

/** The first day that differs between the two orders, as read with the month first. */
function firstAmbiguousDay({ rows, table }: Batch): string | null {
  for (const row of rows) {
    const [day, , month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(row[tables[table].time] ?? "")) ?? [];
    if (day !== undefined && month !== date) return day;
  }
  return null;
}
