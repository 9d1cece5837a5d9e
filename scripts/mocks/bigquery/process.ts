import { createServer } from "node:http";
import { listen } from "../../start/http.ts";
import { BigQueryService } from "./service.ts";

/** The mock in a process of its own, because a script blocks until it has its responses. Prints its address; ends with its parent. */
const service = await BigQueryService.open();
let queue: Promise<unknown> = Promise.resolve();

/** What tests set and ask, beside BigQuery's own requests. */
async function control(action: string, body: Record<string, unknown>): Promise<object> {
  const { world } = service;
  switch (action) {
    case "project": {
      await world.addProject(String(body.id), body.hasBilling === true);
      world.project(String(body.id)).isApiOn = body.isApiOn !== false;
      return {};
    }
    case "set":
      Object.assign(world, body);
      return {};
    case "column": {
      const { project, dataset, table, column, type } = body as Record<string, string>;
      const { schema } = await world.table(String(project), String(dataset), String(table));
      schema.fields = schema.fields.map((field) => (field.name === column ? { ...field, type: String(type) } : field));
      return {};
    }
    case "query":
      return { message: await service.query(String(body.project), String(body.region), String(body.query)) };
    case "sql":
      return { rows: (await world.duckDb.runAndReadAll(String(body.sql))).getRowsJson() };
    case "state":
      return { violations: service.violations, requests: service.requests };
    default:
      return {};
  }
}

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? "/", "http://mock");
  const headers = request.headers as Record<string, string | undefined>;
  const answer = async () => {
    if (url.pathname.startsWith("/control/"))
      return {
        status: 200,
        body: await control(url.pathname.slice("/control/".length), JSON.parse(String(body) || "{}")),
      };
    return service.handle({ method: request.method ?? "GET", url, headers, body });
  };
  // One after the other, as DuckDB runs them.
  queue = queue.then(answer, answer);
  const reply = (await queue.catch((error) => ({ status: 500, body: { error: String(error) } }))) as {
    status: number;
    body: object;
  };
  response.writeHead(reply.status, { "content-type": "application/json" });
  response.end(JSON.stringify(reply.body, (_, value) => (typeof value === "bigint" ? String(value) : value)));
});
// A test that waits for the script sends nothing meanwhile.
server.keepAliveTimeout = 600_000;
const port = await listen(server, 0);
process.stdout.write(`http://127.0.0.1:${port}\n`);
process.stdin.on("end", () => process.exit(0));
process.stdin.resume();
