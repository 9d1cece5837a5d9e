import { createHmac } from "node:crypto";
import type { Transport } from "../../../../scripts/emulator/transport/transport.ts";
import type { HttpResponse, Runtime } from "../../../../src/connectors/sync/runtime.ts";

/** A sync runtime over a transport, without Apps Script. */
export const nodeRuntime = (transport: Transport, now: () => number = Date.now): Runtime => ({
  fetchAll: (requests) => {
    const sent = requests.map(({ body, ...request }) => ({
      ...request,
      body: body === null ? null : Buffer.from(body).toString("base64"),
      timeoutSeconds: 20,
      followRedirects: true,
    }));
    return (sent.length === 0 ? [] : transport.fetchAll(sent)).map((outcome): HttpResponse => {
      if ("failure" in outcome) return { failure: outcome.failure === "timeout" ? "timeout" : "connection" };
      const headers = Object.entries(outcome.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
      const text = Buffer.from(outcome.body, "base64").toString("utf8");
      return { status: outcome.status, headers: Object.fromEntries(headers), text };
    });
  },
  now,
  sleep: () => undefined,
  random: () => 0,
  tools: {
    now: () => Math.floor(now() / 1000),
    base64: (text) => Buffer.from(text).toString("base64"),
    hmacSha256: (hexKey, text) => createHmac("sha256", Buffer.from(hexKey, "hex")).update(text).digest("base64url"),
  },
});
