import { columnKeys } from "../../../importer/mapping/fingerprint.ts";
import { isMappable, type Mapping, type UnknownTable } from "../../../importer/mapping/mapping.ts";
import { validateMapping } from "../../../importer/mapping/validate-mapping.ts";
import { tables } from "../../../tables/index.ts";
import { mappingText } from "../../../text/mapping/index.ts";
import { useLanguage } from "../../language.ts";
import { fieldName } from "../../names.ts";
import { Field } from "../../shared/field.tsx";

interface Props {
  id: string;
  table: UnknownTable;
  mapping: Mapping;
  onChange(columns: Mapping["columns"]): void;
}

const maxShownValues = 3;
const maxValueLength = 40;

/** The file's columns with example values, each with a choice of field. */
export function MappingColumns({ id, table, mapping, onChange }: Props) {
  const language = useLanguage();
  const text = mappingText[language];
  const columns = columnKeys(table.headers).flatMap((key, index) => (key === "" ? [] : [{ key, index }]));
  const fields = Object.keys(tables[mapping.table].fields).filter(isMappable);
  const errors = validateMapping(mapping, table);

  const choose = (key: string, field: string) => {
    const { [key]: _, ...others } = mapping.columns;
    onChange(field === "" ? others : { ...others, [key]: field });
  };
  const errorOf = (field: string | undefined) => {
    const found = errors.find((problem) => problem.what === "twice" && problem.field === field);
    return found?.what === "twice" ? text.twice(fieldName(found.field, language), found.headers.join(", ")) : null;
  };

  return (
    <fieldset class="columns">
      <legend>{text.columns(columns.length)}</legend>
      {columns.map(({ key, index }) => (
        <Field
          key={key}
          id={`${id}-column-${index}`}
          label={(table.headers[index] as string).trim()}
          hint={exampleValues(table, index) || text.empty}
          error={errorOf(mapping.columns[key])}
        >
          {(describedBy) => (
            <select
              {...describedBy}
              class={mapping.columns[key] === undefined ? "unused" : ""}
              value={mapping.columns[key] ?? ""}
              onChange={(event) => choose(key, event.currentTarget.value)}
            >
              <option value="">{text.nothing}</option>
              {fields.map((field) => (
                <option key={field} value={field}>
                  {fieldName(field, language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}

/** The first distinct values of a column. */
function exampleValues({ rows }: UnknownTable, index: number): string {
  const values = rows.map((row) => (row[index] ?? "").replace(/\s+/g, " ").trim()).filter((value) => value !== "");
  return [...new Set(values)]
    .slice(0, maxShownValues)
    .map((value) => (value.length > maxValueLength ? `${value.slice(0, maxValueLength - 1)}…` : value))
    .join(" · ");
}
