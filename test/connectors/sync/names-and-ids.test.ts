import { describe, expect, it } from "vitest";
import type { ListSource, Lookup } from "../../../src/connectors/define-connector.ts";
import { listAt, textAt } from "../../../src/connectors/json.ts";
import { listAccounts } from "../../../src/connectors/sync/list-accounts.ts";
import { base, json, run, testConnector } from "./test-connector.ts";

describe("a second item with the id of another", () => {
  const posts: ListSource = {
    counts: "total",
    request: () => ({ url: `${base}/posts` }),
    items: (body) => listAt(body, "posts"),
    row: (item) => ({
      post_id: textAt(item, "id"),
      published_at: textAt(item, "at"),
      url: textAt(item, "url"),
      likes: 1,
    }),
  };
  const imported = (...items: object[]) => {
    const { rows, notes } = run(() => json({ posts: items }), { connector: testConnector({ tables: { posts } }) });
    return [rows.length, notes.map(([kind, what]) => `${kind} ${what}`)];
  };
  const at = "2026-05-01T08:00:00Z";

  it("is left out and told, whether its time or its link is another", () => {
    const leftOut = [1, ["left_out reused"]];
    expect(imported({ id: "1", at }, { id: "1", at: "2026-05-02T08:00:00Z" })).toEqual(leftOut);
    expect(imported({ id: "1", at, url: "https://a.example" }, { id: "1", at, url: "https://b.example" })).toEqual(
      leftOut,
    );
  });

  it("is the same one again where nothing differs, or one of them does not say", () => {
    expect(imported({ id: "1", at }, { id: "1", at })).toEqual([2, []]);
    expect(imported({ id: "1", at }, { id: "1" })).toEqual([2, []]);
    expect(imported({ id: "1", at }, { id: "1", at, url: "https://b.example" })).toEqual([2, []]);
  });

  it("is compared with the first, not with one that was left out", () => {
    const other = { id: "1", at: "2026-05-02T08:00:00Z" };
    expect(imported({ id: "1", at }, other, other)).toEqual([1, ["left_out reused", "left_out reused"]]);
  });
});

describe("an account that the user gave another name", () => {
  const lookups: Lookup[] = [{ request: () => ({ url: `${base}/me` }), read: () => ({ account: "mill" }) }];
  const posts: ListSource = {
    counts: "total",
    request: () => ({ url: `${base}/posts` }),
    items: (body) => listAt(body, "posts"),
    row: (item) => ({
      post_id: textAt(item, "id"),
      likes: 1,
      ...(textAt(item, "of") && { account: textAt(item, "of") }),
    }),
  };
  const connector = testConnector({ lookups, tables: { posts } });
  const accounts = (nameAccount?: (name: string) => string) =>
    run((path) => (path === "/me" ? json({}) : json({ posts: [{ id: "1" }, { id: "2", of: "baker" }] })), {
      connector,
      request: nameAccount ? { nameAccount } : {},
    }).rows.map(({ account }) => account);

  it("has that name in its rows, and rows of others keep theirs", () => {
    expect(accounts((name) => `The ${name}`)).toEqual(["The mill", "baker"]);
    expect(accounts()).toEqual(["mill", "baker"]);
  });
});

describe("a list of accounts", () => {
  const listed = (pages: Readonly<Record<string, { ids: string[]; next?: string | string[] }>>, parallel = 2) => {
    const batches: number[] = [];
    const accounts = listAccounts(
      {
        request: (page) => ({ url: `${base}/${page ?? "first"}` }),
        items: (body) => listAt(body, "ids").map((id) => ({ id: String(id), name: id === "3" ? "" : `Shop ${id}` })),
        next: ({ body }) => {
          const next = listAt(body, "next").map(String);
          return next.length > 1 ? next : (next[0] ?? textAt(body, "next"));
        },
        isOptional: (page) => page === "refused",
      },
      {},
      { account: "", from: "", to: "", today: "", now: 0, facts: {} },
      parallel,
      (requests) => {
        batches.push(requests.length);
        return requests.map(({ url }) => {
          const name = url.slice(base.length + 1);
          const body = pages[name];
          return body
            ? { response: { status: 200, headers: {}, body } }
            : { failure: { kind: name === "refused" ? "permission" : "server", code: "refused", response: null } };
        });
      },
    );
    return { accounts: accounts.map(({ id, name }) => `${id} ${name}`), batches };
  };

  it("is read to its end, each account once, and one without a name by its id", () => {
    expect(listed({ first: { ids: ["1", "2"], next: "b" }, b: { ids: ["2", "3"] } })).toEqual({
      accounts: ["1 Shop 1", "2 Shop 2", "3 3"],
      batches: [1, 1],
    });
  });

  it("asks for as many lists at once as the platform allows", () => {
    const more = { ids: ["2"] };
    expect(listed({ first: { ids: ["1"], next: ["a", "b", "c"] }, a: more, b: more, c: { ids: ["4"] } })).toEqual({
      accounts: ["1 Shop 1", "2 Shop 2", "4 Shop 4"],
      batches: [1, 2, 1],
    });
  });

  it("goes on without a list for which the permission is missing, and not without any other", () => {
    expect(listed({ first: { ids: ["1"], next: ["refused", "b"] }, b: { ids: ["2"] } }).accounts).toEqual([
      "1 Shop 1",
      "2 Shop 2",
    ]);
    expect(() => listed({ first: { ids: ["1"], next: ["failing", "b"] }, b: { ids: ["2"] } })).toThrow();
  });

  it("ends after 500 pages that lead to each other", () => {
    const { batches } = listed({ first: { ids: ["1"], next: "first" } });
    expect(batches.length).toBe(500);
  });
});
