import type { HttpResponse, Runtime } from "../../../src/connectors/sync/runtime.ts";
import { nodeSigningTools } from "../../import/node-runtime.ts";
import type { MockApis } from "./create-mock-apis.ts";
import type { MockReply } from "./mock-call.ts";

/** A clock that only advances by sleeping and fetching. */
export interface MockClock {
  now(): number;
  advance(milliseconds: number): void;
}

/** Starts at noon of a day, or another time of day. */
export function mockClock(day: string, time = "12:00:00Z"): MockClock {
  let now = Date.parse(`${day}T${time}`);
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

const withLowerCaseHeaders = (reply: MockReply): HttpResponse =>
  "failure" in reply
    ? reply
    : {
        ...reply,
        headers: Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), value])),
      };

/** Mocks as a sync runtime: sleeping takes no real time, and `random` is always 0. */
export function mockRuntime(mockApis: MockApis, clock: MockClock, timeoutSeconds = 60): Runtime {
  return {
    fetchAll(requests) {
      const replies = requests.map((request) => mockApis.handle(request));
      const hasTimedOut = replies.some((reply) => "failure" in reply && reply.failure === "timeout");
      clock.advance(hasTimedOut ? timeoutSeconds * 1000 : mockApis.latencyMs);
      return replies.map(withLowerCaseHeaders);
    },
    now: clock.now,
    sleep: clock.advance,
    random: () => 0.5,
    tools: nodeSigningTools(clock.now),
  };
}
