import type { ApiResponse, Connector, FailureKind } from "../define-connector.ts";
import type { Json } from "../json.ts";
import type { HttpResponse } from "./runtime.ts";

/** Why a request has no usable response. */
export interface ApiFailure {
  kind: FailureKind;
  /** The platform's error code, for troubleshooting; never contains a secret, query or body. */
  code: string;
  response: ApiResponse | null;
}

export type ApiResult = { response: ApiResponse } | { failure: ApiFailure };

export const isApiFailure = (result: ApiResult): result is { failure: ApiFailure } => "failure" in result;

const jsonTokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Quotes integers of 16 or more digits, which would lose precision as numbers. */
const quoteLongNumbers = (text: string): string =>
  /\d{16}/.test(text) ? text.replace(jsonTokens, (part) => (/^-?\d{16,}$/.test(part) ? `"${part}"` : part)) : text;

/** Parses JSON with integers of 16 or more digits as text. Throws for invalid JSON. */
export const parseJson = (text: string): Json => JSON.parse(quoteLongNumbers(text)) as Json;

function tryParse(text: string): { body: Json } | null {
  for (const json of [text, withoutSurroundings(text)]) {
    try {
      return { body: parseJson(json) };
    } catch {
      // Self-hosted sites put something around it.
    }
  }
  return null;
}

/**
 * JSON without what self-hosted sites put around it: a byte order mark, PHP's notices before it, comments of caches
 * after it. Never a part of an HTML page.
 */
function withoutSurroundings(text: string): string {
  let bare = text.replace(/^\uFEFF/, "").trimEnd();
  while (bare.endsWith("-->")) bare = bare.slice(0, Math.max(0, bare.lastIndexOf("<!--"))).trimEnd();
  if (!/^\s*<(?!!doctype|html)/i.test(bare)) return bare;
  return bare.replace(/^[\s\S]*?>\s*(?=[[{]["{[\]}\s])/, "");
}

const kindByStatus: readonly (readonly [from: number, kind: FailureKind])[] = [
  [525, "server"],
  // Cloudflare's.
  [524, "timeout"],
  [505, "server"],
  [504, "timeout"],
  [500, "server"],
  [430, "invalid"],
  [429, "rate_limited"],
  [415, "invalid"],
  [413, "too_much_data"],
  [411, "invalid"],
  [410, "not_found"],
  [408, "timeout"],
  [405, "invalid"],
  [404, "not_found"],
  [403, "permission"],
  [402, "quota_exhausted"],
  [401, "auth_expired"],
  [400, "invalid"],
];

const kindOfStatus = (status: number): FailureKind =>
  kindByStatus.find(([from]) => status >= from)?.[1] ?? "unreadable";

/** Decides whether a response is a success, by the platform's codes first and its status second. */
export function classifyResponse({ failures }: Connector, response: ApiResponse): ApiResult {
  const codes = failures.codes(response);
  const known = codes.find((code) => failures.kinds[code] !== undefined);
  if (known !== undefined) return { failure: { kind: failures.kinds[known] as FailureKind, code: known, response } };
  if (codes.length === 0 && response.status < 400) return { response };
  const [code = String(response.status)] = codes;
  const kind = response.status < 400 ? "invalid" : kindOfStatus(response.status);
  return { failure: { kind, code, response } };
}

/** Parses and classifies a response. An HTML error page or truncated JSON counts as a transient server error. */
export function classifyHttpResponse(connector: Connector, http: HttpResponse, isText: boolean): ApiResult {
  if ("failure" in http) return { failure: { kind: http.failure, code: http.failure, response: null } };
  const { status, headers, text } = http;
  if (isText && status < 400) return classifyResponse(connector, { status, headers, body: text });
  const isEmpty = text.trim() === "";
  const read = isEmpty ? { body: null } : tryParse(text);
  const kindOfNonJson = isEmpty || read === null ? connector.failures.kindsWithoutJson?.[status] : undefined;
  if (read && kindOfNonJson === undefined && (!isEmpty || status >= 400))
    return classifyResponse(connector, { status, headers, ...read });
  const kind = kindOfNonJson ?? (status < 400 ? "unreadable" : kindOfStatus(status));
  return { failure: { kind, code: String(status), response: { status, headers, body: null } } };
}

const transientKinds: readonly FailureKind[] = ["server", "timeout", "connection", "unreadable", "rate_limited"];

/** Whether a retry may help. */
export const isTransient = ({ kind }: Pick<ApiFailure, "kind">): boolean => transientKinds.includes(kind);
