import type { TableName } from "../tables/define-table.ts";
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
