import { expect, it } from "vitest";
import { SignInError } from "../../../../src/connectors/sync/oauth/sign-in-error.ts";
import { readTokens } from "../../../../src/connectors/sync/oauth/token-response.ts";
import type { HttpResponse } from "../../../../src/connectors/sync/runtime.ts";

const now = Date.parse("2026-06-01T09:00:00Z");
const before = { refreshToken: "old-refresh", permissions: ["asked.for"] };
const json = (body: unknown, status = 200): HttpResponse => ({ status, headers: {}, text: JSON.stringify(body) });
const read = (response: HttpResponse) => readTokens(response, now, before, "code_expired");
const refused = (response: HttpResponse, grant: "code_expired" | "revoked" = "code_expired") => {
  try {
    return readTokens(response, now, before, grant).secret;
  } catch (error) {
    return error instanceof SignInError ? `${error.kind}: ${error.code}` : error;
  }
};

it("a token response in the standard's format is read", () => {
  const response = json({
    access_token: "at",
    token_type: "Bearer",
    expires_in: 3599,
    refresh_token: "new-refresh",
    scope: "https://www.example.com/auth/a.readonly https://www.example.com/auth/b",
  });
  expect(read(response)).toEqual({
    secret: "at",
    refreshToken: "new-refresh",
    issuedAt: now,
    expiresAt: now + 3_599_000,
    permissions: ["https://www.example.com/auth/a.readonly", "https://www.example.com/auth/b"],
  });
});

it("a token response without a refresh token or permissions keeps the previous ones", () => {
  expect(read(json({ access_token: "at", expires_in: "7200" }))).toMatchObject({
    refreshToken: "old-refresh",
    permissions: ["asked.for"],
    expiresAt: now + 7_200_000,
  });
});

it("a token without an expiry never expires, and an expiry of zero is ignored", () => {
  expect(read(json({ access_token: "at", token_type: "bearer" })).expiresAt).toBeNull();
  expect(read(json({ access_token: "at", expires_in: 0 })).expiresAt).toBeNull();
});

it("permissions can be a list or separated by commas, and a token response wrapped in a list", () => {
  const wrapped = { data: [{ access_token: "ig", user_id: "178414", permissions: "basic,manage_insights" }] };
  expect(read(json(wrapped))).toMatchObject({ secret: "ig", permissions: ["basic", "manage_insights"] });
  const list = { access_token: "ig", user_id: 178414, permissions: ["basic", "manage_insights"] };
  expect(read(json(list)).permissions).toEqual(["basic", "manage_insights"]);
  expect(read(json({ access_token: "tt", scope: "user.info.basic,video.list" })).permissions).toHaveLength(2);
});

it("a refused token request is recognized by the codes of the standard, Graph, Instagram and TikTok", () => {
  const standard = { error: "invalid_grant", error_description: "Bad Request" };
  expect(refused(json(standard, 400))).toBe("code_expired: invalid_grant");
  expect(refused(json(standard, 400), "revoked")).toBe("revoked: invalid_grant");
  expect(refused(json({ error: "invalid_client" }, 401))).toBe("wrong_client: invalid_client");
  expect(refused(json({ error: "redirect_uri_mismatch" }, 400))).toBe("wrong_redirect: redirect_uri_mismatch");
  const graph = { error: { message: "Session has expired", type: "OAuthException", code: 190, error_subcode: 463 } };
  expect(refused(json(graph, 400), "revoked")).toBe("revoked: 190");
  const instagram = { error_type: "OAuthException", code: 400, error_message: "Invalid authorization code" };
  expect(refused(json(instagram, 400))).toBe("refused: OAuthException");
  const text = { error: "invalid_grant", error_description: "Authorization code is expired.", log_id: "2026" };
  expect(refused(json(text))).toBe("code_expired: invalid_grant");
});

it("an error page, a truncated response, a busy server and silence are transient token errors", () => {
  expect(refused({ status: 200, headers: {}, text: "<html>Sorry</html>" })).toBe("temporary: 200");
  expect(refused({ status: 200, headers: {}, text: '{"access_token":"a' })).toBe("temporary: 200");
  expect(refused(json({ error: "server_error" }, 503))).toBe("temporary: 503");
  expect(refused(json({ error: "slow down" }, 429))).toBe("temporary: 429");
  expect(refused({ failure: "timeout" })).toBe("temporary: timeout");
});
