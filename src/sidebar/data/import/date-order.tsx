import type { Batch } from "../../../importer/files/batch.ts";
import type { DateOrder } from "../../../importer/files/date-readings.ts";
import { tables } from "../../../tables/index.ts";
import { useLocale, useText } from "../../language.ts";
import { Field } from "../../shared/field.tsx";
import { formatDay } from "../../shared/format-value.ts";

/** The user's answers, by the orders that were to choose from. */
export type DateOrderAnswers = Readonly<Record<string, DateOrder>>;

const keyOf = ({ dateOrders = [] }: Batch): string => [...dateOrders].sort().join(" ");

/** The order that the user chose for the batch's dates; null if there was no choice yet, or no question. */
export const dateOrderOf = (batch: Batch, answers: DateOrderAnswers): DateOrder | null =>
  batch.asks.includes("dayMonthOrder") ? (answers[keyOf(batch)] ?? null) : null;

interface Props {
  /** The batches with ambiguous dates. */
  batches: readonly Batch[];
  answers: DateOrderAnswers;
  /** The answers that were given for earlier files. */
  remembered: DateOrderAnswers;
  isChecked: boolean;
  onAnswer(answers: DateOrderAnswers): void;
}

/** Asks how dates are written: once for all files that leave the same choice. */
export function DateOrderCards({ batches, answers, remembered, isChecked, onAnswer }: Props) {
  const { card } = useText();
  const locale = useLocale();
  const keys = [...new Set(batches.map(keyOf))];

  return keys.map((key, index) => {
    const asking = batches.filter((batch) => keyOf(batch) === key);
    const orders = asking[0]?.dateOrders ?? [];
    const examples = asking.map(firstAmbiguousDay).find((days) => days !== null) ?? {};
    const files = [...new Set(asking.map(({ file }) => file))].join(", ");
    return (
      <div class="card" key={key}>
        <Field
          id={`date-order-${index}`}
          label={card.askOrder}
          hint={remembered[key] ? card.orderKnown : card.orderHint(files)}
          error={isChecked && answers[key] === undefined ? card.orderMissing : null}
        >
          {(describedBy) => (
            <select
              {...describedBy}
              value={answers[key] ?? ""}
              onChange={(event) => onAnswer({ ...answers, [key]: event.currentTarget.value as DateOrder })}
            >
              <option value="" disabled>
                {card.platformNone}
              </option>
              {listed.map((order) =>
                orders.includes(order) ? (
                  <option key={order} value={order}>
                    {card.orders[order](formatDay(examples[order] ?? "2026-03-04", locale))}
                  </option>
                ) : null,
              )}
            </select>
          )}
        </Field>
      </div>
    );
  });
}

const listed: readonly DateOrder[] = ["dayFirst", "monthFirst", "yearFirst", "monthAndDay", "monthAndYear"];

/** What the first day that depends on the order is in each of them. */
function firstAmbiguousDay({ rows, table, dateOrders = [], openDates = [] }: Batch) {
  const [asRead, ...others] = dateOrders;
  const open = openDates.find(({ field }) => field === tables[table].time) ?? openDates[0];
  if (asRead === undefined || open === undefined) return null;
  for (const row of rows) {
    const days = others.map((order) => [order, open.dates.get(order)?.get(row)?.slice(0, 10)] as const);
    if (days.every(([, day]) => day === undefined)) continue;
    const own = String(row[open.field] ?? "").slice(0, 10);
    return Object.fromEntries([[asRead, own], ...days.map(([order, day]) => [order, day ?? own])]) as Partial<
      Record<DateOrder, string>
    >;
  }
  return null;
}
