import type { Clock } from "../../emulator/execution.ts";
import { base64, fromBase64 } from "../../emulator/services/base64.ts";
import type { FetchOutcome, FetchRequest, Transport } from "../../emulator/transport/transport.ts";
import type { MockApis } from "./create-mock-apis.ts";

/** Mocks as an Apps Script transport, without any network; each response advances the clock by its latency. */
export function mockTransport(mockApis: MockApis, clock: Clock): Transport {
  const callMock = ({ url, method, headers, body }: FetchRequest): FetchOutcome => {
    const text = body === null ? null : new TextDecoder().decode(fromBase64(body));
    const reply = mockApis.handle({ url, method, headers, body: text });
    if ("failure" in reply) return { failure: reply.failure, detail: "" };
    const { status, headers: sent } = reply;
    return { status, headers: sent, body: base64(new TextEncoder().encode(reply.text)) };
  };
  return {
    fetchAll(requests) {
      const outcomes = requests.map(callMock);
      const hasTimedOut = outcomes.some((outcome) => "failure" in outcome && outcome.failure === "timeout");
      const longestTimeout = Math.max(0, ...requests.map(({ timeoutSeconds }) => timeoutSeconds));
      clock.advance(hasTimedOut ? longestTimeout * 1000 : mockApis.latencyMs);
      return outcomes;
    },
  };
}
