import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import type { Fault } from "../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import {
  addUnknownFields,
  type FaultEffect,
  failWith,
  htmlPage,
  onRequest,
  respondWith,
  truncated,
  whileAnswering,
  withBody,
} from "../../scripts/mocks/server/faults.ts";
import type { MockCall, toReply } from "../../scripts/mocks/server/mock-call.ts";
import type { FailureKind } from "../../src/connectors/define-connector.ts";
import { failureText } from "../../src/connectors/failure-text.ts";
import { connectors } from "../../src/connectors/index.ts";
import type { TableName } from "../../src/tables/define-table.ts";
import { languages } from "../../src/text/language.ts";
import { sampleOf } from "../sample.ts";
import { differingNumbers, removeLongestList, removeNumbers } from "./damaged-responses.ts";
import {
  allDifferences,
  differences,
  isDetail,
  isLaterPage,
  type MockImport,
  openMockImport,
  partOfCall,
  runMockImport,
  tablesOf,
} from "./mock-import.ts";

const permanent = (kind: string): kind is FailureKind => !["rate_limited", "server", "invalid_metric"].includes(kind);

/** Failure kinds after which an import may continue without the affected data. */
const mayBeMissing = ["not_found", "not_enough_data", "permission"];

const tried = sampleOf("platforms with faults", connectorMocks, Math.ceil(connectorMocks.length / 2));

describe.each(tried)("faults of $id", (mock) => {
  const { errorResponses } = mock;
  const tables = tablesOf(mock);
  let mockImport: MockImport;
  let requests: number;

  beforeAll(() => {
    const undisturbed = openMockImport(mock, 60);
    runMockImport(undisturbed);
    requests = undisturbed.mockApis.log.length;
  });
  beforeEach(() => {
    mockImport = openMockImport(mock, 60);
  });

  /** The first, a middle and the last request in a soak, else one of them. */
  const requestNumbers = (fault: string) =>
    sampleOf(`${fault} at a request of ${mock.id}`, [...new Set([0, Math.floor(requests / 2), requests - 1])], 1);

  const expectAll = () => expect(allDifferences(mockImport)).toEqual([]);

  const runAgain = () => {
    mockImport.mockApis.faults = [];
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expectAll();
  };

  /** The import takes no notice of a transient fault. */
  const expectNoEffect = (fault: string, effect: FaultEffect, times = 1) => {
    for (const index of requestNumbers(fault)) {
      mockImport = openMockImport(mock, 60);
      mockImport.mockApis.faults = [onRequest(index, effect, times)];
      expect(runMockImport(mockImport)).toEqual({ state: "done" });
      expectAll();
    }
  };

  it("a time-out, a cut connection, HTML and a truncated response are retried", () => {
    const effects = {
      timeout: failWith("timeout"),
      connection: failWith("connection"),
      html: htmlPage(200),
      unavailable: htmlPage(503),
      truncated,
    };
    for (const [fault, effect] of Object.entries(effects)) expectNoEffect(fault, effect);
  });

  it("three server errors are survived, and a fourth ends the run after one request to see if anything is accepted", () => {
    const serverError = respondWith(errorResponses.server ?? { status: 500, body: {} });
    expectNoEffect("three server errors", serverError, 3);
    mockImport = openMockImport(mock, 60);
    mockImport.mockApis.faults = [onRequest(requests - 1, serverError, Number.POSITIVE_INFINITY)];
    expect(runMockImport(mockImport)).toMatchObject({ state: "refused", refused: { kind: "server" } });
    const sent = mockImport.mockApis.log.map(({ call }) => call);
    // Only refused details are followed by such a request: they could concern their items alone.
    expect(sent.length).toBe(requests + (isDetail(sent[requests - 1] as MockCall) ? 4 : 3));
    runAgain();
  });

  it("a rate limit delays the next request as long as the platform demands", () => {
    const limited = errorResponses.rate_limited ?? { status: 429, body: {} };
    mockImport.mockApis.faults = [onRequest(requests - 1, respondWith(limited, { "retry-after": "37" }))];
    const before = mockImport.clock.now();
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(mockImport.clock.now() - before).toBeGreaterThanOrEqual(37_000);
    expectAll();
    // Without Retry-After the platform's own delay applies, which can exceed a run.
    mockImport = openMockImport(mock, 60);
    mockImport.mockApis.faults = [onRequest(requests - 1, respondWith(limited))];
    expect(["done", "paused"]).toContain(runMockImport(mockImport).state);
    runAgain();
  });

  it("a delay longer than the run pauses it until later", () => {
    const limited = respondWith(errorResponses.rate_limited ?? { status: 429, body: {} }, { "retry-after": "3600" });
    for (const index of requestNumbers("a long delay")) {
      mockImport = openMockImport(mock, 60);
      mockImport.mockApis.faults = [onRequest(index, limited)];
      const before = mockImport.clock.now();
      const end = runMockImport(mockImport);
      expect(end).toMatchObject({ state: "paused", pause: { reason: "rate_limited" } });
      expect(end.state === "paused" && end.pause.until).toBeGreaterThanOrEqual(before + 3_600_000);
      runAgain();
    }
  });

  it.each(Object.keys(errorResponses).filter(permanent))(
    "a run stops at %s with advice, and resumes once it is resolved",
    (kind) => {
      for (const index of requestNumbers(kind)) {
        mockImport = openMockImport(mock, 60);
        mockImport.mockApis.faults = [
          onRequest(index, respondWith(errorResponses[kind] ?? {}), Number.POSITIVE_INFINITY),
        ];
        const end = runMockImport(mockImport);
        if (end.state === "refused") expect(end.refused.kind).toBe(kind);
        else expect(end).toEqual({ state: "done" });
        // What a lookup, list or detail tolerated was left out, and is imported when the import restarts.
        if (end.state === "done" || mayBeMissing.includes(kind)) mockImport.checkpoint = null;
        runAgain();
      }
    },
  );

  it("everything that the platform can refuse has a text and advice in three languages", () => {
    const kinds = new Set<FailureKind>(["timeout", "connection", "unreadable", "server", "rate_limited"]);
    for (const kind of Object.keys(errorResponses) as FailureKind[]) kinds.add(kind);
    const connector = connectors[mock.id];
    for (const kind of Object.values(connector.failures.kinds)) kinds.add(kind);
    for (const language of languages)
      for (const kind of kinds) {
        const [what = "", advice = ""] = failureText(connector, kind, language);
        for (const sentence of [what, advice]) expect(sentence, `${kind} in ${language}`).toMatch(/^\p{Lu}.+[.?]$/su);
        expect(`${what} ${advice}`).not.toMatch(/\b[45]\d\d\b|undefined|null|_/);
      }
  });

  if (mock.requiresSecret)
    it("a revoked permission stops the run, and a new one resumes it", () => {
      for (const index of requestNumbers("a revoked permission")) {
        mockImport = openMockImport(mock, 60);
        const { secrets } = mockImport.mockApis;
        const lost = mockImport.secret as string;
        const grant = secrets.grantOf(lost);
        mockImport.mockApis.faults = [
          onRequest(
            index,
            whileAnswering(() => secrets.revokeAll(mock.id)),
          ),
        ];
        expect(runMockImport(mockImport)).toMatchObject({ state: "refused", refused: { kind: "auth_expired" } });
        expect(runMockImport(mockImport)).toMatchObject({ state: "refused", refused: { kind: "auth_expired" } });
        if (grant) for (const secret of [lost, ...(mock.issuedSecrets ?? [])]) secrets.grant(secret, grant);
        runAgain();
      }
    });

  if (mock.requiresSecret)
    it("a token that expires during a run is renewed", () => {
      const { secrets } = mockImport.mockApis;
      const grant = secrets.grantOf(mockImport.secret as string);
      const expire = whileAnswering(() => secrets.revoke(mockImport.secret as string));
      const renew = () => {
        if (grant) secrets.grant(mockImport.secret as string, grant);
        return true;
      };
      mockImport.mockApis.faults = [onRequest(Math.floor(requests / 2), expire)];
      expect(runMockImport(mockImport, { renew })).toEqual({ state: "done" });
      expectAll();
    });

  it("undocumented fields in responses change nothing", () => {
    mockImport.mockApis.faults = [onRequest(0, withBody(addUnknownFields), Number.POSITIVE_INFINITY)];
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expectAll();
  });

  it("values missing from a response stay empty and never become 0", () => {
    mockImport.mockApis.faults = [onRequest(0, withBody(removeNumbers), Number.POSITIVE_INFINITY)];
    runMockImport(mockImport);
    for (const table of tables)
      expect(
        differingNumbers(mockImport.sheets.get(table) ?? [], mock.expected(table, mockImport.world), table),
      ).toEqual([]);
    expect(mockImport.mockApis.violations).toEqual([]);
  });

  it("an empty response is taken as empty wherever it comes", () => {
    const firstRequests = Array.from({ length: Math.min(requests, 40) }, (_, index) => index);
    for (const index of sampleOf(`an empty response of ${mock.id}`, firstRequests, 4)) {
      mockImport = openMockImport(mock, 60);
      mockImport.mockApis.faults = [onRequest(index, withBody(removeLongestList))];
      const end = runMockImport(mockImport);
      expect(["done", "refused"]).toContain(end.state);
      for (const table of tables)
        expect(
          differingNumbers(mockImport.sheets.get(table) ?? [], mock.expected(table, mockImport.world), table),
        ).toEqual([]);
      mockImport.checkpoint = end.state === "done" ? null : mockImport.checkpoint;
      runAgain();
    }
  });
});

/** The account's size at which most lists have several pages; test/connectors/large-pages.test.ts covers the others. */
const size = 320;

const listsOf = (mock: ConnectorMock): TableName[] =>
  tablesOf(mock).filter((table) => {
    const mockImport = openMockImport(mock, size);
    runMockImport(mockImport, { tables: [table] });
    return mockImport.mockApis.log.some(({ call }) => isLaterPage(call));
  });

const paged = connectorMocks
  .map((mock) => ({ id: mock.id, mock, lists: listsOf(mock) }))
  .filter(({ lists }) => lists.length > 0);

describe.each(paged)("paging faults of $id", ({ mock, lists }) => {
  it.each(lists)("%s is read to the end although a page comes twice", (table) => {
    const mockImport = openMockImport(mock, size);
    const before = new Map<string, ReturnType<typeof toReply>>();
    let repeated = 0;
    const repeatPage: Fault = (call, _number, respond) => {
      const part = partOfCall(call);
      if (part === null) return undefined;
      const last = before.get(part);
      const reply = isLaterPage(call) && last && repeated++ === 0 ? last : respond();
      before.set(part, reply);
      return reply;
    };
    mockImport.mockApis.faults = [repeatPage];
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    expect(repeated).toBeGreaterThan(0);
    expect(differences(mockImport, table)).toEqual([]);
  });

  it.each(lists)("%s ends without duplicates although every page starts the list again", (table) => {
    const mockImport = openMockImport(mock, size);
    const first = new Map<string, ReturnType<typeof toReply>>();
    const forever: Fault = (call, _number, respond) => {
      const part = partOfCall(call);
      if (part === null) return undefined;
      const reply = first.get(part) ?? respond();
      first.set(part, reply);
      return reply;
    };
    mockImport.mockApis.faults = [forever];
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    expect(differences(mockImport, table).filter((sentence) => !sentence.includes(" lacks "))).toEqual([]);
  });

  it.each(lists)("%s loses nothing when a post is deleted between two pages", (table) => {
    const mockImport = openMockImport(mock, size);
    let isDeleted = false;
    mockImport.mockApis.faults = [
      (call, _number, respond) => {
        if (isDeleted || !isLaterPage(call)) return undefined;
        isDeleted = true;
        mockImport.world.deleted.add(3);
        return respond();
      },
    ];
    expect(runMockImport(mockImport, { tables: [table] })).toEqual({ state: "done" });
    expect(isDeleted).toBe(true);
    expect(differences(mockImport, table).filter((sentence) => sentence.includes(" lacks "))).toEqual([]);
  });
});
