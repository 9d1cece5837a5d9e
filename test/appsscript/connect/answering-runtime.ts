import type { Clock } from "../../../scripts/emulator/execution.ts";
import type { HttpRequest, Runtime } from "../../../src/connectors/sync/runtime.ts";

/** A platform's answer as JSON, with its status unless it is 200; or what happened instead. */
export type Answer = { status?: number; body: unknown } | { failure: "timeout" | "connection" } | Error;

/** A runtime whose requests are answered at once, and the batches of requests that it was asked to send. */
export function answeringRuntime(clock: Clock, answer: (request: HttpRequest) => Answer) {
  const sent: HttpRequest[][] = [];
  const runtime: Runtime = {
    fetchAll(requests) {
      sent.push([...requests]);
      return requests.map((request) => {
        const answered = answer(request);
        if (answered instanceof Error) throw answered;
        if ("failure" in answered) return answered;
        return { status: answered.status ?? 200, headers: {}, text: JSON.stringify(answered.body) };
      });
    },
    now: () => clock.now(),
    sleep: (milliseconds) => clock.advance(milliseconds),
    random: () => 0,
    tools: { now: () => clock.now() / 1_000, base64: btoa, hmacSha256: () => "" },
  };
  return { runtime, sent };
}
