import { findConnector } from "../../../src/connectors/index.ts";
import { contractViolations } from "./check-contract.ts";
import type { ConnectorMock, MockResponse, MockWorld } from "./define-mock.ts";
import { type FoundRoute, findRoutes } from "./find-route.ts";
import { type MockCall, type MockReply, type ParsedCall, parseCall, toReply } from "./mock-call.ts";
import { MockSecrets } from "./mock-secrets.ts";
import { MockSignIn } from "./mock-sign-in.ts";

export interface MockApisOptions {
  mocks: readonly ConnectorMock[];
  world: MockWorld;
  /** Milliseconds since 1970; decides when tokens expire. */
  now?: () => number;
  /** Milliseconds before each response. */
  latencyMs?: number;
}

/** A request that a mock handled, and its response. */
export interface HandledCall {
  call: MockCall;
  /** The connector; null for a sign-in request or an unknown URL. */
  id: string | null;
  reply: MockReply;
}

/**
 * Injects a fault: receives a request and the platform's usual response, and returns what happens instead; undefined
 * for no fault.
 *
 * @param number Number of data requests before this one, not counting sign-in.
 */
export type Fault = (call: MockCall, number: number, respond: () => MockReply) => MockReply | undefined;

export interface MockApis {
  handle(call: MockCall): MockReply;
  /** Every request, in order. */
  readonly log: HandledCall[];
  /** Requests that violated a platform's contract, without values: always empty if the connectors are correct. */
  readonly violations: string[];
  /** Faults to inject; the first that returns something applies. */
  faults: Fault[];
  readonly secrets: MockSecrets;
  readonly signIn: MockSignIn;
  readonly latencyMs: number;
  readonly world: MockWorld;
}

/** Mocks of the platforms' APIs: used in tests without a network, and behind a local server. */
export function createMockApis({ mocks, world, now = Date.now, latencyMs = 0 }: MockApisOptions): MockApis {
  const secrets = new MockSecrets(mocks, now);
  const signIn = new MockSignIn(mocks, secrets, now);
  let callCount = 0;

  const reject = (mock: ConnectorMock | undefined, violation: string): MockResponse => {
    mockApis.violations.push(violation);
    return mock?.errorResponses.invalid ?? { status: 400, body: { error: "The contract forbids this request." } };
  };

  const respond = (found: FoundRoute[], call: ParsedCall): MockResponse => {
    const findSecret = (foundRoute: FoundRoute) => foundRoute.mock.secretOf(toMockRequest(foundRoute, call, null));
    const findGrant = (foundRoute: FoundRoute) => {
      const grant = secrets.grantOf(findSecret(foundRoute) ?? "");
      return grant && isGrantedFor(grant.id, foundRoute.mock.id) ? grant : undefined;
    };
    // Two connectors can share a URL: the secret decides between them.
    const foundRoute = found.find(findGrant) ?? found[0];
    if (!foundRoute) return reject(undefined, `${call.method} ${call.url}: there is no such address`);
    const { mock, route } = foundRoute;
    const secret = findSecret(foundRoute);
    const forbidden = contractViolations(route, call, secret);
    if (forbidden !== null) return reject(mock, `${route.method} ${route.address}: ${forbidden}`);
    const grant = findGrant(foundRoute);
    const isAuthorized = route.isPublic || grant !== undefined || (!mock.requiresSecret && secret === null);
    if (!isAuthorized) return mock.errorResponses.auth_expired ?? { status: 401, body: { error: "unauthorized" } };
    return route.respond(toMockRequest(foundRoute, call, grant?.scopes ?? null), world);
  };

  const mockApis: MockApis = {
    log: [],
    violations: [],
    faults: [],
    secrets,
    signIn,
    latencyMs,
    world,
    handle(call) {
      const read = parseCall(call);
      const signInResponse = signIn.respond(read);
      const found = signInResponse ? [] : findRoutes(mocks, read.method, read.url);
      const respondAsUsual = () => toReply(signInResponse ?? respond(found, read));
      const number = signInResponse ? -1 : callCount++;
      const faultReply = signInResponse
        ? undefined
        : firstOf(mockApis.faults, (fault) => fault(call, number, respondAsUsual));
      const response = faultReply ?? respondAsUsual();
      mockApis.log.push({ call, id: found[0]?.mock.id ?? null, reply: response });
      return response;
    },
  };
  return mockApis;
}

/** Whether one connector's secret is valid for another: if both use the same app and scopes. */
function isGrantedFor(granted: string, id: string): boolean {
  const [foundRoute, other] = [granted, id].map((name) => findConnector(name)?.signIn.oauth);
  const isSameApp =
    foundRoute?.appPrefix === other?.appPrefix && foundRoute?.scopes.join(" ") === other?.scopes.join(" ");
  return granted === id || (foundRoute !== undefined && isSameApp);
}

const toMockRequest = ({ params }: FoundRoute, call: ParsedCall, scopes: readonly string[] | null) => ({
  ...call,
  params,
  scopes,
});

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
