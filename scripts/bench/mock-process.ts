import { startMockServer } from "../mocks/server/mock-server.ts";

/** Stand-ins in a process of their own, since an import waits for its answers: says where they are, and ends when its parent does. */
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
