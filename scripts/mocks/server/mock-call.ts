import type { Json } from "../../../src/connectors/json.ts";
import type { MockResponse } from "./define-mock.ts";

/** A raw request: header names in any case, the body as text. */
export interface MockCall {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

/** The response, or what happens instead. */
export type MockReply =
  | { status: number; headers: Record<string, string>; text: string }
  | { failure: "timeout" | "connection" };

/** A parsed request. */
export interface ParsedCall {
  method: string;
  /** Without the query. */
  url: string;
  query: Record<string, string[]>;
  headers: Record<string, string>;
  body: Json;
}

const groupByName = (pairs: Iterable<[string, string]>): Record<string, string[]> => {
  const lists: Record<string, string[]> = {};
  for (const [name, value] of pairs) lists[name] = [...(lists[name] ?? []), value];
  return lists;
};

function parseBody(text: string | null, type: string): Json {
  if (text === null || text === "") return null;
  if (type.includes("json")) return JSON.parse(text) as Json;
  return Object.fromEntries(new URLSearchParams(text));
}

export function parseCall({ method, url, headers, body }: MockCall): ParsedCall {
  const [address = "", query = ""] = url.split(/\?(.*)/s);
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    method,
    url: address,
    query: groupByName(new URLSearchParams(query)),
    headers: lower,
    body: parseBody(body, lower["content-type"] ?? ""),
  };
}

/** A response to send: text as is, anything else as JSON. */
export function toReply({ status = 200, headers = {}, body = null }: MockResponse): MockReply {
  const isText = typeof body === "string";
  const type = isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
  return {
    status,
    headers: { "content-type": type, ...headers },
    text: isText ? body : body === null ? "" : JSON.stringify(body),
  };
}
