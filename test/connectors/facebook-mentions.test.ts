import { describe, expect, it } from "vitest";
import { facebookMentionsMock } from "../../scripts/mocks/facebook-mentions.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import type { Run } from "../../src/connectors/define-connector.ts";
import { facebookMentions } from "../../src/connectors/facebook-mentions/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { mentionsRun, toResponse } from "./mentions-run.ts";
import { openMockImport, runMockImport } from "./mock-import.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = { ...mentionsRun, account: "101", facts: { account: "Oven & Co", accountId: "101" } };
const mentions = listOf(facebookMentions, "mentions");
const fields = (part: string, facts = {}) =>
  String(mentions.request({ ...run, facts: { ...run.facts, ...facts } }, null, part, []).query?.fields);

describe("Facebook posts that tag a page", () => {
  it("a Facebook post that tags the page becomes a mention without people's names", () => {
    const body: Json = {
      data: [
        {
          id: "900_1",
          message: "Lunch",
          created_time: "2026-05-19T10:42:47+0000",
          permalink_url: "https://www.facebook.com/900/posts/1",
          reactions: { summary: { total_count: 4 } },
          comments: { summary: { total_count: 0 } },
        },
      ],
    };
    expect(fields("tagged")).not.toMatch(/from|reviewer/);
    expect(readRows(facebookMentions, "mentions", body, run, "tagged")).toEqual([
      {
        mention_id: "900_1",
        url: "https://www.facebook.com/900/posts/1",
        published_at: "2026-05-19T10:42:47Z",
        type: "mention",
        text: "Lunch",
        likes: 4,
        comments: 0,
        shares: null,
      },
    ]);
  });

  it("Facebook mentions are requested without counts where the app may not read reactions", () => {
    const refused = toResponse({ error: { code: 10, message: "(#10) Not allowed" } }, 403);
    expect(mentions.adapt?.(refused, run)).toEqual({ hasSummaries: "no" });
    expect(fields("tagged", { hasSummaries: "no" })).toBe("id,message,created_time,updated_time,permalink_url,shares");
    expect(mentions.adapt?.(refused, { ...run, facts: { hasSummaries: "no" } })).toBeNull();
  });
});

describe("pages for Facebook mentions", () => {
  it("a Facebook page is only offered for mentions to users who may do more than see its insights", () => {
    const data: Json = [
      { id: "1", name: "Looked at", tasks: ["ANALYZE", "ADVERTISE"] },
      { id: "2", name: "Moderated", tasks: ["MODERATE"] },
      { id: "3", name: "Not told" },
    ];
    expect(facebookMentions.accounts?.items({ data }).map(({ name }) => name)).toEqual(["Moderated", "Not told"]);
  });
});

describe("Facebook page reviews", () => {
  const time = { created_time: "2026-05-19T10:42:47+0000" };
  const read = (review: Record<string, string | number | { id: string }>) =>
    readRows(facebookMentions, "mentions", { data: [{ ...time, ...review }] }, run, "ratings")[0];

  it("a Facebook review's sentiment follows its recommendation or its stars", () => {
    expect(read({ recommendation_type: "positive", review_text: "Good", open_graph_story: { id: "5" } })).toEqual({
      mention_id: "5",
      published_at: "2026-05-19T10:42:47Z",
      type: "review",
      text: "Good",
      rating: null,
      sentiment: 1,
    });
    expect(read({ recommendation_type: "NEGATIVE" })).toMatchObject({ text: null, sentiment: -1 });
    // The sync calculates the sentiment of stars.
    expect(read({ rating: 2 })).toMatchObject({ rating: 2, sentiment: null });
    expect(read({})).toMatchObject({ rating: null, sentiment: null });
  });

  it("tagged posts are imported although Facebook's API no longer has page reviews", () => {
    const platform: ConnectorMock = {
      ...facebookMentionsMock,
      routes: facebookMentionsMock.routes.map((route) =>
        route.address.endsWith("/ratings")
          ? {
              ...route,
              respond: () => ({ status: 400, body: { error: { code: 12, message: "(#12) is deprecated" } } }),
            }
          : route,
      ),
    };
    const mockImport = openMockImport(platform, 30);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    const types = (mockImport.sheets.get("mentions") ?? []).map(({ type }) => type);
    expect(types).toEqual(Array.from({ length: 20 }, () => "mention"));
  });

  it("a Facebook review without an id is identified by its time", () => {
    const refused = toResponse({ error: { code: 100, message: "(#100) Tried accessing nonexisting field" } }, 400);
    expect(mentions.adapt?.(refused, run)).toEqual({ hasStories: "no" });
    expect(fields("ratings", { hasStories: "no" })).not.toContain("open_graph_story");
    expect(read({})?.mention_id).toBe("101/2026-05-19T10:42:47Z");
  });
});
