import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { ask, bo, type OpenAddOn } from "../add-on.ts";
import { runNow } from "./run-now.ts";
import { expectNoSecretOutsideUserProperties, storedSecrets } from "./secret-scan.ts";
import { startWithProvider, storedConnectionsOf, visibleText, type WithProvider } from "./with-provider.ts";

let at: WithProvider;
let lastOpened: OpenAddOn | null = null;
/** Texts that were secret during the test. */
let secrets: string[] = [];

beforeAll(async () => {
  at = await startWithProvider();
});
afterAll(() => at.stop());
afterEach(() => {
  if (lastOpened) expectNoSecretOutsideUserProperties(lastOpened, secrets);
  lastOpened = null;
  secrets = [];
});

function open(more: { x?: string } = {}): OpenAddOn {
  lastOpened = at.open(more);
  return lastOpened;
}

async function signIn(opened: OpenAddOn, platform = "x", decision: "allow" | "deny" = "allow") {
  const sent = await at.visit(opened, platform, decision);
  if (sent.code) secrets.push(sent.code);
  return sent;
}

const tokenRequests = async () => (await at.provider.tokenRequests()).length;

it("a user who agrees is connected, sees the account's name, and the token works", async () => {
  const opened = open();
  const page = opened.addOn.answerCallback(await signIn(opened));
  expect(visibleText(page)).toBe(
    "Connected to X as bread_and_bean. You can close this tab and go back to your spreadsheet.",
  );
  expect(page).toContain('<html lang="en">');
  expect(storedConnectionsOf(opened)).toMatchObject([
    {
      platform: "x",
      kind: "signIn",
      account: "bread_and_bean",
      permissions: ["tweet.read", "users.read", "offline.access"],
    },
  ]);
  expect(storedSecrets(opened).map(({ user }) => user)).toEqual(["noor@example.com", "noor@example.com"]);
});

it("the page after a sign-in is in the user's language", async () => {
  const opened = open();
  await ask(opened.addOn, "setLanguage", "nl");
  const page = opened.addOn.answerCallback(await signIn(opened));
  expect(visibleText(page)).toContain("Gekoppeld aan X als bread_and_bean.");
  await ask(opened.addOn, "setLanguage", "es");
  expect(visibleText(opened.addOn.answerCallback(await signIn(opened, "x", "deny")))).toContain(
    "El complemento no ha recibido acceso a X.",
  );
});

it("connecting the same account again repairs its connection instead of adding another", async () => {
  const opened = open();
  opened.addOn.answerCallback(await signIn(opened));
  const [first] = storedConnectionsOf(opened);
  secrets.push(first?.secret ?? "", first?.refreshToken ?? "");
  opened.addOn.answerCallback(await signIn(opened));
  const [second, ...others] = storedConnectionsOf(opened);
  expect(others).toEqual([]);
  expect(second?.id).toBe(first?.id);
  expect(second?.secret).not.toBe(first?.secret);
});

it("a completed sign-in leaves nothing stored but the connection", async () => {
  const opened = open();
  opened.addOn.answerCallback(await signIn(opened));
  const keys = Object.keys(opened.project.state.userProperties["noor@example.com"] ?? {});
  expect(keys.filter((key) => key.startsWith("engagement.signIn."))).toEqual([]);
});

it("a callback with a wrong state is rejected before any request", async () => {
  const opened = open();
  const sent = await signIn(opened);
  const before = await tokenRequests();
  expect(() => opened.addOn.answerCallback({ ...sent, state: "guessed" })).toThrow("state token is invalid");
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("a callback for a sign-in that the user never started is rejected, even if Google accepts its state", async () => {
  const opened = open();
  const sent = await signIn(opened);
  const token = opened.project.state.stateTokens[sent.state ?? ""];
  if (token) token.arguments = { ...token.arguments, nonce: "guessed" };
  const before = await tokenRequests();
  expect(visibleText(opened.addOn.answerCallback(sent))).toContain(
    "This sign-in link has expired or was already used.",
  );
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("a replayed callback is rejected, and the connection stays", async () => {
  const opened = open();
  const sent = await signIn(opened);
  opened.addOn.answerCallback(sent);
  const connectionsBefore = storedConnectionsOf(opened);
  const before = await tokenRequests();
  expect(visibleText(opened.addOn.answerCallback(sent))).toBe(
    "This sign-in link has expired or was already used. Go back to your spreadsheet and sign in again.",
  );
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(opened)).toEqual(connectionsBefore);
});

it("another user cannot use a callback, and its owner still can", async () => {
  const opened = open();
  const sent = await signIn(opened);
  const others = opened.openAs(bo);
  expect(() => others.answerCallback(sent)).toThrow("state token is invalid");
  expect(storedConnectionsOf(opened, bo.email)).toEqual([]);
  // Not even if Google accepted the token as theirs.
  const token = opened.project.state.stateTokens[sent.state ?? ""];
  if (token) token.user = bo.email;
  expect(visibleText(others.answerCallback(sent))).toContain("Deze inloglink is verlopen of al gebruikt.");
  expect(storedConnectionsOf(opened, bo.email)).toEqual([]);
  if (token) token.user = opened.user.email;
  expect(visibleText(opened.addOn.answerCallback(sent))).toContain("Connected to X");
});

it("a sign-in expires after an hour", async () => {
  const opened = open();
  const sent = await signIn(opened);
  opened.clock.advance(3_600_001);
  expect(() => opened.addOn.answerCallback(sent)).toThrow("expired");
  const token = opened.project.state.stateTokens[sent.state ?? ""];
  if (token) token.expires = opened.clock.now() + 1000;
  expect(visibleText(opened.addOn.answerCallback(sent))).toContain("has expired");
  await signIn(opened);
  expect(storedSecrets(opened)).toHaveLength(1);
});

it("a user who does not agree is told what that means, and is not connected", async () => {
  const opened = open();
  const page = opened.addOn.answerCallback(await signIn(opened, "x", "deny"));
  expect(visibleText(page)).toContain(
    "The add-on wasn't given access to X. Go back to your spreadsheet and sign in again.",
  );
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("an expired code leads to a request to sign in again", async () => {
  const opened = open({ x: "hasty-basic" });
  const sent = await signIn(opened);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(visibleText(opened.addOn.answerCallback(sent))).toBe(
    "Signing in to X took too long. Go back to your spreadsheet and sign in again.",
  );
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("a user is told to ask the deployer if the client secret is wrong", async () => {
  const opened = open();
  const sent = await signIn(opened);
  opened.project.state.scriptProperties.X_CLIENT_SECRET = "typed-wrongly";
  expect(visibleText(opened.addOn.answerCallback(sent))).toContain("Ask your administrator to check the client ID");
});

it("a token that is too long for a property is rejected with a message, and not stored", async () => {
  const { transport } = at;
  const long = Buffer.from(
    JSON.stringify({ access_token: "t".repeat(5_000), refresh_token: "r".repeat(5_000) }),
  ).toString("base64");
  lastOpened = at.open({
    transport: {
      fetchAll: (requests) =>
        requests[0]?.method === "POST" ? [{ status: 200, headers: {}, body: long }] : transport.fetchAll(requests),
    },
  });
  const page = lastOpened.addOn.answerCallback(await signIn(lastOpened));
  expect(visibleText(page)).toContain("The platform's sign-in data is too large to save. Nothing was saved.");
  expect(storedConnectionsOf(lastOpened)).toEqual([]);
});

it("a sign-in without a registered app is rejected with advice", async () => {
  const opened = open();
  opened.project.state.scriptProperties.X_CLIENT_ID = "";
  await expect(ask(opened.addOn, "startSignIn", "x")).rejects.toThrow("Sign-in to X isn't set up");
  await expect(ask(opened.addOn, "startSignIn", "bluesky")).rejects.toThrow("Sign-in to Bluesky isn't set up");
  await expect(ask(opened.addOn, "startSignIn", "toaster")).rejects.toThrow("doesn't support that platform");
});

it("disconnecting revokes the permission at the platform and deletes everything stored", async () => {
  const opened = open();
  opened.addOn.answerCallback(await signIn(opened));
  const [{ id, secret, refreshToken }] = storedConnectionsOf(opened) as [
    ReturnType<typeof storedConnectionsOf>[number],
  ];
  secrets.push(secret, refreshToken ?? "");
  const requestWithToken = () =>
    fetch(`${at.provider.base}/api/users/me`, { headers: { Authorization: `Bearer ${secret}` } });
  expect((await requestWithToken()).status).toBe(200);
  expect(await ask(opened.addOn, "disconnect", id)).toEqual({ wasRevoked: true });
  expect((await requestWithToken()).status).toBe(401);
  expect(JSON.stringify(opened.project.state.userProperties)).not.toContain(id);
  expect(await ask(opened.addOn, "disconnect", id)).toEqual({ wasRevoked: false });
});

it("a connection is deleted even if it cannot be revoked at the platform", async () => {
  const opened = open();
  opened.addOn.answerCallback(await signIn(opened));
  const [{ id, secret, refreshToken }] = storedConnectionsOf(opened) as [
    ReturnType<typeof storedConnectionsOf>[number],
  ];
  secrets.push(secret, refreshToken ?? "");
  opened.project.state.scriptProperties.X_CLIENT_SECRET = "typed-wrongly";
  expect(await ask(opened.addOn, "disconnect", id)).toEqual({ wasRevoked: false });
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("a cell cannot read, use or create a connection, since it would see the owner's secrets", async () => {
  const opened = open();
  opened.addOn.answerCallback(await signIn(opened));
  const [{ id }] = storedConnectionsOf(opened) as [ReturnType<typeof storedConnectionsOf>[number]];
  const before = await tokenRequests();
  const calls: [string, unknown][] = [
    ["startSignIn", "x"],
    ["disconnect", id],
    ["readAccounts", id],
    ["addKey", { platform: "x", key: "A".repeat(80) }],
    ["authCallback", { parameter: { platform: "x", code: "c", nonce: "n" } }],
  ];
  for (const user of [opened.user, bo]) {
    for (const [name, request] of calls) {
      expect(() => runNow(opened, name, [request], { user, mode: "CUSTOM_FUNCTION" })).toThrow("permission to call");
    }
  }
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(opened)).toHaveLength(1);
});
