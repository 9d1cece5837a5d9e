import type { Run } from "../../../src/connectors/define-connector.ts";

/** An import of an invented own channel. */
export const run: Run = {
  account: "",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  facts: {
    account: "Oven & Sons",
    accountId: "UCoven0000000000000000aa",
    followers: 12_300,
    posts: 88,
    uploads: "UUoven0000000000000000aa",
    since: "2019-03-02",
  },
};
