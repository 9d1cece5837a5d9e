import type { Clock } from "../execution.ts";
import { base64 } from "../services/base64.ts";
import { unsignedBytes } from "../services/digest.ts";
import type { FetchOutcome, FetchRequest, Transport } from "./transport.ts";

/** What a test answers to a request; `seconds` is how long the answer takes. */
export interface RecordedResponse {
  status?: number;
  headers?: Record<string, string | string[]>;
  /** Text, or anything else as JSON. */
  body?: unknown;
  seconds?: number;
}

export type Answerer = RecordedResponse | ((request: FetchRequest) => RecordedResponse | FetchOutcome);

/** Answers from a table, by `METHOD address` or address alone; anything else throws. */
export function recordedResponses(
  answers: Record<string, Answerer>,
  clock: Clock,
): Transport & { requests: FetchRequest[] } {
  const requests: FetchRequest[] = [];
  const ask = (request: FetchRequest) => {
    requests.push(request);
    const answer = answers[`${request.method} ${request.url}`] ?? answers[request.url];
    if (!answer) throw new Error(`No answer is recorded for ${request.method} ${request.url}`);
    return outcomeOf(typeof answer === "function" ? answer(request) : answer, request);
  };
  return {
    requests,
    fetchAll(all) {
      const timed = all.map(ask);
      clock.advance(Math.max(0, ...timed.map(({ seconds }) => seconds)) * 1000);
      return timed.map(({ outcome }) => outcome);
    },
  };
}

function outcomeOf(answer: RecordedResponse | FetchOutcome, request: FetchRequest) {
  if ("failure" in answer)
    return { outcome: answer, seconds: answer.failure === "timeout" ? request.timeoutSeconds : 0 };
  const { status = 200, headers = {}, body = "", seconds = 0 } = answer as RecordedResponse;
  if (seconds > request.timeoutSeconds) {
    return { outcome: { failure: "timeout", detail: "" } as const, seconds: request.timeoutSeconds };
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { outcome: { status, headers, body: base64(unsignedBytes(text)) }, seconds };
}
