import { describe, expect, it } from "vitest";
import type { ListSource } from "../../../src/connectors/define-connector.ts";
import { listAt, numberAt, textAt } from "../../../src/connectors/json.ts";
import { base, json, type RunOverrides, run, testConnector } from "./test-connector.ts";

const posts = testConnector().tables.posts as ListSource;

/** Numbers of posts by a request of their own, for which the connection needs the permission `insights`. */
const withInsights = (permission = "insights"): ListSource => ({
  ...posts,
  details: [
    {
      name: "insights",
      permission,
      batch: 1,
      request: ([item = null]) => ({ url: `${base}/insights/${textAt(item, "id")}` }),
      read: (body) => [body],
    },
  ],
  row: (item, given, { insights = null }) => ({
    ...posts.row(item, given, {}),
    likes: numberAt(insights, "likes") ?? numberAt(insights, "values.0.count"),
  }),
});

const page = json({ posts: [{ id: "1" }, { id: "2" }] });

/** An import whose posts have these insights. */
const importWith = (answers: Readonly<Record<string, unknown>>, change: RunOverrides = {}) =>
  run((path) => (path.startsWith("/posts") ? page : json(answers[path.slice("/insights/".length)] ?? {})), {
    connector: testConnector({ tables: { posts: withInsights() } }),
    ...change,
  });

const missing = ({ notes }: { notes: readonly (readonly [string, string])[] }) =>
  notes.filter(([kind]) => kind === "no_numbers");

describe("numbers that do not come", () => {
  it("name the permission for which every answer was empty", () => {
    expect(missing(importWith({}))).toEqual([["no_numbers", "insights"]]);
  });

  it("are not missing where a single post has one, also as text, or 0", () => {
    expect(missing(importWith({ 2: { likes: 5 } }))).toEqual([]);
    expect(missing(importWith({ 2: { likes: "5" } }))).toEqual([]);
    expect(missing(importWith({ 2: { likes: 0 } }))).toEqual([]);
    expect(missing(importWith({ 2: { values: [{ count: 3 }] } }))).toEqual([]);
  });

  it("are still missing where answers hold only words, blanks or nothing", () => {
    expect(missing(importWith({ 1: { likes: "" }, 2: { likes: null, name: "likes" } }))).toEqual([
      ["no_numbers", "insights"],
    ]);
  });

  it("name no permission that the platform says is granted", () => {
    expect(missing(importWith({}, { request: { permissions: ["insights"] } }))).toEqual([["no_numbers", ""]]);
    expect(missing(importWith({}, { request: { permissions: ["other"] } }))).toEqual([["no_numbers", "insights"]]);
  });

  it("are said of posts without any, although no request of its own is known for them", () => {
    expect(missing(run(() => page))).toEqual([["no_numbers", ""]]);
    expect(missing(run(() => json({ posts: [{ id: "1" }, { id: "2", likes: 4 }] })))).toEqual([]);
  });

  it("are not said of an account without posts", () => {
    expect(missing(run(() => json({ posts: [] })))).toEqual([]);
  });

  it("name the permission of a table that is answered with nothing, and not where there is a post", () => {
    const connector = testConnector({ tables: { posts: { ...posts, permission: "read_posts" } } });
    expect(missing(run(() => json({ posts: [] }), { connector }))).toEqual([["no_numbers", "read_posts"]]);
    expect(missing(run(() => json({ posts: [{ id: "1", likes: 4 }] }), { connector }))).toEqual([]);
    expect(missing(run(() => page, { connector }))).toEqual([["no_numbers", "read_posts"]]);
  });

  it("of how long a video is say nothing about who saw it", () => {
    const source: ListSource = { ...posts, row: (item) => ({ post_id: textAt(item, "id"), duration: 30 }) };
    expect(missing(run(() => page, { connector: testConnector({ tables: { posts: source } }) }))).toEqual([
      ["no_numbers", ""],
    ]);
  });

  it("are not expected of mentions, which are texts", () => {
    const mentions: ListSource = {
      counts: "total",
      request: () => ({ url: `${base}/mentions` }),
      items: (body) => listAt(body, "posts"),
      row: (item) => ({ mention_id: textAt(item, "id"), account: "Mill", text: "bread" }),
    };
    const connector = testConnector({ tables: { mentions } });
    expect(missing(run(() => page, { connector, request: { tables: ["mentions"] } }))).toEqual([]);
  });
});

describe("an import that continues", () => {
  const rest = json({ posts: [{ id: "3" }] });
  const from = (numberCounts?: Record<string, [number, number]>) =>
    missing(
      run((path) => (path.startsWith("/posts") ? rest : json({})), {
        connector: testConnector({ tables: { posts: withInsights() } }),
        checkpoint: { tables: ["posts"], chains: [[0, "b"]], ...(numberCounts && { numberCounts }) },
      }),
    );

  it("misses no numbers where those before the break had some", () => {
    expect(from()).toEqual([]);
  });

  it("misses those of which there was none before, either", () => {
    expect(from({ insights: [2, 0] })).toEqual([["no_numbers", "insights"]]);
    expect(from({ "/rows": [2, 0] })).toEqual([["no_numbers", ""]]);
  });
});

describe("of several requests that were answered with nothing", () => {
  const two: ListSource = {
    ...withInsights(),
    details: [...(withInsights().details ?? []), ...(withInsights("clicks").details ?? [])].map((detail, index) => ({
      ...detail,
      name: `detail${index}`,
      appliesTo: (item) => index === 0 || textAt(item, "id") === "1",
    })),
  };

  it("the one for most posts is named", () => {
    const connector = testConnector({ tables: { posts: two } });
    expect(missing(importWith({}, { connector }))).toEqual([["no_numbers", "insights"]]);
    const reversed = testConnector({ tables: { posts: { ...two, details: [...(two.details ?? [])].reverse() } } });
    expect(missing(importWith({}, { connector: reversed }))).toEqual([["no_numbers", "insights"]]);
  });
});
