import { readsDates } from "../../../src/functions/calling/form.ts";
import type { FunctionDeclaration } from "../../../src/functions/define-function.ts";
import { functions } from "../../../src/functions/index.ts";
import { instantOfText } from "../../../src/time/iso-time.ts";
import { serialOf } from "../../../src/time/serial-number.ts";
import { UsageError } from "../usage-error.ts";
import { defineTool } from "./tool.ts";

const declarations: Readonly<Record<string, FunctionDeclaration>> = functions;

/** Dates and times as serial numbers, as cells have them. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  const isDate = typeof value === "string" && /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/.test(value);
  return isDate ? serialOf(instantOfText(value.replace(" ", "T"))) : value;
}

export const calculate = defineTool({
  name: "calculate",
  description:
    "Calculates with one of the spreadsheet's functions (see list), such as ENGAGEMENT_RATE. A column is a list of rows: [[1],[2]]. Rates are decimals: 0.035 is 3.5%. Dates are texts such as 2026-05-20 or 2026-05-20 09:30.",
  inputSchema: {
    type: "object",
    properties: {
      function: { type: "string", description: "Name of the function, such as ENGAGEMENT_RATE" },
      arguments: { type: "array", description: "Its arguments in their order: numbers, texts or columns" },
    },
    required: ["function", "arguments"],
    additionalProperties: false,
  },
  run: ({ function: name, arguments: given }: { function: string; arguments: unknown[] }) => {
    const declaration = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
    if (!declaration) throw new UsageError(`There is no function ${name}. list returns their names.`);
    const { args } = declaration;
    if (given.length > args.length) throw new UsageError(`${name} takes up to ${args.length} arguments.`);
    const cells = given.map((value, index) => {
      const argument = args[index];
      return argument && readsDates(argument) ? withDates(value) : (value ?? "");
    });
    try {
      return { result: declaration.call(...cells) };
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  },
});
