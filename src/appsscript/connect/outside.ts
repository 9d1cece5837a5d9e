import { Pause } from "../../importer/connections/run-end.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../../importer/connections/transport.ts";
import { notAllowed } from "./not-in-cells.ts";
import { signingTools } from "./signing-tools.ts";

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Seconds that one answer may take. */
const longest = 60;
/** So many time-outs one after the other are waited for; requests after them are asked again by whoever asked for them. */
const mostTimeouts = 2;
const hour = 3_600_000;

/**
 * UrlFetchApp as imports reach the outside.
 *
 * @param end From then on nothing is asked any more, and no answer is waited for: milliseconds since 1970.
 */
export const openOutside = (end = Number.POSITIVE_INFINITY): Outside => ({
  fetchAll: (requests) => fetchAll(requests, () => Math.min(longest, Math.floor((end - Date.now()) / 1000))),
  now: () => Date.now(),
  sleep: (milliseconds) => Utilities.sleep(Math.max(0, Math.round(milliseconds))),
  random: () => Math.random(),
  tools: signingTools,
});

/** @param seconds How long an answer may take, asked anew before each request. */
function fetchAll(requests: readonly HttpRequest[], seconds: () => number): HttpAnswer[] {
  if (requests.length === 0) return [];
  if (seconds() < 1) return requests.map(() => ({ failure: "timeout" }));
  try {
    return UrlFetchApp.fetchAll(requests.map((request) => sendable(request, seconds()))).map(answerOf);
  } catch (error) {
    const failure = failureIn(error);
    return requests.length === 1 ? [failure] : oneByOne(requests, seconds);
  }
}

/** `fetchAll` throws when one request gets no answer, and all answers are lost. Which one it was, only asking again can tell. */
function oneByOne(requests: readonly HttpRequest[], seconds: () => number): HttpAnswer[] {
  let timeouts = 0;
  return requests.map((request) => {
    if (timeouts >= mostTimeouts || seconds() < 1) return { failure: "timeout" };
    try {
      return UrlFetchApp.fetchAll([sendable(request, seconds())]).map(answerOf)[0] ?? { failure: "connection" };
    } catch (error) {
      const answer = failureIn(error);
      if ("failure" in answer && answer.failure === "timeout") timeouts++;
      return answer;
    }
  });
}

function sendable({ url, method, headers, body }: HttpRequest, timeoutSeconds: number): Request {
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

function answerOf(response: Response): HttpAnswer {
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
function failureIn(error: unknown): HttpAnswer {
  const refusal = notAllowed(error);
  if (refusal) throw refusal;
  const words = String((error as { message?: unknown } | null)?.message ?? error);
  if (/permission to fetch|whitelist|not permitted/i.test(words)) return { failure: "not_listed" };
  if (/too many times/i.test(words)) throw new Pause("rate_limited", Date.now() + hour);
  if (
    /permission|Limit Exceeded|maximum execution|Authorization|Invalid argument|not emulated|may be fetched/i.test(
      words,
    )
  )
    throw new Error(words.replace(/\?\S*/g, "?…"));
  return { failure: /time(d )?[- ]?out/i.test(words) ? "timeout" : "connection" };
}
