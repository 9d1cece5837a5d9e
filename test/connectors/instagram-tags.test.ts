import { describe, expect, it } from "vitest";
import type { Run } from "../../src/connectors/define-connector.ts";
import { instagramTags } from "../../src/connectors/instagram-tags/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { mentionsRun, toResponse } from "./mentions-run.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  ...mentionsRun,
  account: "17841400000000099",
  facts: { account: "oven.example", accountId: "17841400000000099" },
};
const mentions = listOf(instagramTags, "mentions");

describe("Instagram posts that tag an account", () => {
  it("a post that tags the Instagram account becomes a mention, without likes where they are hidden", () => {
    const body: Json = {
      data: [
        {
          id: "17900000000000001",
          caption: "Breakfast",
          permalink: "https://www.instagram.com/p/Cabc/",
          timestamp: "2026-05-19T10:42:47+0000",
          username: "guest",
          comments_count: 0,
        },
        { id: "17900000000000002", timestamp: "2026-05-19T09:00:00+0000", username: "oven.example", like_count: 4 },
      ],
    };
    expect(readRows(instagramTags, "mentions", body, run)).toEqual([
      {
        mention_id: "17900000000000001",
        url: "https://www.instagram.com/p/Cabc/",
        published_at: "2026-05-19T10:42:47Z",
        type: "mention",
        author: "guest",
        text: "Breakfast",
        likes: null,
        comments: 0,
      },
    ]);
  });

  it("Instagram tags are paged by cursor and end with an empty page", () => {
    const page = (...data: { id: string }[]) => toResponse({ data, paging: { cursors: { after: "QVFI" } } });
    expect(mentions.next?.(page({ id: "1" }), null, run)).toBe("QVFI");
    expect(mentions.next?.(page(), "QVFI", run)).toBeNull();
  });

  it("Instagram tags are read some weeks beyond the period, since old posts can be tagged later", () => {
    expect(mentions.isBeforePeriod?.({ timestamp: "2026-04-02T00:00:00+0000" }, run)).toBe(false);
    expect(mentions.isBeforePeriod?.({ timestamp: "2026-03-31T00:00:00+0000" }, run)).toBe(true);
  });
});
