import type { HttpRequest, HttpResponse, Runtime } from "../../connectors/sync/runtime.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import { hourMs } from "../../time/day.ts";
import { permissionError } from "./assert-not-custom-function.ts";
import { countRequests } from "./daily-allowance.ts";
import { signingTools } from "./signing-tools.ts";

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Timeout of one request. */
const maxResponseSeconds = 60;
/** Timeout of one upload. */
const maxUploadSeconds = 120;
/** Timeouts to sit out in one batch; the requests after them are reported as timed out, for the caller to retry. */
const maxTimeouts = 2;

/**
 * `Runtime` over UrlFetchApp.
 *
 * @param end When to stop sending requests and waiting for responses, milliseconds since 1970.
 */
export const openRuntime = (end = Number.POSITIVE_INFINITY): Runtime => ({
  fetchAll: (requests) => fetchAll(requests, () => Math.min(maxResponseSeconds, Math.floor((end - Date.now()) / 1000))),
  now: () => Date.now(),
  sleep: (milliseconds) => Utilities.sleep(Math.max(0, Math.round(milliseconds))),
  random: () => Math.random(),
  tools: signingTools,
});

/** @param secondsLeft The timeout of a request, called before each one. */
function fetchAll(requests: readonly HttpRequest[], secondsLeft: () => number): HttpResponse[] {
  if (requests.length === 0) return [];
  if (secondsLeft() < 1) return requests.map(() => ({ failure: "timeout" }));
  countRequests(requests.length);
  try {
    return UrlFetchApp.fetchAll(requests.map((request) => toFetchRequest(request, secondsLeft()))).map(toHttpResponse);
  } catch (error) {
    const failure = toTransportFailure(error);
    return requests.length === 1 ? [failure] : fetchOneByOne(requests, secondsLeft);
  }
}

/** Uploads bytes, which no text can hold. Throws only what `fetchAll` of a runtime throws. */
export function uploadBytes(
  url: string,
  headers: HttpRequest["headers"],
  bytes: GoogleAppsScript.Base.Blob,
  end: number,
): HttpResponse {
  const timeoutSeconds = Math.min(maxUploadSeconds, Math.floor((end - Date.now()) / 1000));
  if (timeoutSeconds < 1) return { failure: "timeout" };
  countRequests(1);
  try {
    const request: Request = {
      ...toFetchRequest({ url, method: "POST", headers, body: null }, timeoutSeconds),
      payload: bytes,
    };
    return UrlFetchApp.fetchAll([request]).map(toHttpResponse)[0] ?? { failure: "connection" };
  } catch (error) {
    return toTransportFailure(error);
  }
}

/**
 * `fetchAll` throws if one request gets no response, and all responses are lost. Only sending each again shows which.
 */
function fetchOneByOne(requests: readonly HttpRequest[], secondsLeft: () => number): HttpResponse[] {
  let timeouts = 0;
  return requests.map((request) => {
    if (timeouts >= maxTimeouts || secondsLeft() < 1) return { failure: "timeout" };
    countRequests(1);
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
    method: method.toLowerCase() as "get" | "post" | "patch" | "delete",
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

/** The failure that an exception of UrlFetchApp stands for. Its message, which may hold a secret, is not passed on. */
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
