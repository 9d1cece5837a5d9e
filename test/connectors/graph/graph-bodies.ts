import type { ApiResponse, Run } from "../../../src/connectors/define-connector.ts";
import type { Json } from "../../../src/connectors/json.ts";

/** A run for a bakery's account. */
export const run: Run = {
  account: "",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  facts: { account: "boulangerie.sol", accountId: "17841455500000009", followers: 2_050, posts: 311 },
};

export const toResponse = (status: number, body: Json, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body,
});

/** Insights in the format of lifetime metrics. */
export const lifetime = (values: Readonly<Record<string, Json>>): Json => ({
  data: Object.entries(values).map(([name, value]) => ({ name, period: "lifetime", values: [{ value }] })),
});

export const error = (code: number, message: string, more: { readonly [name: string]: Json } = {}): Json => ({
  error: { message, type: "OAuthException", code, ...more, fbtrace_id: "Ax" },
});
