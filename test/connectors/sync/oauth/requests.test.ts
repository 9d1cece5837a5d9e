import { expect, it } from "vitest";
import { bearer } from "../../../../src/connectors/apply-secret.ts";
import type { OAuth, TokenExchange } from "../../../../src/connectors/define-connector.ts";
import { authorizationUrl } from "../../../../src/connectors/sync/oauth/authorization-url.ts";
import { canRefresh, isDue } from "../../../../src/connectors/sync/oauth/oauth-client.ts";
import {
  codeRequest,
  exchangeRequest,
  refreshRequest,
  revokeRequests,
} from "../../../../src/connectors/sync/oauth/token-requests.ts";
import type { Tokens } from "../../../../src/connectors/sync/oauth/token-response.ts";
import { nodeRuntime } from "./node-runtime.ts";

const { tools } = nodeRuntime({ fetchAll: () => [] });
const client = { id: "app 1", secret: "s:1" };
const redirectUri = "https://script.example.com/back";
const board: OAuth = {
  appPrefix: "BOARD",
  authorizeUrl: "https://board.example.com/auth",
  tokenUrl: "https://board.example.com/token",
  scopes: ["a.read", "b.read"],
  renewal: "refresh_token",
  applySecret: bearer,
};
const grant = { code: "c/1", redirectUri, verifier: null };

it("the authorization URL names the requested scopes and the PKCE challenge", () => {
  const address = authorizationUrl(
    { ...board, authorizeParameters: { access_type: "offline" } },
    { client, redirectUri, state: "st&1", challenge: "ch" },
  );
  expect(address).toBe(
    "https://board.example.com/auth?response_type=code&client_id=app%201&redirect_uri=https%3A%2F%2Fscript.example.com%2Fback" +
      "&scope=a.read%20b.read&state=st%261&code_challenge=ch&code_challenge_method=S256&access_type=offline",
  );
});

it("platforms can have their own client id parameter and scope separator", () => {
  const own = { ...board, clientIdParameter: "client_key", scopeSeparator: "," };
  const address = authorizationUrl(own, { client, redirectUri, state: "s", challenge: null });
  expect(address).toContain("&client_key=app%201&");
  expect(address).toContain("&scope=a.read%2Cb.read&");
  expect(address).not.toContain("code_challenge");
  expect(codeRequest(own, client, tools, grant).body).toContain("&client_key=app%201&client_secret=s%3A1");
});

it("the client authenticates in the form, by HTTP Basic, or in the query", () => {
  const inForm = codeRequest(board, client, tools, grant);
  expect(inForm.method).toBe("POST");
  expect(inForm.headers["Content-Type"]).toBe("application/x-www-form-urlencoded");
  expect(inForm.body).toBe(
    "grant_type=authorization_code&code=c%2F1&redirect_uri=https%3A%2F%2Fscript.example.com%2Fback&client_id=app%201&client_secret=s%3A1",
  );
  const inHeader = codeRequest({ ...board, clientAuthentication: "basic" }, client, tools, grant);
  expect(inHeader.headers.Authorization).toBe(`Basic ${btoa("app%201:s%3A1")}`);
  expect(inHeader.body).not.toContain("client_");
  const inQuery = codeRequest({ ...board, clientAuthentication: "query" }, client, tools, grant);
  expect(inQuery).toMatchObject({ method: "GET", body: null });
  expect(inQuery.url).toContain("https://board.example.com/token?grant_type=authorization_code&code=c%2F1&");
});

it("an app without a secret authenticates by the verifier alone", () => {
  const open = { id: "open", secret: null };
  const request = codeRequest({ ...board, clientAuthentication: "basic" }, open, tools, { ...grant, verifier: "v" });
  expect(request.headers.Authorization).toBeUndefined();
  expect(request.body).toContain("&code_verifier=v&client_id=open");
  expect(refreshRequest(board, open, tools, "r").body).toBe("grant_type=refresh_token&refresh_token=r&client_id=open");
});

const exchange: TokenExchange = {
  url: "https://board.example.com/refresh_access_token",
  query: { grant_type: "board_refresh" },
  tokenParameter: "access_token",
  minAgeSeconds: 86_400,
};
const day = 86_400_000;
const tokens: Tokens = { secret: "at", refreshToken: null, issuedAt: 0, expiresAt: 60 * day, permissions: [] };

it("a token without a refresh token is renewed after half its lifetime, while valid and not on its first day", () => {
  const own = { ...board, renewal: exchange };
  expect(exchangeRequest({ ...exchange, clientParameters: ["client_secret"] }, client, "at").url).toBe(
    "https://board.example.com/refresh_access_token?grant_type=board_refresh&client_secret=s%3A1&access_token=at",
  );
  expect(isDue(own, tokens, 29 * day)).toBe(false);
  expect(isDue(own, tokens, 30 * day)).toBe(true);
  expect(canRefresh(own, tokens, day - 1)).toBe(false);
  expect(canRefresh(own, tokens, day)).toBe(true);
  expect(canRefresh(own, tokens, 60 * day)).toBe(false);
  expect(canRefresh({ ...board, renewal: null }, tokens, day)).toBe(false);
});

it("tokens are revoked in each platform's format, the refresh token first", () => {
  const revoke = { url: "https://board.example.com/revoke", tokenIn: "query", name: "access_token" } as const;
  const [only] = revokeRequests({ ...board, revoke: { ...revoke, method: "DELETE" } }, client, tools, tokens);
  expect(only).toMatchObject({ method: "DELETE", body: null, url: "https://board.example.com/revoke?access_token=at" });
  const inForm = { ...revoke, tokenIn: "form", authenticatesClient: true } as const;
  const both = revokeRequests({ ...board, revoke: inForm }, client, tools, { ...tokens, refreshToken: "rt" });
  expect(both.map(({ body }) => body)).toEqual([
    "client_id=app%201&client_secret=s%3A1&access_token=rt",
    "client_id=app%201&client_secret=s%3A1&access_token=at",
  ]);
  expect(revokeRequests(board, client, tools, tokens)).toEqual([]);
});

it("an app without a secret names itself when it revokes, also where others would send both in a header", () => {
  const revoke = {
    url: "https://board.example.com/revoke",
    tokenIn: "form",
    authenticatesClient: true,
    name: "token",
  } as const;
  const basic: OAuth = { ...board, clientAuthentication: "basic", revoke };
  const [withSecret] = revokeRequests(basic, client, tools, tokens);
  // "app 1" and "s:1", each encoded.
  expect([withSecret?.body, withSecret?.headers.Authorization]).toEqual([
    "token=at",
    `Basic ${Buffer.from("app%201:s%3A1").toString("base64")}`,
  ]);
  const [without] = revokeRequests(basic, { id: "app 1", secret: null }, tools, tokens);
  expect([without?.body, without?.headers.Authorization]).toEqual(["client_id=app%201&token=at", undefined]);
});
