import { readUpstreams } from "./emulator/transport/forward.mjs";
import { exitWithMessage } from "./import/exit-with-message.ts";
import { importFile } from "./import/import-file.ts";
import { importPlatform } from "./import/import-platform.ts";
import { openNodeRuntime } from "./import/node-runtime.ts";
import { readArguments } from "./import/read-arguments.ts";
import { UsageError } from "./import/usage-error.ts";

const args = readArguments();
let isFirst = true;

/** Writes elements one by one: a million rows exceed the longest string. */
function print(elements: readonly unknown[]): void {
  for (const element of elements) {
    process.stdout.write(`${isFirst ? "[\n" : ",\n"}${JSON.stringify(element)}`);
    isFirst = false;
    if (typeof element === "object" && element !== null && "error" in element) process.exitCode = 1;
  }
}

function upstreams() {
  try {
    return readUpstreams(process.env.UPSTREAMS);
  } catch (error) {
    return exitWithMessage((error as Error).message);
  }
}

function readPlatform(): unknown[] {
  const runtime = openNodeRuntime(upstreams());
  try {
    return importPlatform(args, process.env, runtime);
  } catch (error) {
    if (error instanceof UsageError) return exitWithMessage(error.message);
    throw error;
  } finally {
    runtime.close();
  }
}

if (args.mcpFolder !== undefined) {
  const { serveMcp } = await import("./import/mcp/serve.ts");
  await serveMcp(args.mcpFolder, upstreams());
} else if (args.platform === undefined) {
  for (const name of args.files) print(await importFile(name, args));
} else {
  print(readPlatform());
}
if (args.mcpFolder === undefined) process.stdout.write(isFirst ? "[]\n" : "\n]\n");
