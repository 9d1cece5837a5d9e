import { recordedError } from "../recorded.ts";
import type { FetchRequest } from "../transport/transport.ts";
import { base64 } from "./base64.ts";
import { unsignedBytes } from "./digest.ts";

/** Google's types lack `timeoutSeconds`. */
export type FetchOptions = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds?: number };

const maxUrlLength = 2082;
const maxHeaders = 100;
const maxHeaderBytes = 8 * 1024;
const maxBodyBytes = 50 * 1024 * 1024;
const maxTimeoutSeconds = 360;

const knownOptions = new Set([
  "url",
  "contentType",
  "headers",
  "method",
  "payload",
  "validateHttpsCertificates",
  "followRedirects",
  "muteHttpExceptions",
  "escaping",
  "timeoutSeconds",
]);

/** Validates a request as Google does. Stricter in one point: a request without `timeoutSeconds` is refused. */
export function toFetchRequest(url: string, options: FetchOptions, whitelist: readonly string[]): FetchRequest {
  const unknown = Object.keys(options).find((option) => !knownOptions.has(option));
  if (unknown) throw new Error(`not emulated: UrlFetchApp option ${unknown}`);
  checkUrl(url, whitelist);
  const { timeoutSeconds = 0 } = options;
  if (!(timeoutSeconds >= 1 && timeoutSeconds <= maxTimeoutSeconds)) {
    throw new Error(
      `Set timeoutSeconds (1 to ${maxTimeoutSeconds}): without it a fetch may wait as long as the execution lasts.`,
    );
  }
  const payload = readPayload(options.payload);
  if (payload && payload.bytes.length > maxBodyBytes) throw new Error("Limit Exceeded: URLFetch POST Size.");
  return {
    url,
    method: (options.method ?? "get").toUpperCase(),
    headers: readHeaders(options, payload?.contentType),
    body: payload ? base64(payload.bytes) : null,
    timeoutSeconds,
    followRedirects: options.followRedirects ?? true,
  };
}

const anySubdomain = "https://*.";

/**
 * Whether a URL matches an entry of `urlFetchWhitelist` ("Manifests: URL patterns"): the host is the same, and the path
 * begins with the entry's and ends or goes on there at a border. `https://*.example.com/` matches every subdomain.
 */
function matchesEntry(url: string, entry: string): boolean {
  const isAny = entry.startsWith(anySubdomain);
  const wanted = partsOf(isAny ? `https://${entry.slice(anySubdomain.length)}` : entry);
  const { host, path } = partsOf(url);
  if (isAny ? !host.endsWith(`.${wanted.host}`) : host !== wanted.host) return false;
  if (!path.startsWith(wanted.path)) return false;
  return (
    wanted.path.endsWith("/") || path.length === wanted.path.length || /[/?#]/.test(path[wanted.path.length] ?? "")
  );
}

/** The host, in small letters, and what follows it. */
function partsOf(url: string): { host: string; path: string } {
  const [, host = "", path = ""] = /^https:\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
  return { host: host.toLowerCase(), path: path || "/" };
}

function checkUrl(url: string, whitelist: readonly string[]): void {
  if (url.length > maxUrlLength) throw new Error("Limit Exceeded: URLFetch URL Length.");
  const isListed = whitelist.some((entry) => matchesEntry(url, entry));
  if (url.startsWith("https://") && isListed) return;
  throw new Error(recordedError("fetch-unlisted").replace("https://example.com/", url));
}

function readHeaders(options: FetchOptions, payloadType: string | undefined): Record<string, string> {
  const headers = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const size = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (Object.keys(headers).length > maxHeaders || size > maxHeaderBytes) {
    throw new Error("Limit Exceeded: URLFetch Header Size.");
  }
  const contentType = options.contentType ?? payloadType;
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  return contentType && !hasType ? { ...headers, "Content-Type": contentType } : headers;
}

/** Strings are sent unchanged, objects as a form, blobs as their bytes. */
function readPayload(payload: FetchOptions["payload"]): { bytes: Uint8Array; contentType: string } | null {
  if (payload === undefined || payload === null) return null;
  const form = "application/x-www-form-urlencoded";
  if (typeof payload === "string") return { bytes: unsignedBytes(payload), contentType: form };
  if (isBlob(payload))
    return { bytes: unsignedBytes(payload.getBytes()), contentType: payload.getContentType() ?? form };
  const pairs = Object.entries(payload).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return { bytes: unsignedBytes(pairs.join("&")), contentType: form };
}

function isBlob(payload: object): payload is GoogleAppsScript.Base.Blob {
  return typeof (payload as { getBytes?: unknown }).getBytes === "function";
}
