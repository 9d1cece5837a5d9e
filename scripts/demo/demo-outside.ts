import type { HttpAnswer, Outside } from "../../src/importer/connections/transport.ts";
import { nodeSigningTools } from "../import/node-outside.ts";
import type { Demo } from "./create-demo.ts";
import type { DemoReply } from "./demo-call.ts";

/** A clock that stands still but for what is waited and fetched. */
export interface DemoClock {
  now(): number;
  advance(milliseconds: number): void;
}

/** At noon of a day, or at any other time of it. */
export function demoClock(day: string, time = "12:00:00Z"): DemoClock {
  let now = Date.parse(`${day}T${time}`);
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

const inLowerCase = (said: DemoReply): HttpAnswer =>
  "failure" in said
    ? said
    : {
        ...said,
        headers: Object.fromEntries(Object.entries(said.headers).map(([name, value]) => [name.toLowerCase(), value])),
      };

/** Stand-ins as the runner of imports reaches the outside: nothing waits really, and chance is none. */
export function demoOutside(demo: Demo, clock: DemoClock, timeoutSeconds = 60): Outside {
  return {
    fetchAll(requests) {
      const replies = requests.map((request) => demo.handle(request));
      const isLate = replies.some((said) => "failure" in said && said.failure === "timeout");
      clock.advance(isLate ? timeoutSeconds * 1000 : demo.latency);
      return replies.map(inLowerCase);
    },
    now: clock.now,
    sleep: clock.advance,
    random: () => 0.5,
    tools: nodeSigningTools(clock.now),
  };
}
