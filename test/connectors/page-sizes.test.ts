import { expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { contractViolations } from "../../scripts/mocks/server/check-contract.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { findRoutes } from "../../scripts/mocks/server/find-route.ts";
import { type MockCall, parseCall } from "../../scripts/mocks/server/mock-call.ts";
import { openMockImport, pageOfCall, runMockImport, sizeOfCall } from "./mock-import.ts";

/** Lists that ask for fewer items than the platform would give at once, since one more is heavy or nothing is promised. */
const fewer: Readonly<Record<string, number>> = {
  "facebook-conversations conversations": 50,
  "ga4 pages": 10_000,
  "ga4 traffic": 10_000,
  "hacker-news mentions": 100,
  "transistor episodes": 100,
  "youtube days": 500,
};

/** The same request for one more item; null where it does not say how many. */
function withOneMore({ url, body, ...call }: MockCall, size: number): MockCall | null {
  const number = new RegExp(`(?<=[=:"])${size}(?=$|[&,"}])`);
  if (number.test(url)) return { ...call, url: url.replace(number, String(size + 1)), body };
  return number.test(body ?? "") ? { ...call, url, body: body?.replace(number, String(size + 1)) ?? null } : null;
}

const isRefused = (mock: ConnectorMock, call: MockCall): boolean => {
  const parsed = parseCall(call);
  const [found] = findRoutes([mock], parsed.method, parsed.url);
  return !found || contractViolations(found.route, parsed, null) !== null;
};

const tableOf = (call: MockCall): string => JSON.parse(pageOfCall(call) ?? "[]")[0];

it("every list asks for as many items at once as the platform gives", () => {
  const smaller = connectorMocks.flatMap((mock) => {
    const mockImport = openMockImport(mock, 3);
    runMockImport(mockImport);
    return mockImport.mockApis.log.flatMap(({ call }) => {
      const size = sizeOfCall(call);
      const larger = size === null ? null : withOneMore(call, size);
      return larger === null || isRefused(mock, larger) ? [] : [[`${mock.id} ${tableOf(call)}`, size]];
    });
  });
  expect(Object.fromEntries(smaller)).toEqual(fewer);
});
