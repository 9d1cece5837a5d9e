import { at, type Json, numberAt, textAt } from "../../../platforms/json.ts";
import type { HttpAnswer } from "../transport.ts";
import { refusalOf, SignInRefused } from "./sign-in-refused.ts";

/** What a platform gave: secret, all of it. Times are milliseconds since 1970. */
export interface Tokens {
  secret: string;
  /** What it can be renewed with; null where there is nothing. */
  refreshToken: string | null;
  issuedAt: number;
  /** Null where it does not expire by time, or the platform does not tell. */
  expiresAt: number | null;
  permissions: string[];
}

/** Some wrap the answer in a list of one. */
const bare = (body: Json): Json => at(body, "data.0") ?? body;

/** Permissions are a list, or a text with commas or spaces between them. */
function permissionsIn(body: Json): string[] | null {
  const given = at(body, "permissions") ?? at(body, "scope");
  if (Array.isArray(given)) return given.filter((one): one is string => typeof one === "string");
  return typeof given === "string" ? given.split(/[\s,]+/).filter(Boolean) : null;
}

/** The platform's code: the standard's text, or Graph's number within an object, or Instagram's at the top. */
function codeIn(body: Json): string | null {
  const error = at(body, "error");
  if (typeof error === "string") return error === "" || error === "ok" ? null : error;
  return textAt(body, "error.code") ?? textAt(body, "error_type") ?? null;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/**
 * Reads a token address' answer. What it does not say stays as it was `before`: permissions, and the token to renew with,
 * which many platforms send only once.
 *
 * Throws `SignInRefused`.
 */
export function readTokens(
  answer: HttpAnswer,
  now: number,
  before: Pick<Tokens, "refreshToken" | "permissions">,
  grant: "code_expired" | "revoked",
): Tokens {
  if ("failure" in answer) throw new SignInRefused("trouble", answer.failure);
  const body = bare(parsed(answer.text));
  const secret = textAt(body, "access_token");
  const code = codeIn(body);
  if (answer.status >= 500 || answer.status === 429) throw new SignInRefused("trouble", String(answer.status));
  if (answer.status >= 400 || code !== null || secret === null) {
    const said = code ?? String(answer.status);
    throw new SignInRefused(answer.status < 400 && code === null ? "trouble" : refusalOf(said, grant), said);
  }
  const seconds = numberAt(body, "expires_in");
  return {
    secret,
    refreshToken: textAt(body, "refresh_token") ?? before.refreshToken,
    issuedAt: now,
    expiresAt: seconds === null || seconds <= 0 ? null : now + seconds * 1000,
    permissions: permissionsIn(body) ?? [...before.permissions],
  };
}
