import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";

/** A run that searches for an own bakery and its competitor. */
export const mentionsRun: Run = {
  account: "",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  facts: {},
  brands: [
    {
      name: "Oven & Co",
      isOwn: true,
      names: ["Oven & Co", 'The "Oven"'],
      handles: ["oven.example.com", "oven@mastodon.nl", "oven_example"],
      hashtags: ["OvenAndCo"],
    },
    { name: "Mill", isOwn: false, names: ["Mill Bakery"], handles: [], hashtags: [] },
  ],
};

export const toResponse = (body: Json, status = 200, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body,
});

/** The search for one of a brand's terms, as a part of a list. */
export const searchOf = (term: string, kind = "name", brand = "Oven & Co"): Json => ({ brand, kind, term });
