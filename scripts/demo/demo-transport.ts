import type { Clock } from "../workbook/execution.ts";
import { base64, fromBase64 } from "../workbook/services/base64.ts";
import type { FetchOutcome, FetchRequest, Transport } from "../workbook/transport/transport.ts";
import type { Demo } from "./create-demo.ts";

/** Stand-ins as a script reaches the outside, without any network; the clock goes on by what they take to answer. */
export function demoTransport(demo: Demo, clock: Clock): Transport {
  const ask = ({ url, method, headers, body }: FetchRequest): FetchOutcome => {
    const text = body === null ? null : new TextDecoder().decode(fromBase64(body));
    const said = demo.handle({ url, method, headers, body: text });
    if ("failure" in said) return { failure: said.failure, detail: "" };
    const { status, headers: sent } = said;
    return { status, headers: sent, body: base64(new TextEncoder().encode(said.text)) };
  };
  return {
    fetchAll(requests) {
      const outcomes = requests.map(ask);
      const isLate = outcomes.some((outcome) => "failure" in outcome && outcome.failure === "timeout");
      const longest = Math.max(0, ...requests.map(({ timeoutSeconds }) => timeoutSeconds));
      clock.advance(isLate ? longest * 1000 : demo.latency);
      return outcomes;
    },
  };
}
