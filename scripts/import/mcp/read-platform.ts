import type { Runtime } from "../../../src/connectors/sync/runtime.ts";
import { type TableName, tables } from "../../../src/tables/index.ts";
import { importPlatform } from "../import-platform.ts";
import { defineTool, type Page, pageOf, pageProperties, type Tool } from "./tool.ts";

interface Input extends Page {
  platform: string;
  account?: string;
  tables?: TableName[];
  handles?: string[];
  hashtags?: string[];
  since?: string;
  until?: string;
}

const day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" } as const;
const texts = { type: "array", items: { type: "string" } } as const;

/** Reads a platform with the token in the environment. */
export const readPlatformTool = (openRuntime: () => Runtime & { close(): void }): Tool =>
  defineTool({
    name: "read_platform",
    description:
      "Reads posts, followers, visits and more of an account from a platform (see list), with the token in this server's environment. Reads only; nothing is published or changed.",
    isOnline: true,
    inputSchema: {
      type: "object",
      properties: {
        platform: { type: "string", description: "The platform's id, such as bluesky" },
        account: {
          type: "string",
          description: "The account, or the brand to search for; defaults to the token's only account",
        },
        tables: {
          type: "array",
          items: { type: "string", enum: Object.keys(tables) },
          description: "Tables to read; all by default",
        },
        handles: { ...texts, description: "Searches for mentions: the brand's own accounts, which are left out" },
        hashtags: { ...texts, description: "Searches for mentions: the brand's hashtags" },
        since: { ...day, description: "First day; 30 days before until by default" },
        until: { ...day, description: "Last day; today by default" },
        ...pageProperties,
      },
      required: ["platform"],
      additionalProperties: false,
    },
    run: ({ platform, account, tables: names = [], handles = [], hashtags = [], since, until, ...page }: Input) => {
      const runtime = openRuntime();
      try {
        const args = { language: "en", platform, account, tables: names, handles, hashtags, since, until } as const;
        return pageOf(importPlatform(args, process.env, runtime), page);
      } finally {
        runtime.close();
      }
    },
  });
