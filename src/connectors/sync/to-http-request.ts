import type { ApiRequest, Credentials, QueryValue } from "../define-connector.ts";
import { encodePart } from "../percent-escapes.ts";
import type { HttpRequest } from "./runtime.ts";

const encodePair = (name: string, value: string | number | boolean): string =>
  `${encodePart(name)}=${encodePart(String(value))}`;

/** Encodes names and values for a query or form; lists repeat the name, undefined values are omitted. */
export function encodeQuery(query: Readonly<Record<string, QueryValue>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return typeof value === "object" ? value.map((item) => encodePair(name, item)) : [encodePair(name, value)];
    })
    .join("&");
}

/** The HTTP request with its credentials. */
export function toHttpRequest(request: ApiRequest, credentials: Credentials): HttpRequest {
  const encoded = encodeQuery({ ...request.query, ...credentials.query });
  const query = [request.rawQuery, encoded].filter(Boolean).join("&");
  const { form } = request;
  const json = credentials.json ?? request.json;
  const type =
    json !== undefined ? "application/json" : form !== undefined ? "application/x-www-form-urlencoded" : undefined;
  return {
    url: query === "" ? request.url : `${request.url}?${query}`,
    method: request.method ?? "GET",
    headers: {
      Accept: request.isText ? "*/*" : "application/json",
      ...(type === undefined ? {} : { "Content-Type": type }),
      ...request.headers,
      ...credentials.headers,
    },
    body: json !== undefined ? JSON.stringify(json) : form !== undefined ? encodeQuery(form) : null,
  };
}
