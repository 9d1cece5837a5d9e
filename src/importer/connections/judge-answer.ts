import type { Answer, FailureKind, Platform } from "../../platforms/define-platform.ts";
import type { Json } from "../../platforms/json.ts";
import type { HttpAnswer } from "./transport.ts";

/** Why a request got no answer that can be used. */
export interface ApiFailure {
  kind: FailureKind;
  /** The platform's code, and what was asked, for whoever looks into it; never a secret, an address' query or a body. */
  code: string;
  answer: Answer | null;
}

export type Judged = { answer: Answer } | { failure: ApiFailure };

export const isFailure = (judged: Judged): judged is { failure: ApiFailure } => "failure" in judged;

const stringsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whole numbers of 16 digits and more lose their last digits as numbers; they become text. */
const withLongNumbersAsText = (text: string): string =>
  /\d{16}/.test(text)
    ? text.replace(stringsAndNumbers, (part) => (/^-?\d{16,}$/.test(part) ? `"${part}"` : part))
    : text;

/** JSON as answers are read: whole numbers of 16 digits and more are text. Throws where it is none. */
export const parseAnswer = (text: string): Json => JSON.parse(withLongNumbersAsText(text)) as Json;

function parsed(text: string): { body: Json } | null {
  try {
    return { body: parseAnswer(text) };
  } catch {
    return null;
  }
}

const byStatus: readonly (readonly [from: number, kind: FailureKind])[] = [
  [500, "server"],
  [430, "invalid"],
  [429, "rate_limited"],
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

const kindOfStatus = (status: number): FailureKind => byStatus.find(([from]) => status >= from)?.[1] ?? "unreadable";

/** Decides whether an answer is good, by the platform's own codes first and its status second. */
export function judgeAnswer({ failures }: Platform, answer: Answer): Judged {
  const codes = failures.codes(answer);
  const known = codes.find((code) => failures.kinds[code] !== undefined);
  if (known !== undefined) return { failure: { kind: failures.kinds[known] as FailureKind, code: known, answer } };
  if (codes.length === 0 && answer.status < 400) return { answer };
  const [code = String(answer.status)] = codes;
  const kind = answer.status < 400 ? "invalid" : kindOfStatus(answer.status);
  return { failure: { kind, code, answer } };
}

/** Reads what came back. An error page instead of JSON, or half of an answer, is the platform's passing trouble. */
export function judgeHttp(platform: Platform, http: HttpAnswer, isText: boolean): Judged {
  if ("failure" in http) return { failure: { kind: http.failure, code: http.failure, answer: null } };
  const { status, headers, text } = http;
  if (isText && status < 400) return judgeAnswer(platform, { status, headers, body: text });
  const isEmpty = text.trim() === "";
  const read = isEmpty ? { body: null } : parsed(text);
  const bare = isEmpty || read === null ? platform.failures.bare?.[status] : undefined;
  if (read && bare === undefined && (!isEmpty || status >= 400))
    return judgeAnswer(platform, { status, headers, ...read });
  const kind = bare ?? (status < 400 ? "unreadable" : kindOfStatus(status));
  return { failure: { kind, code: String(status), answer: { status, headers, body: null } } };
}

const temporary: readonly FailureKind[] = ["server", "timeout", "connection", "unreadable", "rate_limited"];

/** Whether asking again may help. */
export const isTemporary = ({ kind }: Pick<ApiFailure, "kind">): boolean => temporary.includes(kind);
