import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connectorList } from "../../src/platforms/index.ts";
import { listen } from "../start/http.ts";
import type { Upstreams } from "../workbook/transport/forward.d.mts";
import { createDemo, type Demo, type DemoOptions } from "./create-demo.ts";
import { type DemoCall, type DemoReply, reply } from "./demo-call.ts";
import { credentialsOf, type DemoCredentials } from "./demo-secrets.ts";
import { demoPlatforms, demoSites } from "./platforms/index.ts";

export interface DemoServer {
  /** Ends with a slash. */
  address: string;
  /** Sends what is asked of platforms here: what `UPSTREAMS` takes. */
  upstreams: Upstreams;
  /** What signs in to each stand-in, by connector. */
  credentials: Record<string, DemoCredentials>;
  demo: Demo;
  stop(): Promise<void>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Stand-ins behind a server on this computer alone, at `/https/<host>/...`. Without options: all of them, 120 posts, no latency. */
export async function startDemo(options: Partial<DemoOptions> & { port?: number } = {}): Promise<DemoServer> {
  const platforms = options.platforms ?? demoPlatforms;
  const world = options.world ?? { size: 120, today: today(), deleted: new Set<number>() };
  const demo = createDemo({ ...options, platforms, world });
  const server = createServer((request, response) => void answer(demo, request, response));
  const port = await listen(server, options.port ?? 0);
  if (port === null) throw new Error(`Port ${options.port} is in use.`);
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    upstreams: upstreamsTo(address),
    credentials: Object.fromEntries(platforms.map((platform) => [platform.id, credentialsOf(platform)])),
    demo,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every address that connectors ask or lead to, and the invented sites; a beginning with a wildcard stands for all addresses. */
function upstreamsTo(address: string): Upstreams {
  const starts = connectorList.flatMap(({ hosts, signIn: { oauth } }) => {
    const renewal = typeof oauth?.renewal === "object" ? oauth.renewal?.url : undefined;
    const addresses = [oauth?.authorizeUrl, oauth?.tokenUrl, oauth?.longLived?.url, renewal, oauth?.revoke?.url];
    return [...hosts.map((host) => (host.includes("*") ? "https://" : host)), ...addresses];
  });
  return Object.fromEntries(
    [...starts, ...demoSites].flatMap((start) =>
      start ? [[start, start.replace("https://", `${address}https/`)]] : [],
    ),
  );
}

/** A mistake in a stand-in is an answer too, since nobody should wait for it. */
function handled(demo: Demo, call: DemoCall): DemoReply {
  try {
    return demo.handle(call);
  } catch (error) {
    console.error(error);
    return reply({ status: 500, body: { error: "The stand-in has a mistake." } });
  }
}

async function answer(demo: Demo, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = (request.url ?? "").replace(/^\/https\//, "https://");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const body = chunks.length > 0 ? Buffer.concat(chunks).toString("utf8") : null;
  const call = { method: request.method ?? "GET", url, headers, body };
  const said = handled(demo, call);
  if (demo.latency > 0) await new Promise((resolve) => setTimeout(resolve, demo.latency));
  send(said, request, response);
}

function send(said: DemoReply, request: IncomingMessage, response: ServerResponse): void {
  if ("failure" in said) {
    // Who waits for an answer that does not come gives up by itself.
    if (said.failure === "connection") request.socket.destroy();
    return;
  }
  response.writeHead(said.status, said.headers);
  response.end(said.text);
}
