/**
 * Why signing in, renewing or giving back did not work, in kinds that somebody can do something about.
 *
 * `denied`: the user did not agree. `code_expired`: it took too long, or the page was opened twice. `revoked`: the
 * permission was taken back or has ended, so that the user has to sign in again. `wrong_client`: the deployer's client id or secret is wrong.
 * `wrong_redirect`: the address that the sign-in returns to is not registered. `wrong_scope`: the app may not ask for these permissions. `trouble`: the
 * platform's own, which may be over in a moment. `refused`: anything else.
 */
export type SignInErrorKind =
  | "denied"
  | "code_expired"
  | "revoked"
  | "wrong_client"
  | "wrong_redirect"
  | "wrong_scope"
  | "trouble"
  | "refused";

/** A sign-in address or token address refused. Holds nothing of what was sent or answered but a code. */
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

/** The platforms' codes: RFC 6749 sections 4.1.2.1 and 5.2, and those that Google, Meta and TikTok have of their own. */
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
  server_error: "trouble",
  temporarily_unavailable: "trouble",
};

/** What a platform's code means. `grant`: what a refused grant means at this step. */
export function signInErrorKind(code: string, grant: "code_expired" | "revoked"): SignInErrorKind {
  if (code === "invalid_grant" || code === "190") return grant;
  return kinds[code] ?? "refused";
}
