import { findConnector } from "../../../src/connectors/index.ts";
import { contractViolations } from "./check-contract.ts";
import type { ConnectorMock, MockResponse, MockWorld } from "./define-mock.ts";
import { type FoundRoute, findRoutes } from "./find-route.ts";
import { type MockCall, type MockReply, type ParsedCall, parseCall, toReply } from "./mock-call.ts";
import { MockSecrets } from "./mock-secrets.ts";
import { MockSignIn } from "./mock-sign-in.ts";

export interface MockApisOptions {
  platforms: readonly ConnectorMock[];
  world: MockWorld;
  /** Milliseconds since 1970, by which tokens expire. */
  now?: () => number;
  /** Milliseconds that each answer takes. */
  latencyMs?: number;
}

/** A request that a stand-in answered, and what it answered. */
export interface HandledCall {
  call: MockCall;
  /** The connector; null for a request of the sign-in or to an unknown address. */
  id: string | null;
  reply: MockReply;
}

/**
 * Something that goes wrong: gets a request and what the platform would answer, and says what happens instead; undefined for
 * nothing out of the ordinary.
 *
 * @param number How many data requests there were before, those of sign-ins left out.
 */
export type Fault = (call: MockCall, number: number, answer: () => MockReply) => MockReply | undefined;

export interface MockApis {
  handle(call: MockCall): MockReply;
  /** Every request, in its order. */
  readonly log: HandledCall[];
  /** What was asked against a platform's contract, without values: always empty where the add-on is right. */
  readonly violations: string[];
  /** What goes wrong; the first that has something to say is heard. */
  faults: Fault[];
  readonly secrets: MockSecrets;
  readonly signIn: MockSignIn;
  readonly latencyMs: number;
  readonly world: MockWorld;
}

/** Stand-ins for platforms: the same ones answer in tests without any network and behind a server on this computer. */
export function createMockApis({ platforms, world, now = Date.now, latencyMs = 0 }: MockApisOptions): MockApis {
  const secrets = new MockSecrets(platforms, now);
  const signIn = new MockSignIn(platforms, secrets, now);
  let callCount = 0;

  const reject = (platform: ConnectorMock | undefined, violation: string): MockResponse => {
    mockApis.violations.push(violation);
    return platform?.errorResponses.invalid ?? { status: 400, body: { error: "The contract forbids this request." } };
  };

  const respond = (found: FoundRoute[], call: ParsedCall): MockResponse => {
    const findSecret = (foundRoute: FoundRoute) => foundRoute.platform.secretOf(toMockRequest(foundRoute, call, null));
    const findGrant = (foundRoute: FoundRoute) => {
      const grant = secrets.grantOf(findSecret(foundRoute) ?? "");
      return grant && isGrantedFor(grant.id, foundRoute.platform.id) ? grant : undefined;
    };
    // Two sign-ins can lead to one address: the secret says which of them it is.
    const foundRoute = found.find(findGrant) ?? found[0];
    if (!foundRoute) return reject(undefined, `${call.method} ${call.url}: there is no such address`);
    const { platform, route } = foundRoute;
    const secret = findSecret(foundRoute);
    const forbidden = contractViolations(route, call, secret);
    if (forbidden !== null) return reject(platform, `${route.method} ${route.address}: ${forbidden}`);
    const grant = findGrant(foundRoute);
    const isAuthorized = route.isPublic || grant !== undefined || (!platform.requiresSecret && secret === null);
    if (!isAuthorized) return platform.errorResponses.auth_expired ?? { status: 401, body: { error: "unauthorized" } };
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
      const signInResponse = signIn.answer(read);
      const found = signInResponse ? [] : findRoutes(platforms, read.method, read.url);
      const answer = () => toReply(signInResponse ?? respond(found, read));
      const number = signInResponse ? -1 : callCount++;
      const faultReply = signInResponse ? undefined : firstOf(mockApis.faults, (fault) => fault(call, number, answer));
      const response = faultReply ?? answer();
      mockApis.log.push({ call, id: found[0]?.platform.id ?? null, reply: response });
      return response;
    },
  };
  return mockApis;
}

/** Whether a secret of one connector counts for another: where both ask the same app for the same permissions it does. */
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
