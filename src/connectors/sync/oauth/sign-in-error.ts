/**
 * Why a sign-in, renewal or revocation failed, by what can be done about it.
 *
 * `denied`: the user declined. `code_expired`: it took too long, or the page was opened twice. `revoked`: the
 * permission was revoked or has expired, so the user has to sign in again. `wrong_client`: the deployer's client id or
 * secret is wrong. `wrong_redirect`: the redirect URL is not registered. `wrong_scope`: the app may not request these
 * scopes. `temporary`: a platform error that may pass. `refused`: anything else.
 */
export type SignInErrorKind =
  | "denied"
  | "code_expired"
  | "revoked"
  | "wrong_client"
  | "wrong_redirect"
  | "wrong_scope"
  | "temporary"
  | "refused";

/**
 * An authorization or token URL refused the request. Contains nothing of the request or response but the error code.
 */
export class SignInError extends Error {
  readonly kind: SignInErrorKind;
  /** The platform's own code, such as `invalid_grant`. */
  readonly code: string;

  constructor(kind: SignInErrorKind, code: string) {
    super(`The sign-in is refused: ${kind} (${code}).`);
    this.kind = kind;
    this.code = code;
  }
}

/** Error codes of RFC 6749 sections 4.1.2.1 and 5.2, and of Google, Meta and TikTok. */
const kinds: Readonly<Record<string, SignInErrorKind>> = {
  access_denied: "denied",
  user_denied: "denied",
  user_cancelled_login: "denied",
  user_cancelled_authorize: "denied",
  invalid_client: "wrong_client",
  unauthorized_client: "wrong_client",
  deleted_client: "wrong_client",
  redirect_uri_mismatch: "wrong_redirect",
  invalid_scope: "wrong_scope",
  unauthorized_scope_error: "wrong_scope",
  server_error: "temporary",
  temporarily_unavailable: "temporary",
};

/** The meaning of an error code. `grant`: what a refused grant means at this step. */
export function signInErrorKind(code: string, grant: "code_expired" | "revoked"): SignInErrorKind {
  if (code === "invalid_grant" || code === "190") return grant;
  return kinds[code] ?? "refused";
}
