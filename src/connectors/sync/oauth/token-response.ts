import { at, type Json, numberAt, textAt } from "../../json.ts";
import type { HttpResponse } from "../runtime.ts";
import { SignInError, signInErrorKind } from "./sign-in-error.ts";

/** All of it is secret. Times are milliseconds since 1970. */
export interface Tokens {
  secret: string;
  /** Null where the platform issues none. */
  refreshToken: string | null;
  issuedAt: number;
  /** Null where it does not expire, or the platform does not report when. */
  expiresAt: number | null;
  permissions: string[];
}

/** Some platforms wrap the response in a list of one. */
const unwrapList = (body: Json): Json => at(body, "data.0") ?? body;

/** Permissions are a list, or a text separated by commas or spaces. */
function readPermissions(body: Json): string[] | null {
  const scopes = at(body, "permissions") ?? at(body, "scope");
  if (Array.isArray(scopes)) return scopes.filter((scope): scope is string => typeof scope === "string");
  return typeof scopes === "string" ? scopes.split(/[\s,]+/).filter(Boolean) : null;
}

/** The standard's error text, the number in Graph's error object, or Instagram's top-level type. */
function readErrorCode(body: Json): string | null {
  const error = at(body, "error");
  if (typeof error === "string") return error === "" || error === "ok" ? null : error;
  return textAt(body, "error.code") ?? textAt(body, "error_type") ?? null;
}

function tryParse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/**
 * Reads a token response. The refresh token and permissions default to the previous ones, since many platforms return
 * them only once.
 *
 * Throws `SignInError`.
 */
export function readTokens(
  response: HttpResponse,
  now: number,
  previous: Pick<Tokens, "refreshToken" | "permissions">,
  grant: "code_expired" | "revoked",
): Tokens {
  if ("failure" in response) throw new SignInError("temporary", response.failure);
  const body = unwrapList(tryParse(response.text));
  const secret = textAt(body, "access_token");
  const code = readErrorCode(body);
  if (response.status >= 500 || response.status === 429) throw new SignInError("temporary", String(response.status));
  if (response.status >= 400 || code !== null || secret === null) {
    const errorCode = code ?? String(response.status);
    throw new SignInError(
      response.status < 400 && code === null ? "temporary" : signInErrorKind(errorCode, grant),
      errorCode,
    );
  }
  const seconds = numberAt(body, "expires_in");
  return {
    secret,
    refreshToken: textAt(body, "refresh_token") ?? previous.refreshToken,
    issuedAt: now,
    expiresAt: seconds === null || seconds <= 0 ? null : now + seconds * 1000,
    permissions: readPermissions(body) ?? [...previous.permissions],
  };
}
