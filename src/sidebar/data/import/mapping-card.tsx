import { useState } from "preact/hooks";
import type { Mapping, UnknownTable } from "../../../importer/mapping/mapping.ts";
import { validateMapping } from "../../../importer/mapping/validate-mapping.ts";
import type { TableName } from "../../../tables/define-table.ts";
import { platformId, tables } from "../../../tables/index.ts";
import { mappingText } from "../../../text/mapping/index.ts";
import { useLanguage, useText } from "../../language.ts";
import { fileReader } from "../../load-part.ts";
import { Field } from "../../shared/field.tsx";
import { CardHeader } from "./card-header.tsx";
import { MappingColumns } from "./mapping-columns.tsx";
import { MappingPlatform } from "./mapping-platform.tsx";
import { MappingPreview } from "./mapping-preview.tsx";

interface Props {
  file: string;
  id: string;
  table: UnknownTable;
  /** The importer's message about the file; null if an existing mapping is being edited. */
  message: string | null;
  /** The previous mapping; null starts with the best guess. */
  mapping: Mapping | null;
  /** A mapping of other tables with these headers, to start from. */
  similar: Mapping | null;
  onUse(mapping: Mapping): void;
  onCancel?(): void;
  onRemove(): void;
}

/** A table in an unknown format: the user assigns a field to each column, with a preview of the result. */
export function MappingCard(props: Props) {
  const { file, id, table, message, mapping: previous, similar, onUse, onCancel, onRemove } = props;
  const { choose, optional } = useText();
  const text = mappingText[useLanguage()];
  const [mapping, setMapping] = useState<Mapping>(() => previous ?? firstMapping(table, file, similar));
  const [isChecked, setIsChecked] = useState(false);
  const errors = validateMapping(mapping, table);
  const hasAccount = Object.values(mapping.columns).includes("account");
  const isUnidentifiable = errors.some((problem) => problem.what === "noKey");
  const updateMapping = (changes: Partial<Mapping>) => setMapping((current) => ({ ...current, ...changes }));

  const apply = () => {
    setIsChecked(true);
    if (errors.length === 0) onUse({ ...mapping, context: table.context, platform: platformId(mapping.platform) });
    else setTimeout(() => document.querySelector<HTMLElement>(`#${id} [aria-invalid=true]`)?.focus());
  };

  return (
    <article class="card" id={id} aria-labelledby={`${id}-label`}>
      <CardHeader id={`${id}-label`} label={file} removeLabel={choose.remove(file)} onRemove={onRemove} />
      {message !== null && (
        <p>
          <strong>{message}</strong>
        </p>
      )}
      {table.place.length > 0 && <p class="quiet">{table.place.slice(0, 3).join(" · ")}</p>}
      {previous === null && similar !== null && <p class="notice warn">{text.sameHeaders}</p>}
      <p>{text.intro}</p>
      <Field
        id={`${id}-table`}
        label={text.table}
        error={isChecked && isUnidentifiable ? text.noKey[mapping.table] : null}
      >
        {(describedBy) => (
          <select
            {...describedBy}
            value={mapping.table}
            onChange={(event) =>
              setMapping(fileReader().guessMappingForTable(table, mapping, event.currentTarget.value as TableName))
            }
          >
            {(Object.keys(tables) as TableName[]).map((name) => (
              <option key={name} value={name}>
                {text.rowsAre[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <MappingPlatform id={id} platform={mapping.platform} isChecked={isChecked} onChange={updateMapping} />
      {!hasAccount && (
        <Field id={`${id}-account`} label={`${text.account} (${optional})`} hint={text.accountHint}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="text"
              autocomplete="off"
              value={mapping.account ?? ""}
              onInput={(event) => updateMapping({ account: event.currentTarget.value.trim() || null })}
            />
          )}
        </Field>
      )}
      <MappingColumns id={id} table={table} mapping={mapping} onChange={(columns) => updateMapping({ columns })} />
      <MappingPreview file={file} table={table} mapping={mapping} />
      <div class="actions">
        <button type="button" class="primary" onClick={apply}>
          {text.use}
        </button>
        {onCancel && (
          <button type="button" class="plain" onClick={onCancel}>
            {text.cancel}
          </button>
        )}
      </div>
    </article>
  );
}

/** The guess, with the columns of another table with the same headers, but not its account. */
function firstMapping(table: UnknownTable, file: string, similar: Mapping | null): Mapping {
  const guess = fileReader().guessMapping(table, file);
  if (similar === null) return guess;
  const isOtherPlatform = table.context.platform !== (similar.context?.platform ?? "");
  const platform = guess.platform || (isOtherPlatform ? "" : similar.platform);
  return { ...guess, platform, table: similar.table, columns: similar.columns };
}
