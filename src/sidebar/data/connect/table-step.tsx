import type { TableName } from "../../../tables/define-table.ts";
import { useLanguage } from "../../language.ts";
import { tableName } from "../../names.ts";
import { useConnectText } from "./connect-text.ts";

interface Props {
  availableTables: readonly TableName[];
  chosen: readonly TableName[];
  error: string | null;
  onChange(change: { tables: TableName[] }): void;
}

/** Which of the platform's tables to import; hidden if there is only one. */
export function TableStep({ availableTables, chosen, error, onChange }: Props) {
  const { form: text } = useConnectText();
  const language = useLanguage();
  if (availableTables.length < 2) return null;
  // Keeps the platform's order, not the order of clicks.
  const toggle = (table: TableName) =>
    onChange({
      tables: availableTables.filter((one) => (one === table ? !chosen.includes(one) : chosen.includes(one))),
    });
  return (
    <fieldset class="choices">
      <legend>{text.tables}</legend>
      {availableTables.map((table) => (
        <label key={table} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(table)}
            aria-invalid={error ? "true" : undefined}
            aria-describedby={error ? "connect-tables-note" : undefined}
            onChange={() => toggle(table)}
          />
          <span>
            {tableName(table, language)}
            <span class="what">{text.tableHints[table]}</span>
          </span>
        </label>
      ))}
      {error && (
        <p class="problem" id="connect-tables-note">
          {error}
        </p>
      )}
    </fieldset>
  );
}
