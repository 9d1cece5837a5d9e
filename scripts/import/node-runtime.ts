import { createHmac } from "node:crypto";
import type { SigningTools } from "../../src/connectors/define-connector.ts";
import type { HttpResponse, Runtime } from "../../src/connectors/sync/runtime.ts";
import type { Upstreams } from "../emulator/transport/forward.d.mts";
import { createNodeTransport } from "../emulator/transport/node-transport.ts";
import type { FetchOutcome } from "../emulator/transport/transport.ts";

const timeoutSeconds = 60;

export const nodeSigningTools = (now: () => number): SigningTools => ({
  now: () => Math.floor(now() / 1000),
  base64: (text) => Buffer.from(text, "utf8").toString("base64"),
  hmacSha256: (hexKey, text) => createHmac("sha256", Buffer.from(hexKey, "hex")).update(text).digest("base64url"),
});

/** The runtime of imports in Node, with real requests and clock. */
export function openNodeRuntime(upstreams: Upstreams): Runtime & { close(): void } {
  const transport = createNodeTransport(upstreams);
  return {
    fetchAll: (requests) =>
      requests.length === 0
        ? []
        : transport
            .fetchAll(
              requests.map(({ url, method, headers, body }) => ({
                url,
                method,
                headers,
                body: body === null ? null : Buffer.from(body, "utf8").toString("base64"),
                timeoutSeconds,
                followRedirects: true,
              })),
            )
            .map(toHttpResponse),
    now: Date.now,
    sleep: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
    random: Math.random,
    tools: nodeSigningTools(Date.now),
    close: () => transport.close(),
  };
}

function toHttpResponse(outcome: FetchOutcome): HttpResponse {
  if ("failure" in outcome) return { failure: outcome.failure === "timeout" ? "timeout" : "connection" };
  const headers = Object.entries(outcome.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: outcome.status,
    headers: Object.fromEntries(headers),
    text: Buffer.from(outcome.body, "base64").toString("utf8"),
  };
}
