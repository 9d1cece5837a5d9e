import { beforeEach, describe, expect, it } from "vitest";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  deleteConnection,
  loadConnection,
  loadUsage,
  type StoredConnection,
  saveConnection,
} from "../../../src/appsscript/connect/connection-store.ts";
import { noSecretProvider, secretProviderFor } from "../../../src/appsscript/connect/secret-provider.ts";
import { ApiError, Pause } from "../../../src/connectors/sync/sync-errors.ts";
import { noor } from "../add-on.ts";
import { type Answer, answeringRuntime } from "./answering-runtime.ts";
import { openScript } from "./in-script.ts";

const [secondMs, hourMs] = [1_000, 3_600_000];
const now = Date.parse("2026-06-01T09:00:00Z");

let script: ReturnType<typeof openScript>;
let answer: Answer;
let requests: number;
beforeEach(() => {
  script = openScript(noNetwork);
  script.project.state.scriptProperties = { X_CLIENT_ID: "app", X_CLIENT_SECRET: "s" };
  answer = { body: { access_token: "renewed", refresh_token: "next", expires_in: 7_200 } };
  requests = 0;
});

const connection: StoredConnection = {
  ...{ id: "c1", platform: "x", kind: "signIn", account: "", facts: {}, permissions: ["read"] },
  ...{ secret: "first", refreshToken: "r", issuedAt: now - hourMs, expiresAt: now + hourMs },
};
const stored = () => script.inScript(() => loadConnection("c1"));
const isBroken = () => script.inScript(() => loadUsage("c1")).isBroken;

/** The secrets of a connection whose token has this long to go, milliseconds. */
function open(leftMs: number, more: Partial<StoredConnection> = {}) {
  const own = { ...connection, ...more, expiresAt: now + leftMs };
  script.inScript(() => saveConnection(own));
  const { runtime } = answeringRuntime(script.clock, () => {
    requests++;
    return answer;
  });
  const provider = script.inScript(() => secretProviderFor(own, runtime));
  return { secret: () => script.inScript(provider.secret), renew: () => script.inScript(provider.renew) };
}

/** What is thrown. */
function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
const busy = () => script.project.locks.holdByOther(`user:${noor.email}`, script.clock.now() + hourMs);

describe("a token", () => {
  it("is renewed in its last minute, and stored for the next execution", () => {
    expect([open(60 * secondMs + 1).secret(), requests]).toEqual(["first", 0]);
    const { secret } = open(60 * secondMs);
    expect([secret(), secret(), requests]).toEqual(["renewed", "renewed", 1]);
    expect(stored()).toEqual({
      ...connection,
      ...{ secret: "renewed", refreshToken: "next", issuedAt: now, expiresAt: now + 2 * hourMs },
    });
  });

  it("that cannot be renewed now is used until it expires, without a request each time", () => {
    answer = { failure: "timeout" };
    const { secret } = open(60 * secondMs);
    expect([secret(), secret(), requests]).toEqual(["first", "first", 1]);
    script.clock.advance(60 * secondMs - 1);
    expect([secret(), requests]).toEqual(["first", 1]);
    script.clock.advance(1);
    const error = errorOf(secret) as Pause;
    expect(error).toBeInstanceOf(Pause);
    expect([error.reason, error.until, requests]).toEqual(["trouble", script.clock.now() + 30 * secondMs, 2]);
    expect(isBroken()).toBe(false);
  });

  it("that has expired and is no longer accepted has to be connected again", () => {
    answer = { status: 400, body: { error: "invalid_grant" } };
    const error = errorOf(open(0).secret) as ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect([error.kind, error.code, isBroken()]).toEqual(["auth_expired", "invalid_grant", true]);
  });

  it("is not renewed once it was disconnected, or without the deployer's app", () => {
    const { secret } = open(0);
    script.inScript(() => deleteConnection("c1"));
    expect(errorOf(secret)).toMatchObject({ kind: "auth_expired", code: "disconnected" });
    script.project.state.scriptProperties = {};
    expect(errorOf(open(0).secret)).toMatchObject({ kind: "auth_expired", code: "no_client" });
    expect(requests).toBe(0);
  });

  it("that another execution has renewed is taken over, unless that one is due, too", () => {
    const { secret } = open(30 * secondMs);
    script.inScript(() => saveConnection({ ...connection, secret: "other's", expiresAt: now + 61 * secondMs }));
    expect([secret(), requests]).toEqual(["other's", 0]);
    const expired = open(0);
    script.inScript(() => saveConnection({ ...connection, secret: "other's", refreshToken: "r2", expiresAt: now }));
    expect([expired.secret(), requests]).toEqual(["renewed", 1]);
    const due = open(0);
    script.inScript(() => saveConnection({ ...connection, secret: "other's", expiresAt: now + 60 * secondMs }));
    expect([due.secret(), requests]).toEqual(["renewed", 2]);
  });

  it("that another execution is renewing is waited for, and used as it is while it is valid", () => {
    const { secret } = open(60 * secondMs);
    busy();
    expect([secret(), requests]).toEqual(["first", 0]);
    expect(script.clock.now()).toBe(now + 20 * secondMs);
    expect(errorOf(open(0).secret)).toMatchObject({ reason: "trouble" });
    expect(isBroken()).toBe(false);
  });

  it("that was renewed while this execution waited is used, although the lock is not free", () => {
    const { secret } = open(0);
    busy();
    script.inScript(() => saveConnection({ ...connection, secret: "other's" }));
    expect([secret(), requests]).toEqual(["other's", 0]);
  });

  it("leaves the lock to the next execution, whether it was renewed or not", () => {
    for (const each of [answer, { status: 400, body: { error: "invalid_grant" } }]) {
      answer = each;
      errorOf(open(0).secret);
    }
    answer = { body: { access_token: "again" } };
    expect(open(0).secret()).toBe("again");
    expect(script.clock.now()).toBe(now);
  });

  it("stops the run for an error that has nothing to do with it", () => {
    answer = new Pause("allowance", 5);
    expect(errorOf(open(0).secret)).toBe(answer);
    answer = new Error("Service error");
    expect([errorOf(open(0).secret), errorOf(open(hourMs).renew)]).toEqual([answer, answer]);
    expect(isBroken()).toBe(false);
  });
});

describe("a token that the platform refuses", () => {
  it("is renewed once, or another execution's is used", () => {
    const { secret, renew } = open(hourMs);
    expect([secret(), renew(), secret(), requests]).toEqual(["first", true, "renewed", 1]);
    script.inScript(() => saveConnection({ ...connection, secret: "other's" }));
    expect([renew(), secret(), requests]).toEqual([true, "other's", 1]);
  });

  it("has to be connected again if it is not renewed, and waits for a platform that is down", () => {
    answer = { status: 400, body: { error: "invalid_grant" } };
    expect([open(hourMs).renew(), isBroken()]).toEqual([false, true]);
    answer = { status: 503, body: {} };
    expect(errorOf(open(hourMs).renew)).toMatchObject({ reason: "trouble" });
  });
});

describe("a secret without a renewal", () => {
  it("is a key, which the user has to replace once it is refused", () => {
    const { secret, renew } = open(0, { kind: "key" });
    expect([secret(), renew(), isBroken(), requests]).toEqual(["first", false, true, 0]);
  });

  it("is of a platform that this version does not know", () => {
    const { secret, renew } = open(0, { platform: "of a later version" });
    expect([secret(), renew(), requests]).toEqual(["first", false, 0]);
  });

  it("is none where nothing needs one", () => {
    expect([noSecretProvider.secret(), noSecretProvider.renew()]).toEqual([null, false]);
  });
});
