import { expect, it } from "vitest";
import { estimateRequests } from "../../src/connectors/estimate-requests.ts";
import { facebook } from "../../src/connectors/facebook/connector.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { searchConsole } from "../../src/connectors/search-console/connector.ts";

const today = "2026-06-01";
const now = Date.parse("2026-06-01T08:00:00Z");
const withLists = connectorList.filter(({ accounts }) => accounts);

it("a page of Facebook shares the request for its token with 49 others", () => {
  // A fiftieth of the token, and the followers.
  expect(estimateRequests(facebook, today, now).lookups).toBeCloseTo(1.02, 5);
});

it("Search Console is asked for the site and for each day", () => {
  expect(estimateRequests(searchConsole, today, now)).toEqual({ lookups: 0, tables: { pages: 17 } });
});

it.each(withLists)("$id estimates each of its tables", (connector) => {
  const { lookups, tables } = estimateRequests(connector, today, now);
  expect(lookups).toBeGreaterThanOrEqual(0);
  expect(Object.keys(tables)).toEqual(Object.keys(connector.tables));
  for (const requests of Object.values(tables)) expect(requests).toBeGreaterThanOrEqual(0);
});
