import { describe, expect, it } from "vitest";
import { basicAuth, bearer } from "../../../src/connectors/apply-secret.ts";
import { textAt } from "../../../src/connectors/json.ts";
import { withKeyExchange } from "../../../src/connectors/sync/key-exchange.ts";
import type { HttpRequest, HttpResponse } from "../../../src/connectors/sync/runtime.ts";
import { ApiError } from "../../../src/connectors/sync/sync-errors.ts";
import { base, json, testConnector } from "./test-connector.ts";

const apiKey = {
  where: base,
  form: /:/,
  applySecret: bearer,
  exchange: {
    request: { url: `${base}/token`, method: "POST" as const, form: { grant_type: "client_credentials" } },
    applySecret: basicAuth(),
    token: (body: Parameters<typeof textAt>[0]) => textAt(body, "access_token"),
  },
};

/** A platform that responds to token requests with these, in order. */
function openKeyExchange(...responses: HttpResponse[]) {
  const sentRequests: HttpRequest[] = [];
  let broken = 0;
  const runtime = {
    fetchAll: (requests: readonly HttpRequest[]) =>
      requests.map((request) => {
        sentRequests.push(request);
        return responses.shift() ?? json({}, 500);
      }),
    now: () => 0,
    sleep: () => undefined,
    random: () => 0,
    tools: { now: () => 0, base64: (text: string) => `<${text}>`, hmacSha256: String },
  };
  const secretProvider = {
    secret: () => "id:secret",
    renew: () => {
      broken++;
      return false;
    },
  };
  const connector = testConnector({ signIn: { apiKey } });
  const exchanged = withKeyExchange({ connector, runtime, secretProvider, applySecret: bearer, deadline: 60_000 });
  return { sentRequests, secretProvider, exchanged, broken: () => broken };
}

describe("keys exchanged for a token", () => {
  it("a key is sent once, and its token from then on", () => {
    const { sentRequests, exchanged } = openKeyExchange(json({ access_token: "first" }));
    expect(sentRequests).toEqual([]);
    expect([exchanged.secret(), exchanged.secret()]).toEqual(["first", "first"]);
    expect(sentRequests).toHaveLength(1);
    expect(sentRequests[0]).toMatchObject({
      url: `${base}/token`,
      headers: { Authorization: "Basic <id:secret>" },
      body: "grant_type=client_credentials",
    });
  });

  it("a key is exchanged again when the platform refuses the token", () => {
    const { exchanged } = openKeyExchange(json({ access_token: "first" }), json({ access_token: "second" }));
    expect(exchanged.secret()).toBe("first");
    expect(exchanged.renew()).toBe(true);
    expect(exchanged.secret()).toBe("second");
  });

  it("a key fails where the platform refuses it or returns no token", () => {
    const refused = openKeyExchange(json({ error: "expired" }, 401));
    expect(() => refused.exchanged.secret()).toThrow(ApiError);
    expect(refused.broken()).toBe(1);
    expect(() => openKeyExchange(json({})).exchanged.secret()).toThrow(ApiError);
  });

  it("a key stays as it is where there is no exchange, or the user signed in instead", () => {
    const { secretProvider } = openKeyExchange();
    const contextFields = { runtime: {} as never, secretProvider, deadline: 0 };
    const { exchange: _, ...plain } = apiKey;
    expect(
      withKeyExchange({
        ...contextFields,
        connector: testConnector({ signIn: { apiKey: plain } }),
        applySecret: bearer,
      }),
    ).toBe(secretProvider);
    expect(
      withKeyExchange({ ...contextFields, connector: testConnector({ signIn: { apiKey } }), applySecret: basicAuth() }),
    ).toBe(secretProvider);
  });
});
