import type { FunctionDeclaration } from "../../functions/define-function.ts";
import type { InsertFormulaRequest } from "../../rpc/formula-calls.ts";
import type { Language } from "../../text/language.ts";
import { exampleTable } from "./example-table.ts";
import { resultFormats } from "./result-format.ts";

/** What the script needs to insert a function: the fields of each argument, and an example for where there are none. */
export function toInsertRequest(declaration: FunctionDeclaration, language: Language): InsertFormulaRequest {
  const { name, args, eachRow, knownAs, returns } = declaration;
  return {
    name,
    eachRow,
    heading: knownAs[language][0],
    format: resultFormats[returns.kind],
    args: args.map(({ fields, kind, optional }) => ({
      fields: [...(fields ?? [])],
      several: "several" in kind && kind.several === true,
      isOptional: optional === true,
      isForAllRows: kind.per === "call",
    })),
    example: exampleTable(declaration, language),
  };
}
