import { describe, expect, it } from "vitest";
import type { Lookup } from "../../../src/connectors/define-connector.ts";
import { textAt } from "../../../src/connectors/json.ts";
import { base, json, page, type RunOverrides, run, testConnector } from "./test-connector.ts";

const lookup = (name: string, change: Partial<Lookup> = {}): Lookup => ({
  request: () => ({ url: `${base}/${name}` }),
  read: (body) => ({ [name]: textAt(body, "value") }),
  ...change,
});

/** The requests and end of an import with these lookups; a name that ends with "refused" is refused. */
const importWith = (lookups: Lookup[], change: RunOverrides = {}) =>
  run(
    (path) =>
      path.startsWith("/posts")
        ? page([1])
        : path.endsWith("refused")
          ? json({ error: "unknown" }, 403)
          : json({ value: path }),
    { connector: testConnector({ lookups }), ...change },
  );

describe("what is looked up before posts are read", () => {
  it("comes in order, and each knows what the ones before have told", () => {
    const second = lookup("second", { when: ({ facts }) => facts.first === "/first" });
    const third = lookup("third", { when: ({ facts }) => facts.first === undefined });
    expect(importWith([lookup("first"), second, third]).paths).toEqual(["/first", "/second", "/posts"]);
  });

  it("is only what the chosen tables need", () => {
    const lookups = [
      lookup("posts_only", { forTables: ["days", "posts"] }),
      lookup("days_only", { forTables: ["days"] }),
    ];
    expect(importWith(lookups).paths).toEqual(["/posts_only", "/posts"]);
  });

  it("is repeated as long as it says so, and 500 times at most", () => {
    let times = 0;
    expect(importWith([lookup("again", { isRepeated: () => ++times < 3 })]).paths.length).toBe(3 + 1);
    expect(importWith([lookup("forever", { isRepeated: () => true })]).paths.length).toBe(500 + 1);
  });

  it("stops the import where it is refused, or the account does not exist", () => {
    expect(importWith([lookup("refused")])).toMatchObject({ end: { kind: "permission" }, paths: ["/refused"] });
    const missing = { kind: "not_found", code: "account" };
    expect(importWith([lookup("gone", { read: () => null })])).toMatchObject({ end: missing, paths: ["/gone"] });
    expect(importWith([lookup("refused", { readFailure: () => null })])).toMatchObject({ end: missing });
  });

  it("is done without where the connector can, or knows what the refusal means", () => {
    const tolerated = lookup("refused", { toleratedFailures: ["permission"] });
    expect(importWith([tolerated]).paths).toEqual(["/refused", "/posts"]);
    expect(importWith([lookup("refused", { toleratedFailures: ["not_found"] })]).end).toMatchObject({
      kind: "permission",
    });
    const known = lookup("refused", { readFailure: (kind) => ({ first: kind }) });
    const second = lookup("second", { when: ({ facts }) => facts.first === "permission" });
    expect(importWith([known, second]).paths).toEqual(["/refused", "/second", "/posts"]);
  });

  it("can give another secret for what comes after it, such as a page's own", () => {
    const found = importWith([lookup("page", { secret: () => "of the page" }), lookup("second")]);
    expect(found.secrets).toEqual(["first", "of the page", "of the page"]);
  });

  it("is not looked up again where a run of several accounts has done so", () => {
    const [first, second] = [lookup("first"), lookup("second", { when: ({ facts }) => facts.first === "known" })];
    const lookedUp = { lookups: [first], facts: { first: "known" }, secret: "of the page" };
    const found = importWith([first, second], { request: { lookedUp } });
    expect([found.paths, found.secrets]).toEqual([
      ["/second", "/posts"],
      ["of the page", "of the page"],
    ]);
  });
});
