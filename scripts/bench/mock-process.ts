import { startMockServer } from "../mocks/server/mock-server.ts";

/** Mocks in another process, because an import blocks until it has its responses. Prints their addresses; ends with its parent. */
const [size = "", latency = "", today = ""] = process.argv.slice(2);
const { upstreams, credentials, mockApis } = await startMockServer({
  latencyMs: Number(latency),
  world: { size: Number(size), today, deleted: new Set() },
});
process.stdout.write(`${JSON.stringify({ upstreams, credentials })}\n`);
process.stdin.on("end", () => {
  process.stdout.write(`${JSON.stringify(mockApis.violations)}\n`);
  process.exit(0);
});
process.stdin.resume();
