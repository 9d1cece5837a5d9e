import { realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { importFile } from "../import-file.ts";
import { UsageError } from "../usage-error.ts";
import { defineTool, type Page, pageOf, pageProperties, type Tool } from "./tool.ts";

interface Input extends Page {
  path: string;
  account?: string;
  followers?: number;
}

/** The file's real path. Throws a usage error for one outside of the folder, also by a link. */
function pathWithin(folder: string, path: string): string {
  const outside = () => new UsageError(`${path} is not in ${folder}, the folder that this server reads.`);
  let real: string;
  try {
    real = realpathSync(resolve(folder, path));
  } catch {
    if (!resolve(folder, path).startsWith(realpathSync(folder) + sep)) throw outside();
    throw new UsageError(`There is no file ${path} in ${folder}.`);
  }
  if (!real.startsWith(realpathSync(folder) + sep)) throw outside();
  return real;
}

/** Reads export files of one folder. */
export const readFileTool = (folder: string): Tool =>
  defineTool({
    name: "read_file",
    description: `Reads an export file of a platform (CSV, Excel, ZIP, JSON) in ${folder}, and returns its rows by table, with what was left out and why.`,
    inputSchema: {
      type: "object",
      properties: {
        path: { type: "string", description: "Name or path of the file" },
        account: { type: "string", description: "The account of rows without one" },
        followers: { type: "integer", minimum: 0, description: "The follower count of rows without one" },
        ...pageProperties,
      },
      required: ["path"],
      additionalProperties: false,
    },
    run: async ({ path, account, followers, ...page }: Input) => {
      const elements = await importFile(pathWithin(folder, path), {
        language: "en",
        account,
        followers: followers === undefined ? undefined : String(followers),
        today: undefined,
        dateOrder: undefined,
        mapping: { columns: [], saved: [], isGuessed: false, table: undefined, platform: undefined, account },
      });
      return pageOf(elements, page);
    },
  });
