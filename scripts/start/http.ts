import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface HttpResponse {
  status?: number;
  type?: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
}

export type Route = (request: IncomingMessage, url: URL) => Promise<HttpResponse> | HttpResponse;

/** Serves routes by `METHOD /path`, only to this computer, and not to pages of other sites. */
export function createLocalServer(routes: Record<string, Route>): Server {
  return createServer((request, response) => {
    handle(request, routes)
      .catch((error: Error): HttpResponse => ({ status: 500, body: error.message }))
      .then((reply) => send(response, reply));
  });
}

async function handle(request: IncomingMessage, routes: Record<string, Route>): Promise<HttpResponse> {
  const { host = "", origin } = request.headers;
  // Rejects DNS rebinding (another host that resolves here) and requests from other origins.
  const isLocalHost =
    /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
  if (!isLocalHost) return { status: 403, body: "This address serves only its own page on this computer." };
  const url = new URL(request.url ?? "/", `http://${host}`);
  const route = routes[`${request.method} ${url.pathname}`];
  return route ? route(request, url) : { status: 404, body: "There is nothing here." };
}

function send(
  response: ServerResponse,
  { status = 200, type = "text/plain", body = "", headers = {} }: HttpResponse,
): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store", ...headers });
  response.end(body);
}

export const json = (value: unknown): HttpResponse => ({ type: "application/json", body: JSON.stringify(value) });

export async function readBody<T>(request: IncomingMessage): Promise<T> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as T;
}

/** Listens on the port, and resolves to the port in use (for port 0 a free one); null if the port is taken. */
export function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
