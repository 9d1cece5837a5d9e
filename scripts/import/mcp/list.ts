import { connectorList } from "../../../src/connectors/index.ts";
import { formats } from "../../../src/exports/index.ts";
import type { FunctionDeclaration } from "../../../src/functions/define-function.ts";
import { functions } from "../../../src/functions/index.ts";
import { nameIn } from "../../../src/text/language.ts";
import { tokenName } from "../read-arguments.ts";
import { defineTool } from "./tool.ts";

export const list = defineTool({
  name: "list",
  description:
    "Lists the export files that read_file knows, the platforms that read_platform reads (and whether their token is set), and the functions that calculate knows.",
  inputSchema: { type: "object", properties: {}, additionalProperties: false },
  run: () => ({
    formats: formats.map(({ id, label, platform, table }) => ({ id, label, platform, table })),
    platforms: connectorList.map(({ id, name, tables, signIn, tracksBrands }) => ({
      id,
      name: nameIn(name, "en"),
      tables: Object.keys(tables),
      token: signIn.isOptional ? "not needed" : process.env[tokenName(id)] ? "set" : `not set: ${tokenName(id)}`,
      ...(tracksBrands && { account: "the brand to search for" }),
    })),
    functions: Object.values(functions).map(({ name, summary, args }: FunctionDeclaration) => ({
      name,
      summary: summary.en,
      arguments: args.map(
        (argument) => `${argument.name}${argument.optional ? " (optional)" : ""}: ${argument.help.en}`,
      ),
    })),
  }),
});
