import { describe, expect, it } from "vitest";
import { exchangedKey } from "../../../src/importer/connections/exchanged-key.ts";
import { Refused } from "../../../src/importer/connections/run-end.ts";
import type { HttpAnswer, HttpRequest } from "../../../src/importer/connections/transport.ts";
import { textAt } from "../../../src/platforms/json.ts";
import { basic, bearer } from "../../../src/platforms/sending.ts";
import { base, invented, json } from "./invented-platform.ts";

const ownKey = {
  where: base,
  form: /:/,
  send: bearer,
  exchange: {
    request: { url: `${base}/token`, method: "POST" as const, form: { grant_type: "client_credentials" } },
    send: basic(),
    token: (body: Parameters<typeof textAt>[0]) => textAt(body, "access_token"),
  },
};

/** A platform that answers requests for tokens with these, one after the other. */
function bench(...answers: HttpAnswer[]) {
  const asked: HttpRequest[] = [];
  let broken = 0;
  const outside = {
    fetchAll: (requests: readonly HttpRequest[]) =>
      requests.map((request) => {
        asked.push(request);
        return answers.shift() ?? json({}, 500);
      }),
    now: () => 0,
    sleep: () => undefined,
    random: () => 0,
    tools: { now: () => 0, base64: (text: string) => `<${text}>`, hmacSha256: String },
  };
  const keeper = {
    secret: () => "id:secret",
    renew: () => {
      broken++;
      return false;
    },
  };
  const platform = invented({ signIn: { ownKey } });
  const exchanged = exchangedKey({ platform, outside, keeper, send: bearer, deadline: 60_000 });
  return { asked, keeper, exchanged, broken: () => broken };
}

describe("A key that is exchanged for a token", () => {
  it("is sent once, and the token from then on", () => {
    const { asked, exchanged } = bench(json({ access_token: "first" }));
    expect(asked).toEqual([]);
    expect([exchanged.secret(), exchanged.secret()]).toEqual(["first", "first"]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: `${base}/token`,
      headers: { Authorization: "Basic <id:secret>" },
      body: "grant_type=client_credentials",
    });
  });

  it("is exchanged again when the platform refuses the token", () => {
    const { exchanged } = bench(json({ access_token: "first" }), json({ access_token: "second" }));
    expect(exchanged.secret()).toBe("first");
    expect(exchanged.renew()).toBe(true);
    expect(exchanged.secret()).toBe("second");
  });

  it("is broken where the platform does not take it, or gives nothing for it", () => {
    const refused = bench(json({ error: "expired" }, 401));
    expect(() => refused.exchanged.secret()).toThrow(Refused);
    expect(refused.broken()).toBe(1);
    expect(() => bench(json({})).exchanged.secret()).toThrow(Refused);
  });

  it("stays as it is where the platform knows no exchange, or people sign in instead", () => {
    const { keeper } = bench();
    const asking = { outside: {} as never, keeper, deadline: 0 };
    const { exchange: _, ...plain } = ownKey;
    expect(exchangedKey({ ...asking, platform: invented({ signIn: { ownKey: plain } }), send: bearer })).toBe(keeper);
    expect(exchangedKey({ ...asking, platform: invented({ signIn: { ownKey } }), send: basic() })).toBe(keeper);
  });
});
