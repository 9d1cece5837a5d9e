import { describe, expect, it } from "vitest";
import { buzzsprout } from "../../src/connectors/buzzsprout/connector.ts";
import type { Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyHttpResponse } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "1234567",
  from: "2026-09-01",
  to: "2026-09-30",
  today: "2026-10-01",
  now: 0,
  facts: { account: "Bread talk", accountId: "1234567" },
};

describe("Buzzsprout", () => {
  it("Buzzsprout gets the key and a User-Agent, without which it rejects requests", () => {
    const tools = { now: () => 0, base64: String, hmacSha256: String };
    expect(buzzsprout.signIn.apiKey?.applySecret("0123456789abcdef", tools)).toEqual({
      headers: { Authorization: "Token token=0123456789abcdef" },
    });
    const { url, headers } = listOf(buzzsprout, "episodes").request(run, null, null, []);
    expect(url).toBe("https://www.buzzsprout.com/api/1234567/episodes.json");
    expect(headers).toHaveProperty("User-Agent");
  });

  it("a Buzzsprout episode has total plays and a duration in seconds, and neither where Buzzsprout reports none", () => {
    const body: Json = [
      {
        id: 788881,
        title: "Too many or too few?",
        published_at: "2026-09-12T03:00:00.000-04:00",
        duration: 1_362,
        total_plays: 150,
        private: false,
      },
      { id: 788882, title: "", published_at: null, duration: null, total_plays: 0 },
      { id: 788883 },
    ];
    expect(readRows(buzzsprout, "episodes", body, run)).toEqual([
      {
        episode_id: "788881",
        title: "Too many or too few?",
        published_at: "2026-09-12T07:00:00Z",
        duration: 1_362,
        plays: 150,
      },
      { episode_id: "788882", title: null, published_at: null, duration: null, plays: 0 },
      { episode_id: "788883", title: null, published_at: null, duration: null, plays: null },
    ]);
  });

  it("Buzzsprout only finds the podcasts of its key", () => {
    const [lookup] = buzzsprout.lookups;
    const body: Json = [{ id: 1_234_567, title: "Bread talk" }, { id: 2 }];
    const readFacts = (account: string) => lookup?.read(body, { ...run, account }, { status: 200, headers: {}, body });
    expect(buzzsprout.accounts?.items(body)).toEqual([
      { id: "1234567", name: "Bread talk" },
      { id: "2", name: "2" },
    ]);
    expect(readFacts("1234567")).toEqual({ account: "Bread talk", accountId: "1234567" });
    expect(readFacts("3")).toBeNull();
  });

  it("Buzzsprout's refusal of a key is understood although it is not JSON", () => {
    const refused = classifyHttpResponse(
      buzzsprout,
      { status: 401, headers: {}, text: "HTTP Token: Access denied.\n" },
      false,
    );
    expect(refused).toMatchObject({ failure: { kind: "auth_expired" } });
  });
});
