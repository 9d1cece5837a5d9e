import type { Batch } from "../../../importer/files/batch.ts";
import type { Unit } from "../../../tables/define-table.ts";
import { tables } from "../../../tables/index.ts";
import { nameOfValue } from "../../../tables/vocabulary/canonical-values.ts";
import { useLanguage, useLocale, useText } from "../../language.ts";
import { fieldName } from "../../names.ts";
import { formatValue } from "../../shared/format-value.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

const maxShownRows = 5;
/** Rows checked to find the columns that have values. */
const sampledRows = 50;

/** Values that mean nothing to a reader, and fields that repeat on every row. */
const hiddenUnits: readonly Unit[] = ["id", "url"];
const hiddenFields = ["platform", "account", "source", "imported_at", "followers"];

/** A batch's first rows, without columns that are empty or uninformative. */
export function Preview({ batch }: { batch: Batch }) {
  const language = useLanguage();
  const locale = useLocale();
  const { card } = useText();
  const { timeZone } = useSpreadsheet().settings;
  const columns = informativeColumns(batch);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section class="preview" aria-label={card.preview(batch.file)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(([field, unit]) => (
              <th key={field} scope="col" class={unit}>
                {fieldName(field, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batch.rows.slice(0, maxShownRows).map((row, index) => (
            <tr key={index}>
              {columns.map(([field, unit]) => (
                <Cell
                  key={field}
                  unit={unit}
                  text={formatValue(
                    nameOfValue(tables[batch.table], row, field, language) ?? null,
                    unit,
                    locale,
                    timeZone,
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ unit, text }: { unit: Unit; text: string }) {
  return (
    <td class={unit} title={unit === "text" ? text : undefined}>
      {text}
    </td>
  );
}

function informativeColumns(batch: Batch): [string, Unit][] {
  const sample = batch.rows.slice(0, sampledRows);
  return Object.entries(tables[batch.table].fields).filter(
    ([field, unit]) =>
      !hiddenUnits.includes(unit) &&
      !hiddenFields.includes(field) &&
      sample.some((row) => row[field] !== null && row[field] !== undefined && row[field] !== ""),
  );
}
