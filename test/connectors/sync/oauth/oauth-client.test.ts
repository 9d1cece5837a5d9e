import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createNodeTransport } from "../../../../scripts/emulator/transport/node-transport.ts";
import { bearer } from "../../../../src/connectors/apply-secret.ts";
import type { OAuth } from "../../../../src/connectors/define-connector.ts";
import { authorizationUrl, type OAuthClient } from "../../../../src/connectors/sync/oauth/authorization-url.ts";
import {
  canRefresh,
  exchangeCode,
  isDue,
  renewTokens,
  revokeTokens,
} from "../../../../src/connectors/sync/oauth/oauth-client.ts";
import { SignInError, signInErrorKind } from "../../../../src/connectors/sync/oauth/sign-in-error.ts";
import { nodeRuntime } from "./node-runtime.ts";
import { type RunningProvider, startProvider } from "./start-provider.ts";

const redirectUri = "https://script.example.com/usercallback";

const board: OAuth = {
  appPrefix: "BOARD",
  authorizeUrl: "https://board.example.com/auth",
  tokenUrl: "https://board.example.com/token",
  scopes: ["posts.read", "followers.read"],
  pkce: true,
  renewal: "refresh_token",
  revoke: {
    url: "https://board.example.com/token/revocation",
    tokenIn: "form",
    name: "token",
    authenticatesClient: true,
  },
  applySecret: bearer,
};

const clientNamed = (id: string): OAuthClient => ({ id, secret: `${id}-client-secret` });

let provider: RunningProvider;
let transport: ReturnType<typeof createNodeTransport>;
const port = (id = "bakery") => ({ runtime: nodeRuntime(transport), client: clientNamed(id) });

beforeAll(async () => {
  provider = await startProvider({ redirectUri, scopes: board.scopes as string[] });
  transport = createNodeTransport({ "https://board.example.com": provider.base });
});
afterAll(() => {
  transport.close();
  provider.stop();
});

/** Signs in at the provider and returns the redirect's parameters with the PKCE verifier. */
async function signIn(id = "bakery", decision: "allow" | "deny" = "allow") {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const address = authorizationUrl(board, { client: clientNamed(id), redirectUri, state: "s1", challenge });
  const sent = await provider.decide(address.replace("https://board.example.com", provider.base), decision);
  return { sent, grant: { code: sent.code ?? "", redirectUri, verifier } };
}

function refusal(action: () => unknown): SignInError {
  try {
    action();
  } catch (error) {
    if (error instanceof SignInError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

it("a code becomes a working token with its expiry, refresh token and permissions", async () => {
  const { sent, grant } = await signIn();
  expect(sent.state).toBe("s1");
  const before = Date.now();
  const tokens = exchangeCode(board, port(), grant);
  expect(tokens).toMatchObject({ permissions: ["posts.read", "followers.read"] });
  expect(tokens.refreshToken).toMatch(/^[\w-]{20,}$/);
  expect(tokens.issuedAt).toBeGreaterThanOrEqual(before);
  expect((tokens.expiresAt ?? 0) - tokens.issuedAt).toBe(7_200_000);
  expect(await accountOf(tokens.secret)).toBe(200);
});

it("an app that authenticates by HTTP Basic can sign in", async () => {
  const { grant } = await signIn("basic");
  const tokens = exchangeCode({ ...board, clientAuthentication: "basic" }, port("basic"), grant);
  expect(await accountOf(tokens.secret)).toBe(200);
});

it("a code is useless without the verifier that its sign-in began with", async () => {
  const { grant } = await signIn();
  const { kind, code } = refusal(() => exchangeCode(board, port(), { ...grant, verifier: "x".repeat(43) }));
  expect([kind, code]).toEqual(["code_expired", "invalid_grant"]);
});

it("a code that is expired or already used requires another sign-in", async () => {
  const { grant } = await signIn("hasty");
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(refusal(() => exchangeCode(board, port("hasty"), grant)).kind).toBe("code_expired");
  const { grant: twice } = await signIn();
  exchangeCode(board, port(), twice);
  expect(refusal(() => exchangeCode(board, port(), twice)).kind).toBe("code_expired");
});

it("a user who declines is sent back with a code that says so", async () => {
  const { sent } = await signIn("bakery", "deny");
  expect(sent).toMatchObject({ error: "access_denied", state: "s1" });
  expect(signInErrorKind(sent.error ?? "", "code_expired")).toBe("denied");
});

it("a wrong client secret is recognized, since the deployer has to act", async () => {
  const { grant } = await signIn();
  const wrong = { ...port(), client: { id: "bakery", secret: "wrong" } };
  const error = refusal(() => exchangeCode(board, wrong, grant));
  expect(error.kind).toBe("wrong_client");
  expect(JSON.stringify({ ...error, message: error.message })).not.toContain(grant.code);
});

it("tokens are renewed a minute before they expire, and the newest refresh token is stored", async () => {
  const { grant } = await signIn();
  const first = exchangeCode(board, port(), grant);
  expect(isDue(board, first, (first.expiresAt ?? 0) - 61_000)).toBe(false);
  expect(isDue(board, first, (first.expiresAt ?? 0) - 60_000)).toBe(true);
  const second = renewTokens(board, port(), first);
  expect(second.secret).not.toBe(first.secret);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(await accountOf(second.secret)).toBe(200);
});

it("a revoked token neither works nor can be renewed", async () => {
  const { grant } = await signIn();
  const tokens = exchangeCode(board, port(), grant);
  expect(revokeTokens(board, port(), tokens)).toBe(true);
  expect(await accountOf(tokens.secret)).toBe(401);
  expect(refusal(() => renewTokens(board, port(), tokens)).kind).toBe("revoked");
  expect(canRefresh(board, { ...tokens, refreshToken: null }, 0)).toBe(false);
});

it("an unreachable provider is a transient error, and the user does not have to sign in again", async () => {
  const { grant } = await signIn();
  const tokens = exchangeCode(board, port(), grant);
  const nowhere = { ...board, tokenUrl: "http://127.0.0.1:1/token" };
  expect(refusal(() => renewTokens(nowhere, port(), tokens)).kind).toBe("temporary");
  expect(revokeTokens({ ...board, revoke: undefined } as unknown as OAuth, port(), tokens)).toBe(false);
});

const accountOf = async (token: string): Promise<number> =>
  (await fetch(`${provider.base}/api/users/me`, { headers: { Authorization: `Bearer ${token}` } })).status;
