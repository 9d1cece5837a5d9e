import { describe, expect, it } from "vitest";
import { createDemo, type Demo } from "../../scripts/demo/create-demo.ts";
import type { DemoPlatform } from "../../scripts/demo/define-demo.ts";
import { demoClock } from "../../scripts/demo/demo-outside.ts";
import { credentialsOf } from "../../scripts/demo/demo-secrets.ts";
import { blueskyDemo } from "../../scripts/demo/platforms/bluesky.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { encodeQuery } from "../../src/importer/connections/http-request.ts";
import type { OAuth } from "../../src/platforms/define-platform.ts";
import { connectorNamed } from "../../src/platforms/index.ts";

const today = "2026-05-20";

function open(platforms: readonly DemoPlatform[], clock = demoClock(today)): Demo {
  return createDemo({ platforms, world: { size: 30, today, deleted: new Set() }, now: clock.now });
}

const get = (demo: Demo, url: string) => {
  const said = demo.handle({ method: "GET", url, headers: {}, body: null });
  if ("failure" in said) throw new Error(said.failure);
  return said;
};

describe("a stand-in", () => {
  const feed = "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=bakery.example.com";

  it("answers what its platform's contract allows", () => {
    const demo = open([blueskyDemo]);
    expect(JSON.parse(get(demo, `${feed}&limit=3`).text).feed.length).toBe(3);
    expect([demo.violations, demo.log.length]).toEqual([[], 1]);
  });

  it.each([
    [`${feed}&limit=101`, "query/limit must match pattern"],
    [`${feed}&unheard=of`, "query must NOT have additional properties (unheard)"],
    ["https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed", "query must have required property 'actor'"],
    ["https://public.api.bsky.app/xrpc/app.bsky.feed.getTimeline", "there is no such address"],
  ])("refuses and remembers what it forbids: %s", (url, violation) => {
    const demo = open([blueskyDemo]);
    expect(get(demo, url).status).toBe(400);
    expect(demo.violations).toEqual([expect.stringContaining(violation)]);
  });

  it.each(demoPlatforms.filter(({ needsSecret }) => needsSecret))(
    "of $id lets nobody in without a secret",
    (platform) => {
      const demo = open([platform]);
      const [route] = platform.routes.filter(({ isPublic }) => !isPublic);
      const url = route?.address.replace(/(?<=\/):[A-Za-z]\w*/g, "1") ?? "";
      const said = demo.handle({ method: route?.method ?? "GET", url, headers: {}, body: null });
      expect("status" in said && said.status).toBeGreaterThanOrEqual(400);
    },
  );
});

const signingIn = demoPlatforms.flatMap((platform): [string, DemoPlatform, OAuth][] => {
  const oauth = connectorNamed(platform.id)?.signIn.oauth;
  return oauth ? [[platform.id, platform, oauth]] : [];
});

describe.each(signingIn)("the sign-in of %s", (_id, platform, oauth) => {
  const { clientId, clientSecret } = credentialsOf(platform);
  const redirectUri = "https://script.example.com/back";
  const scope = oauth.scopes.join(oauth.scopeSeparator ?? " ");
  // SHA-256 of "a verifier", as web-safe Base64.
  const challenge = "a8Xydxs4829ltqgGef8OlDLr0Swt-8yWfySBRiYF8tw";
  const asked = {
    response_type: "code",
    [oauth.clientIdName ?? "client_id"]: clientId ?? "",
    redirect_uri: redirectUri,
    scope,
    state: "a state",
    ...(oauth.pkce ? { code_challenge: challenge, code_challenge_method: "S256" } : {}),
    ...oauth.authorizeQuery,
  };

  it("asks the user, and gives each answer with the state to whoever asked", () => {
    const page = get(open([platform]), `${oauth.authorizeUrl}?${encodeQuery(asked)}`).text;
    const [allow = "", deny = ""] = [...page.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, url = ""]) =>
      url.replace(/&amp;/g, "&"),
    );
    expect(new URL(allow).searchParams.get("state")).toBe("a state");
    expect(new URL(allow).searchParams.get("code")).toMatch(/^invented-code-/);
    expect(new URL(deny).searchParams.get("error")).toBe("access_denied");
    for (const missing of ["state", "redirect_uri", "scope", "response_type"]) {
      const { status } = get(
        open([platform]),
        `${oauth.authorizeUrl}?${encodeQuery({ ...asked, [missing]: undefined })}`,
      );
      expect(status, missing).toBe(400);
    }
  });

  it("gives a token for a code once, and none to another app", () => {
    const demo = open([platform]);
    const page = get(demo, `${oauth.authorizeUrl}?${encodeQuery(asked)}`).text;
    const code = /code=([\w-]+)/.exec(page)?.[1] ?? "";
    const exchange = (secret: string | null) => {
      const client = { [oauth.clientIdName ?? "client_id"]: clientId ?? "", client_secret: secret ?? "" };
      const grant = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: "a verifier" };
      const basic = `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`;
      if (oauth.clientIn === "query") return get(demo, `${oauth.tokenUrl}?${encodeQuery({ ...grant, ...client })}`);
      const said = demo.handle({
        method: "POST",
        url: oauth.tokenUrl,
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          ...(oauth.clientIn === "basic" ? { Authorization: basic } : {}),
        },
        body: encodeQuery({ ...grant, ...(oauth.clientIn === "basic" ? {} : client) }),
      });
      if ("failure" in said) throw new Error(said.failure);
      return said;
    };
    expect(exchange("another secret").status).toBe(401);
    const given = JSON.parse(exchange(clientSecret).text);
    expect(demo.secrets.grantOf(given.access_token)?.id).toBe(platform.id);
    expect(exchange(clientSecret).status).toBe(400);
  });
});
