import { parseAnswer } from "../../src/importer/connections/judge-answer.ts";
import type { Json } from "../../src/platforms/json.ts";
import type { Fault } from "./create-demo.ts";
import type { DemoAnswer } from "./define-demo.ts";
import { type DemoReply, reply } from "./demo-call.ts";

/** What happens to one answer, instead of or after the platform's own. */
export type Effect = (answer: () => DemoReply) => DemoReply | undefined;

/** From the request of this number on (0 is the first) so many times; a number for which requests are counted by address can be given. */
export function fromRequest(first: number, effect: Effect, times = 1): Fault {
  let left = times;
  return (_call, number, answer) => {
    if (number < first || left === 0) return undefined;
    const said = effect(answer);
    if (said !== undefined) left--;
    return said;
  };
}

/** For addresses that hold this text, so many times. */
export function atAddress(text: string | RegExp, effect: Effect, times = Number.POSITIVE_INFINITY): Fault {
  let left = times;
  return ({ url }, _number, answer) => {
    const fits = typeof text === "string" ? url.includes(text) : text.test(url);
    if (!fits || left === 0) return undefined;
    left--;
    return effect(answer);
  };
}

/** The platform's own refusal, perhaps with headers. */
export const refused =
  (refusal: DemoAnswer, headers: Record<string, string> = {}): Effect =>
  () =>
    reply({ ...refusal, headers: { ...refusal.headers, ...headers } });

export const noAnswer =
  (failure: "timeout" | "connection"): Effect =>
  () => ({ failure });

/** An error page of whatever stands before the platform. */
export const htmlPage =
  (status = 200): Effect =>
  () =>
    reply({
      status,
      headers: { "content-type": "text/html" },
      body: "<!doctype html><title>Service unavailable</title>",
    });

/** Half of the answer, as if the connection had ended without anybody noticing. */
export const truncated: Effect = (answer) => {
  const said = answer();
  return "failure" in said ? said : { ...said, text: said.text.slice(0, Math.floor(said.text.length / 2)) };
};

/** Something happens just before the platform answers. */
export const meanwhile =
  (happens: () => void): Effect =>
  (answer) => {
    happens();
    return answer();
  };

/** The answer with another body; undefined leaves it. */
export const changed =
  (change: (body: Json) => Json | undefined): Effect =>
  (answer) => {
    const said = answer();
    if ("failure" in said || said.status >= 400 || !said.headers["content-type"]?.includes("json")) return undefined;
    const body = change(parseAnswer(said.text));
    return body === undefined ? undefined : { ...said, text: JSON.stringify(body) };
  };

/** Every object gets fields that nobody has documented. */
export function withUnknownFields(body: Json): Json {
  if (Array.isArray(body)) return body.map(withUnknownFields);
  if (typeof body !== "object" || body === null) return body;
  const fields = Object.entries(body).map(([name, value]) => [name, withUnknownFields(value)]);
  return { ...Object.fromEntries(fields), inventedByNobody: { is: [1, "two", null] } };
}
