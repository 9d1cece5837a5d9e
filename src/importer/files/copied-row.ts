import type { Row, Value } from "../../tables/define-table.ts";

/**
 * A row that V8 copies fast, a million times: parsed from JSON, its fields are stored in one block; having held numbers and
 * text, copies do not change their hidden class when they are filled.
 */
export function toCopiedRow(source: Row): Row {
  const template = JSON.parse(JSON.stringify(source)) as Row;
  for (const field of Object.keys(source))
    for (const value of [0.5, "", source[field] as Value]) template[field] = value;
  return template;
}
