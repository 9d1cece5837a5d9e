import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { writeArguments } from "../../functions/example-formula.ts";
import type { InsertFormulaRequest } from "../../rpc/script-calls.ts";

/** What the script needs to write a function into a cell: the fields of each argument, and an example as fallback. */
export function toInsertRequest({ name, args, eachRow, examples }: FunctionDeclaration): InsertFormulaRequest {
  const [example] = examples;
  const exampleArguments = example ? writeArguments(example) : [];
  return {
    name,
    eachRow,
    args: args.map(({ fields, kind, optional }, index) => ({
      fields: [...(fields ?? [])],
      several: "several" in kind && kind.several === true,
      isOptional: optional === true,
      example: exampleArguments[index] ?? "",
    })),
  };
}
