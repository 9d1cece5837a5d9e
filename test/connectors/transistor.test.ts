import { describe, expect, it } from "vitest";
import type { Detail, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyHttpResponse } from "../../src/connectors/sync/classify-response.ts";
import { transistor } from "../../src/connectors/transistor/connector.ts";
import { listOf } from "./read-rows.ts";

const run: Run = {
  account: "24204",
  from: "2024-01-01",
  to: "2026-10-01",
  today: "2026-10-01",
  now: 0,
  facts: { account: "Bread talk", accountId: "24204" },
};

const episode = (id: string, published: string | null, more: Readonly<Record<string, Json>> = {}): Json => ({
  id,
  type: "episode",
  attributes: {
    title: `Episode ${id}`,
    number: 1,
    status: "published",
    duration: 568,
    published_at: published,
    ...more,
  },
});

const young = episode("12", "2026-09-20T10:51:45.707-07:00");
const younger = episode("13", "2026-09-28T23:30:00.000-07:00");
const old = episode("2", "2024-02-01T06:00:00Z");
const older = episode("1", "2023-12-31T06:00:00Z");

const episodes = listOf(transistor, "episodes");
const [jointAnalytics, episodeAnalytics] = episodes.details as [Detail, Detail];

describe("Transistor episodes", () => {
  it("Transistor episodes are requested oldest first, so that new ones do not shift the pages", () => {
    const { url, query } = episodes.request(run, 3, null, []);
    expect(url).toBe("https://api.transistor.fm/v1/episodes");
    expect(query).toEqual({
      show_id: "24204",
      status: "published",
      order: "asc",
      "pagination[page]": 3,
      "pagination[per]": 100,
    });
    const first = { status: 200, headers: {}, body: { data: [], meta: { currentPage: 1, totalPages: 4 } } };
    expect(episodes.next?.(first, null, run)).toEqual([2, 3, 4]);
    expect(episodes.next?.(first, 2, run)).toBeNull();
  });

  it("Transistor downloads of the last year come in one response, with days written backwards", () => {
    const { url, query } = jointAnalytics.request([young, younger], run, []);
    expect(url).toBe("https://api.transistor.fm/v1/analytics/24204/episodes");
    expect(query).toEqual({ start_date: "19-09-2026", end_date: "02-10-2026" });
    const body: Json = {
      data: {
        attributes: {
          episodes: [
            { id: 13, downloads: [{ date: "29-09-2026", downloads: 0 }] },
            {
              id: 12,
              downloads: [
                { date: "20-09-2026", downloads: 10 },
                { date: "21-09-2026", downloads: 11 },
              ],
            },
          ],
        },
      },
    };
    expect(jointAnalytics.read(body, [young, younger, old])).toEqual([21, 0, null]);
  });

  it("Transistor downloads of older episodes are requested one by one, and of those outside the period not at all", () => {
    const appliesToEach = (detail: Detail) => [young, younger, old, older].map((one) => detail.appliesTo?.(one, run));
    expect(appliesToEach(jointAnalytics)).toEqual([true, true, false, false]);
    expect(appliesToEach(episodeAnalytics)).toEqual([false, false, true, false]);
    const { url, query } = episodeAnalytics.request([old], run, []);
    expect(url).toBe("https://api.transistor.fm/v1/analytics/episodes/2");
    expect(query).toEqual({ start_date: "31-01-2024", end_date: "02-10-2026" });
    const body: Json = {
      data: { attributes: { downloads: [{ date: "03-09-2024", downloads: 7 }, { downloads: 2 }] } },
    };
    expect(episodeAnalytics.read(body, [old])).toEqual([9]);
    expect(episodeAnalytics.read({ data: { attributes: {} } }, [old])).toEqual([null]);
  });

  it("a Transistor episode has its time in UTC, its length in seconds, and downloads where there are any", () => {
    expect(episodes.row(young, run, { jointDownloads: 21 })).toEqual({
      episode_id: "12",
      title: "Episode 12",
      published_at: "2026-09-20T17:51:45Z",
      duration: 568,
      downloads: 21,
    });
    expect(episodes.row(old, run, { singleDownloads: 0 })).toMatchObject({ downloads: 0 });
    expect(episodes.row(episode("5", null, { duration: null }), run, {})).toEqual({
      episode_id: "5",
      title: "Episode 5",
      published_at: null,
      duration: null,
      downloads: null,
    });
  });
});

describe("Transistor", () => {
  it("Transistor refuses a key with an empty response, and blocks too many requests for ten seconds", () => {
    const empty = (status: number) => classifyHttpResponse(transistor, { status, headers: {}, text: "" }, false);
    expect(empty(401)).toMatchObject({ failure: { kind: "auth_expired" } });
    expect(empty(429)).toMatchObject({ failure: { kind: "rate_limited" } });
    expect(transistor.limits.retryDelayMs?.({ status: 429, headers: {}, body: null }, 0)).toBe(10_000);
  });

  it("Transistor lists the shows of a key, and does not find others", () => {
    const shows: Json = { data: [{ id: "24204", type: "show", attributes: { title: "Bread talk" } }, { id: "7" }] };
    expect(transistor.accounts?.items(shows)).toEqual([
      { id: "24204", name: "Bread talk" },
      { id: "7", name: "7" },
    ]);
    const [show] = transistor.lookups;
    const readFacts = (body: Json) => show?.read(body, run, { status: 200, headers: {}, body });
    expect(readFacts({ data: { id: "24204", attributes: { title: "Bread talk" } } })).toEqual({
      account: "Bread talk",
      accountId: "24204",
    });
    expect(readFacts({ data: null })).toBeNull();
  });
});
