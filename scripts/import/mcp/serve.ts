import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { version } from "../../../package.json";
import type { Upstreams } from "../../emulator/transport/forward.d.mts";
import { openNodeRuntime } from "../node-runtime.ts";
import { UsageError } from "../usage-error.ts";
import { calculate } from "./calculate.ts";
import { list } from "./list.ts";
import { readFileTool } from "./read-file.ts";
import { readPlatformTool } from "./read-platform.ts";

/** What is said of a call: its result as JSON, or what is wrong with it. */
const toText = (text: string, isError = false) => ({ content: [{ type: "text" as const, text }], isError });

/** Serves the importer to an assistant over standard input and output (Model Context Protocol), until that is closed. Nothing is written. */
export async function serveMcp(folder: string, upstreams: Upstreams): Promise<void> {
  const tools = [list, readFileTool(folder), readPlatformTool(() => openNodeRuntime(upstreams)), calculate];
  const server = new Server({ name: "engagement", version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema, isOnline = false }) => ({
      name,
      description,
      inputSchema: inputSchema as { type: "object" },
      annotations: { readOnlyHint: true, openWorldHint: isOnline },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) return toText(`There is no tool ${params.name}.`, true);
    try {
      return toText(JSON.stringify(await tool.run((params.arguments ?? {}) as never)));
    } catch (error) {
      if (error instanceof UsageError) return toText(error.message, true);
      throw error;
    }
  });
  await server.connect(new StdioServerTransport());
}
