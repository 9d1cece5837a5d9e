import { describe, expect, it } from "vitest";
import { blueskyMock } from "../../scripts/mocks/bluesky.ts";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { createMockApis, type MockApis } from "../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { mockClock } from "../../scripts/mocks/server/mock-runtime.ts";
import { mockCredentials } from "../../scripts/mocks/server/mock-secrets.ts";
import type { OAuth } from "../../src/connectors/define-connector.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { encodeQuery } from "../../src/connectors/sync/to-http-request.ts";

const today = "2026-05-20";

function open(platforms: readonly ConnectorMock[], clock = mockClock(today)): MockApis {
  return createMockApis({ mocks: platforms, world: { size: 30, today, deleted: new Set() }, now: clock.now });
}

const get = (mockApis: MockApis, url: string) => {
  const reply = mockApis.handle({ method: "GET", url, headers: {}, body: null });
  if ("failure" in reply) throw new Error(reply.failure);
  return reply;
};

describe("mocks", () => {
  const everything = "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=bakery.example.com";
  const feed = `${everything}&filter=posts_no_replies`;

  it("a mock responds to what its platform's contract allows", () => {
    const mockApis = open([blueskyMock]);
    expect(JSON.parse(get(mockApis, `${feed}&limit=3`).text).feed.length).toBe(3);
    expect([mockApis.violations, mockApis.log.length]).toEqual([[], 1]);
  });

  it.each([
    [everything, 'the answer is only imitated for filter "posts_no_replies"'],
    [`${everything}&filter=posts_with_replies`, 'the answer is only imitated for filter "posts_no_replies"'],
    [`${feed}&limit=101`, "query/limit must match pattern"],
    [`${feed}&unheard=of`, "query must NOT have additional properties (unheard)"],
    ["https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed", "query must have required property 'actor'"],
    ["https://public.api.bsky.app/xrpc/app.bsky.feed.getTimeline", "there is no such address"],
  ])("a mock rejects and records what its contract forbids, or it does not imitate: %s", (url, violation) => {
    const mockApis = open([blueskyMock]);
    expect(get(mockApis, url).status).toBe(400);
    expect(mockApis.violations).toEqual([expect.stringContaining(violation)]);
  });

  it.each(connectorMocks.filter(({ requiresSecret }) => requiresSecret))(
    "the mock of $id rejects requests without a secret",
    (mock) => {
      const mockApis = open([mock]);
      const [route] = mock.routes.filter(({ isPublic }) => !isPublic);
      const url = route?.address.replace(/(?<=\/):[A-Za-z]\w*/g, "1") ?? "";
      const reply = mockApis.handle({ method: route?.method ?? "GET", url, headers: {}, body: null });
      expect("status" in reply && reply.status).toBeGreaterThanOrEqual(400);
    },
  );
});

const signingIn = connectorMocks.flatMap((mock): [string, ConnectorMock, OAuth][] => {
  const oauth = findConnector(mock.id)?.signIn.oauth;
  return oauth ? [[mock.id, mock, oauth]] : [];
});

describe.each(signingIn)("sign-in mock of %s", (_id, mock, oauth) => {
  const { clientId, clientSecret } = mockCredentials(mock);
  const redirectUri = "https://script.example.com/back";
  const scope = oauth.scopes.join(oauth.scopeSeparator ?? " ");
  // SHA-256 of "a verifier", as URL-safe Base64.
  const challenge = "a8Xydxs4829ltqgGef8OlDLr0Swt-8yWfySBRiYF8tw";
  const authorizationQuery = {
    response_type: "code",
    [oauth.clientIdParameter ?? "client_id"]: clientId ?? "",
    redirect_uri: redirectUri,
    scope,
    state: "a state",
    ...(oauth.pkce ? { code_challenge: challenge, code_challenge_method: "S256" } : {}),
    ...oauth.authorizeParameters,
  };

  it("a sign-in mock asks the user and redirects either answer with the state", () => {
    const page = get(open([mock]), `${oauth.authorizeUrl}?${encodeQuery(authorizationQuery)}`).text;
    const [allow = "", deny = ""] = [...page.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, url = ""]) =>
      url.replace(/&amp;/g, "&"),
    );
    expect(new URL(allow).searchParams.get("state")).toBe("a state");
    expect(new URL(allow).searchParams.get("code")).toMatch(/^invented-code-/);
    expect(new URL(deny).searchParams.get("error")).toBe("access_denied");
    for (const missing of ["state", "redirect_uri", "scope", "response_type"]) {
      const { status } = get(
        open([mock]),
        `${oauth.authorizeUrl}?${encodeQuery({ ...authorizationQuery, [missing]: undefined })}`,
      );
      expect(status, missing).toBe(400);
    }
  });

  it("a sign-in mock exchanges a code once, and not for another app", () => {
    const mockApis = open([mock]);
    const page = get(mockApis, `${oauth.authorizeUrl}?${encodeQuery(authorizationQuery)}`).text;
    const code = /code=([\w-]+)/.exec(page)?.[1] ?? "";
    const exchange = (secret: string | null) => {
      const client = { [oauth.clientIdParameter ?? "client_id"]: clientId ?? "", client_secret: secret ?? "" };
      const grant = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: "a verifier" };
      const basic = `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`;
      if (oauth.clientAuthentication === "query")
        return get(mockApis, `${oauth.tokenUrl}?${encodeQuery({ ...grant, ...client })}`);
      const reply = mockApis.handle({
        method: "POST",
        url: oauth.tokenUrl,
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          ...(oauth.clientAuthentication === "basic" ? { Authorization: basic } : {}),
        },
        body: encodeQuery({ ...grant, ...(oauth.clientAuthentication === "basic" ? {} : client) }),
      });
      if ("failure" in reply) throw new Error(reply.failure);
      return reply;
    };
    expect(exchange("another secret").status).toBe(401);
    const given = JSON.parse(exchange(clientSecret).text);
    expect(mockApis.secrets.grantOf(given.access_token)?.id).toBe(mock.id);
    expect(exchange(clientSecret).status).toBe(400);
  });
});
