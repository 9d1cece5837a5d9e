import type { Table, TableName, Unit } from "../tables/define-table.ts";
import { tables } from "../tables/index.ts";
import type { FieldName } from "../tables/rows.ts";
import type { Language } from "../text/language.ts";
import { type ColumnText, tablesText } from "../text/tables/index.ts";

export function tableName(table: TableName, language: Language): string {
  return tablesText[language].names[table];
}

export function fieldName(field: string, language: Language): string {
  const texts: Readonly<Record<FieldName, ColumnText>> = tablesText[language].fields;
  return texts[field as FieldName]?.[0] ?? field;
}

/** The name of a field's column, or of a calculated one. */
export function columnName(name: string, language: Language): string {
  const calculated: Readonly<Record<string, ColumnText>> = tablesText[language].calculated;
  return calculated[name]?.[0] ?? fieldName(name, language);
}

/** The unit of a field or calculated column, in the first table that has it. */
export function columnUnit(name: string): Unit | undefined {
  for (const { fields, calculated } of Object.values(tables) as Table[]) {
    const unit = fields[name] ?? calculated.find((column) => column.name === name)?.unit;
    if (unit) return unit;
  }
  return undefined;
}

/** A language's name in another language: `nl` is "Dutch" in English. */
export function languageName(code: string, language: Language): string {
  try {
    return capitalize(new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code);
  } catch {
    // A file's language is not always a valid language code.
    return code;
  }
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
