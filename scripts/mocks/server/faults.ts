import type { Json } from "../../../src/connectors/json.ts";
import { parseJson } from "../../../src/connectors/sync/classify-response.ts";
import type { Fault } from "./create-mock-apis.ts";
import type { MockResponse } from "./define-mock.ts";
import { type MockReply, toReply } from "./mock-call.ts";

/** What happens to one response, instead of or after the platform's own. */
export type FaultEffect = (respond: () => MockReply) => MockReply | undefined;

/** Applies from the request of this number on (0 is the first), the given number of times. */
export function onRequest(first: number, effect: FaultEffect, times = 1): Fault {
  let remaining = times;
  return (_call, number, respond) => {
    if (number < first || remaining === 0) return undefined;
    const reply = effect(respond);
    if (reply !== undefined) remaining--;
    return reply;
  };
}

/** Applies to URLs that contain this text, the given number of times. */
export function onUrl(text: string | RegExp, effect: FaultEffect, times = Number.POSITIVE_INFINITY): Fault {
  let remaining = times;
  return ({ url }, _number, respond) => {
    const matches = typeof text === "string" ? url.includes(text) : text.test(url);
    if (!matches || remaining === 0) return undefined;
    remaining--;
    return effect(respond);
  };
}

/** The platform's own error response, optionally with headers. */
export const respondWith =
  (errorResponse: MockResponse, headers: Record<string, string> = {}): FaultEffect =>
  () =>
    toReply({ ...errorResponse, headers: { ...errorResponse.headers, ...headers } });

export const failWith =
  (failure: "timeout" | "connection"): FaultEffect =>
  () => ({ failure });

/** An HTML error page of a proxy. */
export const htmlPage =
  (status = 200): FaultEffect =>
  () =>
    toReply({
      status,
      headers: { "content-type": "text/html" },
      body: "<!doctype html><title>Service unavailable</title>",
    });

/** The first half of the response, as after an unnoticed disconnect. */
export const truncated: FaultEffect = (respond) => {
  const reply = respond();
  return "failure" in reply ? reply : { ...reply, text: reply.text.slice(0, Math.floor(reply.text.length / 2)) };
};

/** Does something just before the platform responds. */
export const whileAnswering =
  (action: () => void): FaultEffect =>
  (respond) => {
    action();
    return respond();
  };

/** Replaces the response's body; undefined leaves it unchanged. */
export const withBody =
  (change: (body: Json) => Json | undefined): FaultEffect =>
  (respond) => {
    const reply = respond();
    if ("failure" in reply || reply.status >= 400 || !reply.headers["content-type"]?.includes("json")) return undefined;
    const body = change(parseJson(reply.text));
    return body === undefined ? undefined : { ...reply, text: JSON.stringify(body) };
  };

/** Adds undocumented fields to every object. */
export function addUnknownFields(body: Json): Json {
  if (Array.isArray(body)) return body.map(addUnknownFields);
  if (typeof body !== "object" || body === null) return body;
  const fields = Object.entries(body).map(([name, value]) => [name, addUnknownFields(value)]);
  return { ...Object.fromEntries(fields), inventedByNobody: { is: [1, "two", null] } };
}
