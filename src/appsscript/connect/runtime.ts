import type { HttpRequest, HttpResponse, Runtime } from "../../connectors/sync/runtime.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import { permissionError } from "./assert-not-custom-function.ts";
import { signingTools } from "./signing-tools.ts";

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Seconds that one answer may take. */
const maxResponseSeconds = 60;
/** So many time-outs one after the other are waited for; requests after them are asked again by whoever asked for them. */
const maxTimeouts = 2;
const hourMs = 3_600_000;

/**
 * UrlFetchApp as imports reach the outside.
 *
 * @param end From then on nothing is asked any more, and no answer is waited for: milliseconds since 1970.
 */
export const openRuntime = (end = Number.POSITIVE_INFINITY): Runtime => ({
  fetchAll: (requests) => fetchAll(requests, () => Math.min(maxResponseSeconds, Math.floor((end - Date.now()) / 1000))),
  now: () => Date.now(),
  sleep: (milliseconds) => Utilities.sleep(Math.max(0, Math.round(milliseconds))),
  random: () => Math.random(),
  tools: signingTools,
});

/** @param secondsLeft How long an answer may take, asked anew before each request. */
function fetchAll(requests: readonly HttpRequest[], secondsLeft: () => number): HttpResponse[] {
  if (requests.length === 0) return [];
  if (secondsLeft() < 1) return requests.map(() => ({ failure: "timeout" }));
  try {
    return UrlFetchApp.fetchAll(requests.map((request) => toFetchRequest(request, secondsLeft()))).map(toHttpResponse);
  } catch (error) {
    const failure = toTransportFailure(error);
    return requests.length === 1 ? [failure] : fetchOneByOne(requests, secondsLeft);
  }
}

/** `fetchAll` throws when one request gets no answer, and all answers are lost. Which one it was, only asking again can tell. */
function fetchOneByOne(requests: readonly HttpRequest[], secondsLeft: () => number): HttpResponse[] {
  let timeouts = 0;
  return requests.map((request) => {
    if (timeouts >= maxTimeouts || secondsLeft() < 1) return { failure: "timeout" };
    try {
      return (
        UrlFetchApp.fetchAll([toFetchRequest(request, secondsLeft())]).map(toHttpResponse)[0] ?? {
          failure: "connection",
        }
      );
    } catch (error) {
      const response = toTransportFailure(error);
      if ("failure" in response && response.failure === "timeout") timeouts++;
      return response;
    }
  });
}

function toFetchRequest({ url, method, headers, body }: HttpRequest, timeoutSeconds: number): Request {
  const { "Content-Type": contentType, ...others } = headers;
  return {
    url,
    method: method.toLowerCase() as "get" | "post" | "delete",
    headers: others,
    ...(contentType === undefined ? {} : { contentType }),
    ...(body === null ? {} : { payload: body }),
    muteHttpExceptions: true,
    timeoutSeconds,
  };
}

function toHttpResponse(response: Response): HttpResponse {
  const headers = Object.entries(response.getAllHeaders() as Record<string, string | string[]>);
  return {
    status: response.getResponseCode(),
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : String(value)]),
    ),
    text: response.getContentText(),
  };
}

/** What was thrown instead of an answer. Its words hold the whole address, and with it a secret: they go no further. */
function toTransportFailure(error: unknown): HttpResponse {
  const permission = permissionError(error);
  if (permission) throw permission;
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  if (/permission to fetch|whitelist|not permitted/i.test(message)) return { failure: "not_listed" };
  if (/too many times/i.test(message)) throw new Pause("rate_limited", Date.now() + hourMs);
  if (
    /permission|Limit Exceeded|maximum execution|Authorization|Invalid argument|not emulated|may be fetched/i.test(
      message,
    )
  )
    throw new Error(message.replace(/\?\S*/g, "?…"));
  return { failure: /time(d )?[- ]?out/i.test(message) ? "timeout" : "connection" };
}
