import { beforeEach, describe, expect, it } from "vitest";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { oauthClient, redirectUri, scopesToRequest } from "../../../src/appsscript/connect/oauth-client.ts";
import { savePendingSignIn, takePendingSignIn } from "../../../src/appsscript/connect/pending-sign-ins.ts";
import { existingUserId, userId } from "../../../src/appsscript/connect/user-id.ts";
import type { OAuth } from "../../../src/connectors/define-connector.ts";
import { bo, noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";

const hourMs = 3_600_000;

let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork);
});
const stored = (email = noor.email) => script.project.state.userProperties[email] ?? {};

describe("a sign-in that has not returned yet", () => {
  const pending = () => ({
    platform: "x",
    verifier: "v",
    redirectUri: "r",
    scopes: ["s"],
    startedAt: script.clock.now(),
  });
  const begin = (nonce: string) => script.inScript(() => savePendingSignIn(nonce, pending()));
  const take = (nonce: string, platform = "x") => script.inScript(() => takePendingSignIn(nonce, platform));

  it("can be taken up once, by its number and platform", () => {
    const started = pending();
    begin("n1");
    begin("n2");
    expect(take("n3")).toBeNull();
    expect(take("n1")).toEqual(started);
    expect(take("n1")).toBeNull();
    // A callback for another platform ends it, too.
    expect(take("n2", "tiktok")).toBeNull();
    expect(take("n2")).toBeNull();
    expect(stored()).toEqual({});
  });

  it("is valid for an hour", () => {
    begin("n1");
    begin("n2");
    script.clock.advance(hourMs);
    expect(take("n1")).not.toBeNull();
    script.clock.advance(1);
    expect(take("n2")).toBeNull();
  });

  it("is deleted when another one begins after its hour, and nothing else is", () => {
    begin("n1");
    script.project.state.userProperties[noor.email] = {
      ...stored(),
      "engagement.connection.a": '{"startedAt":1}',
      "engagement.signIn.damaged": "{}",
    };
    script.clock.advance(hourMs);
    begin("n2");
    expect(Object.keys(stored())).toEqual(["engagement.signIn.n1", "engagement.connection.a", "engagement.signIn.n2"]);
    script.clock.advance(1);
    begin("n3");
    expect(Object.keys(stored())).toEqual(["engagement.connection.a", "engagement.signIn.n2", "engagement.signIn.n3"]);
  });

  it("waits up to 20 seconds for another callback of the user, and lets the next one begin", () => {
    begin("n1");
    begin("n2");
    const { locks } = script.project;
    locks.holdByOther(`user:${noor.email}`, script.clock.now() + 19_000);
    expect(take("n1")).not.toBeNull();
    const before = script.clock.now();
    expect(take("n2")).not.toBeNull();
    expect(script.clock.now()).toBe(before);
    begin("n3");
    locks.holdByOther(`user:${noor.email}`, script.clock.now() + 21_000);
    expect(() => take("n3")).toThrow();
  });
});

describe("a deployer's app", () => {
  const set = (properties: Record<string, string>) => {
    script.project.state.scriptProperties = properties;
  };
  const oauth = {
    appPrefix: "BOARD",
    scopes: ["read", "list"],
    optionalScopes: ["more"],
    broaderScopes: { list: "manage" },
  } as unknown as OAuth;
  const scopes = (isWider = false) => script.inScript(() => scopesToRequest(oauth, isWider));

  it("is none without an id, and may have no secret", () => {
    const app = () => script.inScript(() => oauthClient("BOARD"));
    expect(app()).toBeNull();
    set({ BOARD_CLIENT_ID: "  ", BOARD_CLIENT_SECRET: "s", OTHER_CLIENT_ID: "other" });
    expect(app()).toBeNull();
    set({ BOARD_CLIENT_ID: " id\n" });
    expect(app()).toEqual({ id: "id", secret: null });
    set({ BOARD_CLIENT_ID: "id", BOARD_CLIENT_SECRET: " s " });
    expect(app()).toEqual({ id: "id", secret: "s" });
  });

  it("asks for its platform's scopes, and for more only if the user wants that", () => {
    expect(scopes()).toEqual(["read", "list"]);
    expect(scopes(true)).toEqual(["read", "list", "more"]);
    const plain = { appPrefix: "BOARD", scopes: ["read"] } as unknown as OAuth;
    expect(script.inScript(() => scopesToRequest(plain, true))).toEqual(["read"]);
  });

  it.each([
    ["read,list", ["read", "list"]],
    ["list  read", ["read", "list"]],
    ["list", ["list"]],
    ["manage,\nread", ["read", "manage"]],
    ["manage list", ["list"]],
    // None of them is of use: the platform says what is missing.
    ["write", ["read", "list"]],
    [" ", ["read", "list"]],
  ])("that was granted %o asks for %o", (granted, asked) => {
    set({ BOARD_SCOPES: granted });
    expect(scopes()).toEqual(asked);
    expect(scopes(true)).toEqual([...asked, "more"]);
  });

  it("asks once for a scope that stands for several", () => {
    const both = { ...oauth, broaderScopes: { read: "manage", list: "manage" } };
    set({ BOARD_SCOPES: "manage" });
    expect(script.inScript(() => scopesToRequest(both, false))).toEqual(["manage"]);
  });

  it("gets its users back at Google's address of the script, unless another one is set", () => {
    expect(script.inScript(redirectUri)).toBe(
      `https://script.google.com/macros/d/${script.project.scriptId}/usercallback`,
    );
    set({ REDIRECT_URI: "http://localhost:1/callback" });
    expect(script.inScript(redirectUri)).toBe("http://localhost:1/callback");
  });
});

it("each user has an id of their own, which stays", () => {
  expect(script.inScript(existingUserId)).toBeNull();
  const id = script.inScript(userId);
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect([script.inScript(userId), script.inScript(existingUserId)]).toEqual([id, id]);
  expect(script.inScript(userId, { user: bo })).not.toBe(id);
});
