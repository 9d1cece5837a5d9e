import type { Json } from "../../../src/connectors/json.ts";
import { parseJson } from "../../../src/connectors/sync/classify-response.ts";
import type { Fault } from "./create-mock-apis.ts";
import type { MockResponse } from "./define-mock.ts";
import { type MockReply, toReply } from "./mock-call.ts";

/** What happens to one answer, instead of or after the platform's own. */
export type FaultEffect = (answer: () => MockReply) => MockReply | undefined;

/** From the request of this number on (0 is the first) so many times; a number for which requests are counted by address can be given. */
export function onRequest(first: number, effect: FaultEffect, times = 1): Fault {
  let remaining = times;
  return (_call, number, answer) => {
    if (number < first || remaining === 0) return undefined;
    const reply = effect(answer);
    if (reply !== undefined) remaining--;
    return reply;
  };
}

/** For addresses that hold this text, so many times. */
export function onUrl(text: string | RegExp, effect: FaultEffect, times = Number.POSITIVE_INFINITY): Fault {
  let remaining = times;
  return ({ url }, _number, answer) => {
    const matches = typeof text === "string" ? url.includes(text) : text.test(url);
    if (!matches || remaining === 0) return undefined;
    remaining--;
    return effect(answer);
  };
}

/** The platform's own refusal, perhaps with headers. */
export const respondWith =
  (errorResponse: MockResponse, headers: Record<string, string> = {}): FaultEffect =>
  () =>
    toReply({ ...errorResponse, headers: { ...errorResponse.headers, ...headers } });

export const failWith =
  (failure: "timeout" | "connection"): FaultEffect =>
  () => ({ failure });

/** An error page of whatever stands before the platform. */
export const htmlPage =
  (status = 200): FaultEffect =>
  () =>
    toReply({
      status,
      headers: { "content-type": "text/html" },
      body: "<!doctype html><title>Service unavailable</title>",
    });

/** Half of the answer, as if the connection had ended without anybody noticing. */
export const truncated: FaultEffect = (answer) => {
  const reply = answer();
  return "failure" in reply ? reply : { ...reply, text: reply.text.slice(0, Math.floor(reply.text.length / 2)) };
};

/** Something happens just before the platform answers. */
export const whileAnswering =
  (action: () => void): FaultEffect =>
  (answer) => {
    action();
    return answer();
  };

/** The answer with another body; undefined leaves it. */
export const withBody =
  (change: (body: Json) => Json | undefined): FaultEffect =>
  (answer) => {
    const reply = answer();
    if ("failure" in reply || reply.status >= 400 || !reply.headers["content-type"]?.includes("json")) return undefined;
    const body = change(parseJson(reply.text));
    return body === undefined ? undefined : { ...reply, text: JSON.stringify(body) };
  };

/** Every object gets fields that nobody has documented. */
export function addUnknownFields(body: Json): Json {
  if (Array.isArray(body)) return body.map(addUnknownFields);
  if (typeof body !== "object" || body === null) return body;
  const fields = Object.entries(body).map(([name, value]) => [name, addUnknownFields(value)]);
  return { ...Object.fromEntries(fields), inventedByNobody: { is: [1, "two", null] } };
}
