import type { ImportMode } from "../../../importer/merge/spreadsheet-port.ts";
import type { TableName } from "../../../tables/define-table.ts";
import { useLanguage, useText } from "../../language.ts";
import { tableName } from "../../names.ts";
import { Field } from "../../shared/field.tsx";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { existingSheet, sheetsOfTable, type Target, type TargetError, targetError } from "./targets.ts";

interface Props {
  table: TableName;
  target: Target;
  isChecked: boolean;
  onChange(target: Target): void;
}

const modes: readonly ImportMode[] = ["update", "append", "replace"];

/** The target sheet for one table's rows, and what happens to existing rows. */
export function TargetCard({ table, target, isChecked, onChange }: Props) {
  const text = useText().target;
  const language = useLanguage();
  const { sheets } = useSpreadsheet().settings;
  const name = tableName(table, language);
  const tableSheets = sheetsOfTable(table, sheets);
  const existing = existingSheet(target, sheets);
  const error = isChecked ? targetError(target, sheets) : null;
  const change = (changes: Partial<Target>) => onChange({ ...target, confirmed: false, ...changes });

  return (
    <div class="card">
      <Field id={`sheet-${table}`} label={text.sheet(name)}>
        {(describedBy) => (
          <select
            {...describedBy}
            value={toOption(target)}
            onChange={(event) => change({ sheet: fromOption(event.currentTarget.value) })}
          >
            {tableSheets.length === 0 && <option value="own">{text.newSheet(name)}</option>}
            {tableSheets.map((sheet) => (
              <option key={sheet.sheetId} value={`existing ${sheet.name}`}>
                {text.existing(sheet.name, sheet.rows)}
              </option>
            ))}
            <option value="other">{text.other}</option>
          </select>
        )}
      </Field>
      {target.sheet && "other" in target.sheet && (
        <Field id={`name-${table}`} label={text.name} error={nameError(error, text)}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="text"
              maxLength={100}
              autocomplete="off"
              value={optionName(target)}
              onInput={(event) => change({ sheet: { other: event.currentTarget.value } })}
            />
          )}
        </Field>
      )}
      {existing && (
        <Field id={`mode-${table}`} label={text.mode} hint={target.mode === "append" ? text.appendHint : null}>
          {(describedBy) => (
            <select
              {...describedBy}
              value={target.mode}
              onChange={(event) => change({ mode: event.currentTarget.value as ImportMode })}
            >
              {modes.map((mode) => (
                <option key={mode} value={mode}>
                  {text.modes[mode]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {existing && target.mode === "replace" && existing.rows > 0 && (
        <div class="field">
          <label class="tick">
            <input
              type="checkbox"
              checked={target.confirmed}
              aria-invalid={error === "not confirmed" ? "true" : undefined}
              aria-describedby={error ? `confirm-${table}-note` : undefined}
              onChange={(event) => onChange({ ...target, confirmed: event.currentTarget.checked })}
            />
            {text.confirm(existing.name, existing.rows)}
          </label>
          {error === "not confirmed" && (
            <p class="problem" id={`confirm-${table}-note`}>
              {text.confirmMissing}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function nameError(error: TargetError | null, text: { nameMissing: string; nameTaken: string }): string | null {
  if (error === "name missing") return text.nameMissing;
  return error === "name taken" ? text.nameTaken : null;
}

function toOption({ sheet }: Target): string {
  if (!sheet) return "own";
  return "existing" in sheet ? `existing ${sheet.existing}` : "other";
}

function optionName({ sheet }: Target): string {
  return sheet && "other" in sheet ? sheet.other : "";
}

function fromOption(option: string): Target["sheet"] {
  if (option === "own") return null;
  return option === "other" ? { other: "" } : { existing: option.slice("existing ".length) };
}
