import type { Clock } from "../execution.ts";
import { base64 } from "../services/base64.ts";
import { unsignedBytes } from "../services/digest.ts";
import type { FetchOutcome, FetchRequest, Transport } from "./transport.ts";

/** A test's response to a request; `seconds` is the time that it takes. */
export interface RecordedResponse {
  status?: number;
  headers?: Record<string, string | string[]>;
  /** Text, or anything else as JSON. */
  body?: unknown;
  seconds?: number;
}

export type Answerer = RecordedResponse | ((request: FetchRequest) => RecordedResponse | FetchOutcome);

/** Responses from a table, by `METHOD url` or by URL alone. Throws for any other request. */
export function recordedResponses(
  responses: Record<string, Answerer>,
  clock: Clock,
): Transport & { requests: FetchRequest[] } {
  const requests: FetchRequest[] = [];
  const respond = (request: FetchRequest) => {
    requests.push(request);
    const response = responses[`${request.method} ${request.url}`] ?? responses[request.url];
    if (!response) throw new Error(`No answer is recorded for ${request.method} ${request.url}`);
    return outcomeOf(typeof response === "function" ? response(request) : response, request);
  };
  return {
    requests,
    fetchAll(all) {
      const timed = all.map(respond);
      clock.advance(Math.max(0, ...timed.map(({ seconds }) => seconds)) * 1000);
      return timed.map(({ outcome }) => outcome);
    },
  };
}

function outcomeOf(response: RecordedResponse | FetchOutcome, request: FetchRequest) {
  if ("failure" in response)
    return { outcome: response, seconds: response.failure === "timeout" ? request.timeoutSeconds : 0 };
  const { status = 200, headers = {}, body = "", seconds = 0 } = response as RecordedResponse;
  if (seconds > request.timeoutSeconds) {
    return { outcome: { failure: "timeout", detail: "" } as const, seconds: request.timeoutSeconds };
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { outcome: { status, headers, body: base64(unsignedBytes(text)) }, seconds };
}
