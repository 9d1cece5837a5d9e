import type { TableName } from "../../../tables/define-table.ts";
import { useLanguage } from "../../language.ts";
import { tableName } from "../../names.ts";
import { Field } from "../../shared/field.tsx";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { useConnectText } from "./connect-text.ts";

interface Props {
  tables: readonly TableName[];
  sheet: string | null;
  error: string | null;
  onChange(change: { sheet: string | null }): void;
}

/** The target sheet: the table's default sheet, another sheet with the same table, or a new one. */
export function SheetStep({ tables, sheet, error, onChange }: Props) {
  const { form: text } = useConnectText();
  const language = useLanguage();
  const { sheets } = useSpreadsheet().settings;
  const [table, ...others] = tables;
  if (!table) return null;
  if (others.length > 0) return <p class="hint">{text.ownSheets}</p>;

  const existing = sheets.filter((one) => one.table === table && !one.isSample).map(({ name }) => name);
  const isNew = sheet !== null && !existing.includes(sheet);
  const value = sheet === null ? "usual" : isNew ? "new" : `sheet ${sheet}`;
  const choose = (option: string) =>
    onChange({ sheet: option === "usual" ? null : option === "new" ? "" : option.slice("sheet ".length) });
  return (
    <>
      <Field id="connect-sheet" label={text.sheet}>
        {(describedBy) => (
          <select {...describedBy} value={value} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="usual">{text.usualSheet(tableName(table, language))}</option>
            {existing.map((name) => (
              <option key={name} value={`sheet ${name}`}>
                {name}
              </option>
            ))}
            <option value="new">{text.otherSheet}</option>
          </select>
        )}
      </Field>
      {isNew && (
        <Field id="connect-sheet-name" label={text.sheetName} error={error}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="text"
              maxLength={100}
              autocomplete="off"
              value={sheet}
              onInput={(event) => onChange({ sheet: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
