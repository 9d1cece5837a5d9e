import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connectorList } from "../../../src/connectors/index.ts";
import type { Upstreams } from "../../emulator/transport/forward.d.mts";
import { listen } from "../../start/http.ts";
import { connectorMocks, mockSites } from "../index.ts";
import { createMockApis, type MockApis, type MockApisOptions } from "./create-mock-apis.ts";
import { type MockCall, type MockReply, toReply } from "./mock-call.ts";
import { type MockCredentials, mockCredentials } from "./mock-secrets.ts";

export interface MockServer {
  /** Ends with a slash. */
  address: string;
  /** Redirects the platforms' URLs here: a value for `UPSTREAMS`. */
  upstreams: Upstreams;
  /** Credentials of each mock, by connector. */
  credentials: Record<string, MockCredentials>;
  mockApis: MockApis;
  stop(): Promise<void>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Runs the mocks behind a local server, at `/https/<host>/...`. Defaults: all of them, 120 posts, no latency. */
export async function startMockServer(options: Partial<MockApisOptions> & { port?: number } = {}): Promise<MockServer> {
  const mocks = options.mocks ?? connectorMocks;
  const world = options.world ?? { size: 120, today: today(), deleted: new Set<number>() };
  const mockApis = createMockApis({ ...options, mocks, world });
  const server = createServer((request, response) => void handleRequest(mockApis, request, response));
  const port = await listen(server, options.port ?? 0);
  if (port === null) throw new Error(`Port ${options.port} is in use.`);
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    upstreams: redirectUpstreams(address),
    credentials: Object.fromEntries(mocks.map((mock) => [mock.id, mockCredentials(mock)])),
    mockApis,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every URL that connectors request or open, and the invented sites; a prefix with a wildcard stands for all hosts. */
function redirectUpstreams(address: string): Upstreams {
  const urlPrefixes = connectorList.flatMap(({ hosts, signIn: { oauth } }) => {
    const renewal = typeof oauth?.renewal === "object" ? oauth.renewal?.url : undefined;
    const addresses = [
      oauth?.authorizeUrl,
      oauth?.tokenUrl,
      oauth?.longLivedExchange?.url,
      renewal,
      oauth?.revoke?.url,
    ];
    return [...hosts.map((host) => (host.includes("*") ? "https://" : host)), ...addresses];
  });
  return Object.fromEntries(
    [...urlPrefixes, ...mockSites].flatMap((start) =>
      start ? [[start, start.replace("https://", `${address}https/`)]] : [],
    ),
  );
}

/** A bug in a mock becomes a response too, so that no client waits forever. */
function handleCall(mockApis: MockApis, call: MockCall): MockReply {
  try {
    return mockApis.handle(call);
  } catch (error) {
    console.error(error);
    return toReply({ status: 500, body: { error: "The mock has a bug." } });
  }
}

async function handleRequest(mockApis: MockApis, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = (request.url ?? "").replace(/^\/https\//, "https://");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const body = chunks.length > 0 ? Buffer.concat(chunks).toString("utf8") : null;
  const call = { method: request.method ?? "GET", url, headers, body };
  const reply = handleCall(mockApis, call);
  if (mockApis.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, mockApis.latencyMs));
  send(reply, request, response);
}

function send(reply: MockReply, request: IncomingMessage, response: ServerResponse): void {
  if ("failure" in reply) {
    // For a time-out nothing is sent: the client gives up.
    if (reply.failure === "connection") request.socket.destroy();
    return;
  }
  response.writeHead(reply.status, reply.headers);
  response.end(reply.text);
}
