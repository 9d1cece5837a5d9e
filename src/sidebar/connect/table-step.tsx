import type { TableName } from "../../tables/define-table.ts";
import { useLanguage } from "../language.ts";
import { tableName } from "../names.ts";
import { useConnectText } from "./connect-text.ts";

interface Props {
  offered: readonly TableName[];
  chosen: readonly TableName[];
  problem: string | null;
  onChange(change: { tables: TableName[] }): void;
}

/** Which of the platform's tables are filled; nothing to choose where there is one. */
export function TableStep({ offered, chosen, problem, onChange }: Props) {
  const { form: text } = useConnectText();
  const language = useLanguage();
  if (offered.length < 2) return null;
  // The platform's order stays, in whichever order they are ticked.
  const toggle = (table: TableName) =>
    onChange({ tables: offered.filter((one) => (one === table ? !chosen.includes(one) : chosen.includes(one))) });
  return (
    <fieldset class="choices">
      <legend>{text.tables}</legend>
      {offered.map((table) => (
        <label key={table} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(table)}
            aria-invalid={problem ? "true" : undefined}
            aria-describedby={problem ? "connect-tables-note" : undefined}
            onChange={() => toggle(table)}
          />
          <span>
            {tableName(table, language)}
            <span class="what">{text.tableHints[table]}</span>
          </span>
        </label>
      ))}
      {problem && (
        <p class="problem" id="connect-tables-note">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
