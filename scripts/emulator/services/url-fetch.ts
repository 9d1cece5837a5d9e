import { emulate } from "../strict-object.ts";
import type { FetchOutcome } from "../transport/transport.ts";
import { fromBase64 } from "./base64.ts";
import { createBlob } from "./blob.ts";
import { signedBytes } from "./digest.ts";
import { type FetchOptions, toFetchRequest } from "./fetch-request.ts";
import type { ServiceHost } from "./service-host.ts";

type Service = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

interface FetchCall {
  url: string;
  options: FetchOptions;
}

/** Fetches URLs that the manifest lists; every request of `fetchAll` counts as a call. */
export function createUrlFetchApp({ project, execution, transport }: ServiceHost): Service {
  const fetchAll = (calls: FetchCall[]): Response[] => {
    for (const _ of calls) execution.useService("UrlFetchApp.fetch", "fetch");
    const whitelist = project.manifest.urlFetchWhitelist ?? [];
    const requests = calls.map(({ url, options }) => toFetchRequest(url, options, whitelist));
    const outcomes = requests.length ? transport.fetchAll(requests) : [];
    execution.assertWithinTimeLimit();
    return outcomes.map((outcome, at) => toHttpResponse(calls[at] as FetchCall, outcome));
  };
  return emulate<Service>()("UrlFetchApp", {
    /** The request as it would be sent. Whether Google keeps `timeoutSeconds` here is not documented. */
    getRequest(url: string, { timeoutSeconds: _, ...options }: FetchOptions = {}) {
      execution.useService("UrlFetchApp.getRequest", "fetch");
      return { url, method: "get", headers: {}, ...options } as GoogleAppsScript.URL_Fetch.URLFetchRequest;
    },
    fetch: (url: string, options: FetchOptions = {}) => fetchAll([{ url: String(url), options }])[0] as Response,
    fetchAll(requests: (string | GoogleAppsScript.URL_Fetch.URLFetchRequest)[]) {
      return fetchAll(
        requests.map((request) =>
          typeof request === "string" ? { url: request, options: {} } : { url: request.url, options: request },
        ),
      );
    },
  });
}

const failures = {
  timeout: (url: string) => `Timeout: ${url}`,
  address: (url: string) => `DNS error: ${url}`,
  connection: (url: string) => `Address unavailable: ${url}`,
};

function toHttpResponse({ url, options }: FetchCall, outcome: FetchOutcome): Response {
  if ("failure" in outcome) throw new Error(failures[outcome.failure](url));
  const { status, headers } = outcome;
  const bytes = fromBase64(outcome.body);
  if (status >= 400 && !options.muteHttpExceptions) {
    const start = new TextDecoder().decode(bytes).slice(0, 200);
    throw new Error(
      `Request failed for ${url.split("/").slice(0, 3).join("/")} returned code ${status}. ` +
        `Truncated server response: ${start} (use muteHttpExceptions option to examine full response)`,
    );
  }
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const blob = createBlob(bytes, type === undefined ? null : String(type));
  return emulate<Response>()("HTTPResponse", {
    getResponseCode: () => status,
    getContentText: (charset: string = "utf-8") => new TextDecoder(charset).decode(bytes),
    getContent: () => signedBytes(bytes),
    getBlob: () => blob,
    getAllHeaders: () => ({ ...headers }),
    getHeaders: () =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]),
      ),
  });
}
