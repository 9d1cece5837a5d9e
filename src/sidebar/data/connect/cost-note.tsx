import { useState } from "preact/hooks";
import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import { useLanguage, useLocale } from "../../language.ts";
import { tableName } from "../../names.ts";
import { useConnectText } from "./connect-text.ts";
import { estimateCost, type Range } from "./cost.ts";
import type { Draft } from "./import-draft.ts";
import { NumberField } from "./number-field.tsx";

interface Props {
  draft: Draft;
  platform: ConnectorOption;
  /** Undefined where the import is only shown. */
  onChange?(change: Partial<Draft>): void;
}

/** The estimated cost of the import, for platforms that charge per row. */
export function CostNote({ draft, platform, onChange }: Props) {
  const { cost: text } = useConnectText();
  const language = useLanguage();
  const locale = useLocale();
  const tracksBrands = platform.accountSource === "brands";
  const [rowsPerDay, setRowsPerDay] = useState(tracksBrands ? "10" : "1");
  const cost = estimateCost(draft, platform, Number(rowsPerDay) || 0);
  if (!cost || cost.rows.length === 0 || !platform.price) return null;
  const money = (range: Range, digits: number) => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: "USD", maximumFractionDigits: digits });
    return [...new Set(range.map((amount) => format.format(amount)))].join(" – ");
  };
  const single = (amount: number, digits: number) => money([amount, amount], digits);
  const { known } = platform.price;
  // "X (mentions)" charges as "X".
  const name = platform.name.replace(/ \(.*/, "");
  return (
    <div class="notice warn cost">
      <p>
        <strong>{text.heading(platform.name)}</strong>
      </p>
      <ul>
        {cost.rows.map(([table, price]) => (
          <li key={table}>{text.each(money(price, 4), tableName(table, language))}</li>
        ))}
      </ul>
      {(tracksBrands || draft.tables.includes("posts")) && (
        <NumberField
          id={`connect-posts${draft.id}`}
          label={tracksBrands ? text.mentionsPerDay : text.perDay}
          value={rowsPerDay}
          onType={setRowsPerDay}
        />
      )}
      <p role="status">
        {Number.isFinite(cost.firstRun[1]) && text.run(money(cost.firstRun, 2))}{" "}
        {cost.month[1] > 0 && text.month(money(cost.month, 2))}
      </p>
      {known && onChange && (
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.clearsDeleted}
            aria-describedby={`connect-deleted${draft.id}`}
            onChange={(event) => onChange({ clearsDeleted: event.currentTarget.checked })}
          />
          <span>{text.clearDeleted(name)}</span>
        </label>
      )}
      {known && (onChange || draft.clearsDeleted) && (
        <p class="hint" id={`connect-deleted${draft.id}`}>
          {text.clearDeletedHint(name, known.perDay, single(known.each, 4), single(known.each * known.perDay, 2))}
        </p>
      )}
      <p class="quiet">
        {cost.rows.some(([, [min, max]]) => min < max) && `${text.least} `}
        {text.who}{" "}
        <a href={platform.price.url} target="_blank" rel="noopener noreferrer">
          {text.prices}
        </a>
      </p>
    </div>
  );
}
