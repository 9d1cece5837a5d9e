import { connectorNamed } from "../../src/platforms/index.ts";
import { forbiddenBy } from "./check-contract.ts";
import type { DemoAnswer, DemoPlatform, DemoWorld } from "./define-demo.ts";
import { type DemoCall, type DemoReply, type ReadCall, readCall, reply } from "./demo-call.ts";
import { DemoSecrets } from "./demo-secrets.ts";
import { DemoSignIn } from "./demo-sign-in.ts";
import { type FoundRoute, findRoutes } from "./find-route.ts";

export interface DemoOptions {
  platforms: readonly DemoPlatform[];
  world: DemoWorld;
  /** Milliseconds since 1970, by which tokens expire. */
  now?: () => number;
  /** Milliseconds that each answer takes. */
  latency?: number;
}

/** A request that a stand-in answered, and what it answered. */
export interface Answered {
  call: DemoCall;
  /** The connector; null for a request of the sign-in or to an unknown address. */
  id: string | null;
  reply: DemoReply;
}

/**
 * Something that goes wrong: gets a request and what the platform would answer, and says what happens instead; undefined for
 * nothing out of the ordinary.
 *
 * @param number How many data requests there were before, those of sign-ins left out.
 */
export type Fault = (call: DemoCall, number: number, answer: () => DemoReply) => DemoReply | undefined;

export interface Demo {
  handle(call: DemoCall): DemoReply;
  /** Every request, in its order. */
  readonly log: Answered[];
  /** What was asked against a platform's contract, without values: always empty where the add-on is right. */
  readonly violations: string[];
  /** What goes wrong; the first that has something to say is heard. */
  faults: Fault[];
  readonly secrets: DemoSecrets;
  readonly signIn: DemoSignIn;
  readonly latency: number;
  readonly world: DemoWorld;
}

/** Stand-ins for platforms: the same ones answer in tests without any network and behind a server on this computer. */
export function createDemo({ platforms, world, now = Date.now, latency = 0 }: DemoOptions): Demo {
  const secrets = new DemoSecrets(platforms, now);
  const signIn = new DemoSignIn(platforms, secrets, now);
  let asked = 0;

  const refuse = (platform: DemoPlatform | undefined, violation: string): DemoAnswer => {
    demo.violations.push(violation);
    return platform?.refusals.invalid ?? { status: 400, body: { error: "The contract forbids this request." } };
  };

  const answerOf = (found: FoundRoute[], call: ReadCall): DemoAnswer => {
    const secretIn = (one: FoundRoute) => one.platform.secretOf(requestOf(one, call, null));
    const grantIn = (one: FoundRoute) => {
      const grant = secrets.grantOf(secretIn(one) ?? "");
      return grant && isFor(grant.id, one.platform.id) ? grant : undefined;
    };
    // Two sign-ins can lead to one address: the secret says which of them it is.
    const one = found.find(grantIn) ?? found[0];
    if (!one) return refuse(undefined, `${call.method} ${call.url}: there is no such address`);
    const { platform, route } = one;
    const secret = secretIn(one);
    const forbidden = forbiddenBy(route, call, secret);
    if (forbidden !== null) return refuse(platform, `${route.method} ${route.address}: ${forbidden}`);
    const grant = grantIn(one);
    const isLetIn = route.isPublic || grant !== undefined || (!platform.needsSecret && secret === null);
    if (!isLetIn) return platform.refusals.auth_expired ?? { status: 401, body: { error: "unauthorized" } };
    return route.answer(requestOf(one, call, grant?.scopes ?? null), world);
  };

  const demo: Demo = {
    log: [],
    violations: [],
    faults: [],
    secrets,
    signIn,
    latency,
    world,
    handle(call) {
      const read = readCall(call);
      const signingIn = signIn.answer(read);
      const found = signingIn ? [] : findRoutes(platforms, read.method, read.url);
      const answer = () => reply(signingIn ?? answerOf(found, read));
      const number = signingIn ? -1 : asked++;
      const trouble = signingIn ? undefined : firstOf(demo.faults, (fault) => fault(call, number, answer));
      const said = trouble ?? answer();
      demo.log.push({ call, id: found[0]?.platform.id ?? null, reply: said });
      return said;
    },
  };
  return demo;
}

/** Whether a secret of one connector counts for another: where both ask the same app for the same permissions it does. */
function isFor(granted: string, id: string): boolean {
  const [one, other] = [granted, id].map((name) => connectorNamed(name)?.signIn.oauth);
  const same = one?.app === other?.app && one?.scopes.join(" ") === other?.scopes.join(" ");
  return granted === id || (one !== undefined && same);
}

const requestOf = ({ params }: FoundRoute, call: ReadCall, scopes: readonly string[] | null) => ({
  ...call,
  params,
  scopes,
});

function firstOf<Item, Found>(items: readonly Item[], look: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
