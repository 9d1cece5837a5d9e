import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  type ApiClient,
  connectionRun,
  grantedPermissions,
  runLookup,
  sendRequest,
} from "../../../src/appsscript/connect/api-client.ts";
import { loadReadableAccounts, loadUsage, saveConnection } from "../../../src/appsscript/connect/connection-store.ts";
import { listReadableAccounts } from "../../../src/appsscript/connect/read-accounts.ts";
import type { Accounts, Connector, Lookup } from "../../../src/connectors/define-connector.ts";
import { at, textAt } from "../../../src/connectors/json.ts";
import type { HttpRequest } from "../../../src/connectors/sync/runtime.ts";
import { ApiError, Pause } from "../../../src/connectors/sync/sync-errors.ts";
import { type Answer, answeringRuntime } from "./answering-runtime.ts";
import { openScript } from "./in-script.ts";

const now = Date.parse("2026-06-01T22:30:00Z");

let workbook: Workbook;
let script: ReturnType<typeof openScript>;
let sent: HttpRequest[][];
beforeAll(() => {
  workbook = createHeadlessWorkbook({ timeZone: "Europe/Madrid" });
});
beforeEach(() => {
  script = openScript(noNetwork, workbook);
  script.clock.advance(now - script.clock.now());
});

const url = (path: string) => `https://api.example.com/${path}`;

function connectorWith(more: Partial<Connector> = {}): Connector {
  return {
    ...{ id: "board", name: "Board", platform: "bluesky", source: "Board API", lookups: [], tables: {} },
    ...{ apiVersion: { name: null, promisedUntil: null }, hosts: [url("")], signIn: {} },
    failures: { codes: () => [], kinds: {} },
    limits: { maxParallelRequests: 2 },
    ...more,
  };
}

/** A client whose requests are answered by path. */
function client(answers: Record<string, Answer | Answer[]>, more: Partial<Connector> = {}): ApiClient {
  const left = structuredClone(answers);
  const answering = answeringRuntime(script.clock, ({ url: requested }) => {
    const path = requested.slice(url("").length);
    const answer = left[path] ?? { status: 404, body: {} };
    return Array.isArray(answer) ? (answer.shift() as Answer) : answer;
  });
  sent = answering.sent;
  const secretProvider = { secret: () => "s", renew: () => false };
  return { connector: connectorWith(more), runtime: answering.runtime, secretProvider, applySecret: null };
}
const paths = () => sent.map((batch) => batch.map((request) => request.url.slice(url("").length)));

describe("a request about a connection", () => {
  it("is of today in the spreadsheet's zone, and of no account", () => {
    const run = script.inScript(() => connectionRun({ page: 7 }, now));
    const today = "2026-06-02";
    expect(run).toMatchObject({ account: "", from: today, to: today, today, now, facts: { page: 7 } });
    expect(run.offset?.(now)).toBe(2 * 3_600_000);
  });

  it("returns the platform's answer, or throws why there is none", () => {
    expect(
      script.inScript(() => sendRequest(client({ me: { body: { name: "A" } } }), { url: url("me") })).body,
    ).toEqual({
      name: "A",
    });
    const refused = () =>
      script.inScript(() => sendRequest(client({ me: { status: 403, body: {} } }), { url: url("me") }));
    expect(refused).toThrow(ApiError);
  });

  it("waits at most a minute for a platform", () => {
    const limited = client(
      { me: [{ status: 429, body: {} }, { body: {} }] },
      { limits: { maxParallelRequests: 2, retryDelayMs: () => 60_000 } },
    );
    script.inScript(() => sendRequest(limited, { url: url("me") }));
    expect(script.clock.now()).toBe(now + 60_000);
    const longer = client(
      { me: { status: 429, body: {} } },
      { limits: { maxParallelRequests: 2, retryDelayMs: () => 60_001 } },
    );
    expect(() => script.inScript(() => sendRequest(longer, { url: url("me") }))).toThrow(Pause);
  });
});

describe("what a platform says of a connection's owner", () => {
  const lookup = (more: Partial<Lookup> = {}): Lookup => ({
    request: ({ facts }) => ({ url: url(facts.next === undefined ? "me" : `me/${facts.next}`) }),
    read: (body) => at(body, "facts") as never,
    ...more,
  });
  const look = (answers: Record<string, Answer>, more: Partial<Lookup> = {}) =>
    script.inScript(() => runLookup(client(answers), lookup(more), { known: 1 }));

  it("is what the answer has, or null if there is no such account", () => {
    expect(look({ me: { body: { facts: { account: "A" } } } })).toEqual({ account: "A" });
    expect(look({ me: { body: { facts: null } } })).toBeNull();
  });

  it("can be in a refusal, too", () => {
    expect(() => look({})).toThrow(ApiError);
    expect(() => look({}, { readFailure: () => undefined })).toThrow(ApiError);
    expect(look({}, { readFailure: () => null })).toBeNull();
    expect(look({}, { readFailure: (kind) => ({ account: kind }) })).toEqual({ account: "not_found" });
  });

  it("is read page by page, with what was known before", () => {
    const pages = { me: { body: { facts: { next: 2 } } }, "me/2": { body: { facts: { next: 3, account: "A" } } } };
    const found = look(pages, { isRepeated: ({ facts }) => facts.next === 2 && facts.known === 1 });
    expect(found).toEqual({ next: 3, account: "A" });
  });
});

describe("what a platform says that a connection may read", () => {
  const read = { request: () => ({ url: url("scopes") }), read: (body: unknown) => [String(body)] };
  const granted = (answer: Answer, scopes: typeof read | undefined = read) =>
    script.inScript(() => grantedPermissions(client({ scopes: answer }), scopes));

  it("is not known if it does not say, or not now", () => {
    expect(granted({ body: "read" })).toEqual(["read"]);
    expect(script.inScript(() => grantedPermissions(client({}), undefined))).toBeNull();
    expect(granted({ status: 403, body: {} })).toBeNull();
    expect(granted({ status: 429, body: {} })).toBeNull();
    expect(() => granted({ body: "x" }, { ...read, read: () => JSON.parse("{") as never })).toThrow(SyntaxError);
  });
});

describe("the accounts of a connection", () => {
  const connection = {
    ...{ id: "c1", platform: "board", kind: "signIn" as const, account: "", facts: { team: "t" }, secret: "s" },
    ...{ refreshToken: null, issuedAt: 0, expiresAt: null, permissions: [] },
  };
  const accounts: Accounts = {
    request: (_, { team }) => ({ url: url(`list/${team}`) }),
    items: (body) => (body as string[]).map((id) => ({ id, name: "" })),
  };
  const name: Accounts["name"] = {
    request: (id) => ({ url: url(`name/${id}`) }),
    read: (body) => textAt(body, "name"),
  };
  const list = (ids: string[], more: Partial<Accounts> = {}, answers: Record<string, Answer> = {}) => {
    const { connector, runtime } = client(
      { "list/t": { body: ids }, ...answers },
      { accounts: { ...accounts, ...more } },
    );
    return script.inScript(() => {
      saveConnection(connection);
      return listReadableAccounts(connection, connector, runtime);
    });
  };
  const named = (id: string) => ({ [`name/${id}`]: { body: { name: `Name of ${id}` } } });

  it("are none where the platform has no list, which says nothing of the connection", () => {
    const { connector, runtime } = client({});
    expect(script.inScript(() => listReadableAccounts(connection, connector, runtime))).toEqual([]);
    expect(script.inScript(() => loadUsage("c1")).lastUsedAt).toBeNull();
  });

  it("are remembered for later runs, and that the connection worked", () => {
    expect(list(["b", "a"])).toEqual(["b", "a"].map((id) => ({ id, name: id })));
    expect(script.inScript(() => [loadReadableAccounts("c1"), loadUsage("c1").lastUsedAt])).toEqual([["b", "a"], now]);
  });

  it("get their names some at a time, and those without one keep their id", () => {
    const answers = { ...named("a"), ...named("c"), "name/d": { body: {} }, ...named("e") };
    expect(list(["a", "b", "c", "d", "e"], { name }, answers).map(({ name: each }) => each)).toEqual([
      "Name of a",
      "b",
      "Name of c",
      "d",
      "Name of e",
    ]);
    expect(paths()).toEqual([["list/t"], ["name/a", "name/b"], ["name/c", "name/d"], ["name/e"]]);
  });

  it("get their names in one request where the platform allows it", () => {
    const bundle = {
      size: 3,
      wrap: (requests: readonly unknown[], { today }: { today: string }) => ({
        url: url(`names/${requests.length}/${today}`),
      }),
      unwrap: (body: unknown) =>
        (body as (string | null)[]).map((each) => each && { status: 200, headers: {}, body: { name: each } }),
    } as unknown as NonNullable<NonNullable<Accounts["name"]>["bundle"]>;
    const bundled = { name: { ...name, bundle } };
    const names = (found: { name: string }[]) => found.map((each) => each.name);
    const answers = {
      "names/3/2026-06-02": { body: ["A", null, "C"] },
      "names/2/2026-06-02": { status: 403, body: {} },
    };
    expect(names(list(["a", "b", "c", "d", "e"], bundled, answers))).toEqual(["A", "b", "C", "d", "e"]);
    expect(paths()).toEqual([["list/t"], ["names/3/2026-06-02"], ["names/2/2026-06-02"]]);
    // One alone needs no bundle.
    expect(names(list(["a"], bundled, named("a")))).toEqual(["Name of a"]);
  });
});
