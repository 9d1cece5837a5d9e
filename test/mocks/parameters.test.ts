import { expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { findRoutes } from "../../scripts/mocks/server/find-route.ts";
import type { MockCall } from "../../scripts/mocks/server/mock-call.ts";
import { importedRows, openMockImport, runMockImport, tablesOf } from "../connectors/mock-import.ts";
import { sampleOf } from "../sample.ts";
import { askAccounts } from "./ask-accounts.ts";
import { onlyWith, parametersOf } from "./without-parameter.ts";

/**
 * A mock that answers the same without a parameter hides that a connector forgot it. Days and times of the period are
 * left out: `test/connectors/periods.test.ts` compares those.
 */
const ofPeriod =
  /(since|until|start|end)([-_]?(date|time))?$|send_time$|published(After|Before)$|\?(after|before)$|\?date$|dateRanges|numericFilters$/i;

/** Lists of accounts, which are short, and what Facebook tells of a user and a portfolio anyway. */
const ofAccounts = /(accounts|accountSummaries|locations|businesses|me) \?(limit|pageSize|fields)$/;

/** Parameters without which the platform answers the same, and those for whose effect a mock is too small. */
const withoutEffect: Readonly<Record<string, readonly string[]>> = {
  // GA4's default limit is 10,000 rows, too, and the order matters where there are more: `ga4.test.ts`.
  ga4: ["limit", "offset", "orderBys", "orderBys.dimension", "orderBys.dimension.dimensionName"].map(
    (name) => `:id:runReport body.${name}`,
  ),
  // No mock has 1,000 pages on a day.
  "search-console": ["query body.rowLimit", "query body.startRow"],
  linkedin: ["posts ?sortBy"],
  pinterest: ["analytics ?metric_types"],
  mailchimp: ["reports ?offset"],
  "hacker-news": ["search_by_date ?page"],
  // `periods.test.ts` has the period in it.
  ghost: [" ?filter"],
  // One show is not several pages.
  transistor: ["shows ?pagination[page]", "shows ?pagination[per]"],
  "x-mentions": ["me ?user.fields", "recent ?user.fields"],
  "google-business": ["reviews ?pageSize"],
};

const size = 130;

/** An import and the list of accounts, whose requests are changed first; what can be noticed of them. */
function importWith(mock: ConnectorMock, change: (call: MockCall) => MockCall) {
  const mockImport = openMockImport(mock, size);
  const { mockApis } = mockImport;
  const handle = mockApis.handle.bind(mockApis);
  const calls: MockCall[] = [];
  mockApis.handle = (call) => {
    calls.push(call);
    return handle(change(call));
  };
  const { state } = runMockImport(mockImport);
  const connection = askAccounts(mockImport);
  const rows = tablesOf(mock).map((table) => importedRows(mockImport, table));
  return { calls, seen: JSON.stringify([state, connection, rows, mockApis.violations.length, mockApis.log.length]) };
}

const routeOf = (mock: ConnectorMock, { method, url }: MockCall): string => {
  const [found] = findRoutes([mock], method, url.split("?")[0] ?? "");
  return found ? `${method} ${found.route.address}` : "sign-in";
};

it.each(sampleOf("parameters of mocks", connectorMocks, 4))(
  "$id: the mock's answer depends on every parameter that the connector sends",
  (mock) => {
    const usual = importWith(mock, (call) => call);
    const sent = new Set(
      usual.calls.flatMap((call) => parametersOf(call).map((name) => `${routeOf(mock, call)} ${name}`)),
    );
    const unnoticed = [...sent].filter((parameter) => {
      if (ofPeriod.test(parameter) || ofAccounts.test(parameter)) return false;
      const without = (call: MockCall) => onlyWith(call, (name) => `${routeOf(mock, call)} ${name}` !== parameter);
      return importWith(mock, without).seen === usual.seen;
    });
    const short = unnoticed.map((parameter) => parameter.replace(/^\w+ https:\/\/[^/]+/, "").replace(/^.*\//, ""));
    expect(short.sort()).toEqual([...(withoutEffect[mock.id] ?? [])].sort());
  },
);
