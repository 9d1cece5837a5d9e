import Ajv from "ajv";
import { UsageError } from "../usage-error.ts";

/** The JSON Schema of a tool's arguments. */
export interface InputSchema {
  type: "object";
  properties: Readonly<Record<string, object>>;
  required?: readonly string[];
  additionalProperties: false;
  [key: string]: unknown;
}

/** A tool as assistants see and call it. None changes anything. */
export interface Tool {
  name: string;
  description: string;
  inputSchema: InputSchema;
  /** Whether it asks a platform. */
  isOnline?: true;
  run(input: never): unknown;
}

const ajv = new Ajv({ allErrors: true, strict: false });

/** Declares a tool, whose arguments are checked against its schema before it runs. */
export function defineTool<Input>(tool: Omit<Tool, "run"> & { run(input: Input): unknown }): Tool {
  const isValid = ajv.compile(tool.inputSchema);
  return {
    ...tool,
    run(input) {
      if (!isValid(input))
        throw new UsageError(`${tool.name}: ${ajv.errorsText(isValid.errors, { dataVar: "input" })}.`);
      return tool.run(input as Input);
    },
  };
}

/** Rows that a call returns at most; without a limit, a file of a million rows would fill the assistant's memory. */
const mostRows = 1_000;

/** The arguments by which a part of the rows is chosen. */
export const pageProperties = {
  offset: { type: "integer", minimum: 0, description: "Rows of each table to skip; 0 by default" },
  limit: {
    type: "integer",
    minimum: 1,
    maximum: mostRows,
    description: "Rows of each table to return; 100 by default",
  },
} as const;

export interface Page {
  offset?: number;
  limit?: number;
}

/** The elements with a part of their rows, the number of all of them, and where the next part begins. */
export const pageOf = (elements: readonly unknown[], { offset = 0, limit = 100 }: Page): unknown[] =>
  elements.map((element) => {
    const { rows } = element as { rows?: readonly unknown[] };
    if (!rows) return element;
    const end = offset + limit;
    const next = end < rows.length ? { nextOffset: end } : {};
    return { ...(element as object), rowCount: rows.length, ...next, rows: rows.slice(offset, end) };
  });
