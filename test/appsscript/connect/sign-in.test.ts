import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { ask, bo, type OpenAddOn } from "../add-on.ts";
import { runNow } from "./run-now.ts";
import { expectNoSecretOutsideUserProperties, storedSecrets } from "./secret-scan.ts";
import { startWithProvider, storedConnectionsOf, visibleText, type WithProvider } from "./with-provider.ts";

let at: WithProvider;
let opened: OpenAddOn | null = null;
/** What was a secret during the test. */
let secrets: string[] = [];

beforeAll(async () => {
  at = await startWithProvider();
});
afterAll(() => at.stop());
afterEach(() => {
  if (opened) expectNoSecretOutsideUserProperties(opened, secrets);
  opened = null;
  secrets = [];
});

function open(more: { x?: string } = {}): OpenAddOn {
  opened = at.open(more);
  return opened;
}

async function signIn(book: OpenAddOn, platform = "x", decision: "allow" | "deny" = "allow") {
  const sent = await at.visit(book, platform, decision);
  if (sent.code) secrets.push(sent.code);
  return sent;
}

const tokenRequests = async () => (await at.provider.tokenRequests()).length;

it("whoever agrees is connected, sees so with the account's name, and the token works", async () => {
  const book = open();
  const page = book.addOn.answerCallback(await signIn(book));
  expect(visibleText(page)).toBe(
    "You are connected to X as bread_and_bean. You can close this tab and go back to your workbook.",
  );
  expect(page).toContain('<html lang="en">');
  expect(storedConnectionsOf(book)).toMatchObject([
    {
      platform: "x",
      kind: "signIn",
      account: "bread_and_bean",
      permissions: ["tweet.read", "users.read", "offline.access"],
    },
  ]);
  expect(storedSecrets(book).map(({ user }) => user)).toEqual(["noor@example.com", "noor@example.com"]);
});

it("the page speaks the user's language", async () => {
  const book = open();
  await ask(book.addOn, "setLanguage", "nl");
  const page = book.addOn.answerCallback(await signIn(book));
  expect(visibleText(page)).toContain("Je bent verbonden met X als bread_and_bean.");
  await ask(book.addOn, "setLanguage", "es");
  expect(visibleText(book.addOn.answerCallback(await signIn(book, "x", "deny")))).toContain(
    "X no recibió permiso para compartir tus cifras.",
  );
});

it("connecting the same account again mends its connection instead of adding another", async () => {
  const book = open();
  book.addOn.answerCallback(await signIn(book));
  const [first] = storedConnectionsOf(book);
  secrets.push(first?.secret ?? "", first?.refreshToken ?? "");
  book.addOn.answerCallback(await signIn(book));
  const [second, ...others] = storedConnectionsOf(book);
  expect(others).toEqual([]);
  expect(second?.id).toBe(first?.id);
  expect(second?.secret).not.toBe(first?.secret);
});

it("nothing of the sign-in stays behind but the connection", async () => {
  const book = open();
  book.addOn.answerCallback(await signIn(book));
  const keys = Object.keys(book.project.state.userProperties["noor@example.com"] ?? {});
  expect(keys.filter((key) => key.startsWith("engagement.signIn."))).toEqual([]);
});

it("a wrong state is refused before anything is asked", async () => {
  const book = open();
  const sent = await signIn(book);
  const before = await tokenRequests();
  expect(() => book.addOn.answerCallback({ ...sent, state: "guessed" })).toThrow("state token is invalid");
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(book)).toEqual([]);
});

it("a state of a sign-in that this user never began is refused, also when Google lets it pass", async () => {
  const book = open();
  const sent = await signIn(book);
  const token = book.project.state.stateTokens[sent.state ?? ""];
  if (token) token.arguments = { ...token.arguments, nonce: "guessed" };
  const before = await tokenRequests();
  expect(visibleText(book.addOn.answerCallback(sent))).toContain("This sign-in was already used, or is too old.");
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(book)).toEqual([]);
});

it("an answer that is sent again is refused, and the connection goes on", async () => {
  const book = open();
  const sent = await signIn(book);
  book.addOn.answerCallback(sent);
  const kept = storedConnectionsOf(book);
  const before = await tokenRequests();
  expect(visibleText(book.addOn.answerCallback(sent))).toBe(
    "This sign-in was already used, or is too old. Go back to your workbook and start the sign-in again.",
  );
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(book)).toEqual(kept);
});

it("another user's answer connects nobody, and its owner can still use it", async () => {
  const book = open();
  const sent = await signIn(book);
  const others = book.openAs(bo);
  expect(() => others.answerCallback(sent)).toThrow("state token is invalid");
  expect(storedConnectionsOf(book, bo.email)).toEqual([]);
  // Not even where Google took the token for theirs.
  const token = book.project.state.stateTokens[sent.state ?? ""];
  if (token) token.user = bo.email;
  expect(visibleText(others.answerCallback(sent))).toContain("Deze aanmelding is al gebruikt of te oud.");
  expect(storedConnectionsOf(book, bo.email)).toEqual([]);
  if (token) token.user = book.user.email;
  expect(visibleText(book.addOn.answerCallback(sent))).toContain("You are connected to X");
});

it("a sign-in is good for an hour", async () => {
  const book = open();
  const sent = await signIn(book);
  book.clock.advance(3_600_001);
  expect(() => book.addOn.answerCallback(sent)).toThrow("expired");
  const token = book.project.state.stateTokens[sent.state ?? ""];
  if (token) token.expires = book.clock.now() + 1000;
  expect(visibleText(book.addOn.answerCallback(sent))).toContain("is too old");
  await signIn(book);
  expect(storedSecrets(book)).toHaveLength(1);
});

it("who does not agree is told what agreeing means, and is not connected", async () => {
  const book = open();
  const page = book.addOn.answerCallback(await signIn(book, "x", "deny"));
  expect(visibleText(page)).toContain(
    "X was not allowed to share your numbers. Go back to your workbook and sign in again.",
  );
  expect(storedConnectionsOf(book)).toEqual([]);
});

it("a code that is too old asks for another sign-in", async () => {
  const book = open({ x: "hasty-basic" });
  const sent = await signIn(book);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(visibleText(book.addOn.answerCallback(sent))).toBe(
    "The sign-in at X took too long. Go back to your workbook and start the sign-in again.",
  );
  expect(storedConnectionsOf(book)).toEqual([]);
});

it("a wrong client secret is the deployer's matter, and the user is told so", async () => {
  const book = open();
  const sent = await signIn(book);
  book.project.state.scriptProperties.X_CLIENT_SECRET = "typed-wrongly";
  expect(visibleText(book.addOn.answerCallback(sent))).toContain("Ask whoever installed it to check the client id");
});

it("a token that is too long to be kept is refused in words, and nothing of it stays", async () => {
  const { transport } = at;
  const long = Buffer.from(
    JSON.stringify({ access_token: "t".repeat(5_000), refresh_token: "r".repeat(5_000) }),
  ).toString("base64");
  opened = at.open({
    transport: {
      fetchAll: (requests) =>
        requests[0]?.method === "POST" ? [{ status: 200, headers: {}, body: long }] : transport.fetchAll(requests),
    },
  });
  const page = opened.addOn.answerCallback(await signIn(opened));
  expect(visibleText(page)).toContain("The platform sent more than can be kept of a sign-in. Nothing was kept.");
  expect(storedConnectionsOf(opened)).toEqual([]);
});

it("without an app the sign-in is not offered, and says who can change that", async () => {
  const book = open();
  book.project.state.scriptProperties.X_CLIENT_ID = "";
  await expect(ask(book.addOn, "startSignIn", "x")).rejects.toThrow("Signing in to X is not set up");
  await expect(ask(book.addOn, "startSignIn", "bluesky")).rejects.toThrow("Signing in to Bluesky is not set up");
  await expect(ask(book.addOn, "startSignIn", "toaster")).rejects.toThrow("does not know that platform");
});

it("disconnecting takes the permission back at the platform and forgets everything", async () => {
  const book = open();
  book.addOn.answerCallback(await signIn(book));
  const [{ id, secret, refreshToken }] = storedConnectionsOf(book) as [ReturnType<typeof storedConnectionsOf>[number]];
  secrets.push(secret, refreshToken ?? "");
  const asked = () => fetch(`${at.provider.base}/api/users/me`, { headers: { Authorization: `Bearer ${secret}` } });
  expect((await asked()).status).toBe(200);
  expect(await ask(book.addOn, "disconnect", id)).toEqual({ wasRevoked: true });
  expect((await asked()).status).toBe(401);
  expect(JSON.stringify(book.project.state.userProperties)).not.toContain(id);
  expect(await ask(book.addOn, "disconnect", id)).toEqual({ wasRevoked: false });
});

it("a connection is forgotten even when the platform cannot be told", async () => {
  const book = open();
  book.addOn.answerCallback(await signIn(book));
  const [{ id, secret, refreshToken }] = storedConnectionsOf(book) as [ReturnType<typeof storedConnectionsOf>[number]];
  secrets.push(secret, refreshToken ?? "");
  book.project.state.scriptProperties.X_CLIENT_SECRET = "typed-wrongly";
  expect(await ask(book.addOn, "disconnect", id)).toEqual({ wasRevoked: false });
  expect(storedConnectionsOf(book)).toEqual([]);
});

it("no cell can read, use or make a connection, since a cell sees the owner's secrets", async () => {
  const book = open();
  book.addOn.answerCallback(await signIn(book));
  const [{ id }] = storedConnectionsOf(book) as [ReturnType<typeof storedConnectionsOf>[number]];
  const before = await tokenRequests();
  const calls: [string, unknown][] = [
    ["startSignIn", "x"],
    ["disconnect", id],
    ["readAccounts", id],
    ["addKey", { platform: "x", key: "A".repeat(80) }],
    ["authCallback", { parameter: { platform: "x", code: "c", nonce: "n" } }],
  ];
  for (const user of [book.user, bo]) {
    for (const [name, request] of calls) {
      expect(() => runNow(book, name, [request], { user, mode: "CUSTOM_FUNCTION" })).toThrow("permission to call");
    }
  }
  expect(await tokenRequests()).toBe(before);
  expect(storedConnectionsOf(book)).toHaveLength(1);
});
