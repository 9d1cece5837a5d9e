import type { SidebarText } from "../text/sidebar/en.ts";

/** Why a call failed; `userError` if the script returned a message for the user. */
export type ServerErrorKind = keyof SidebarText["failures"] | "userError";

/**
 * Failures recognised by Google's messages, which can be in the user's language; the first match wins. Of several accounts
 * in one browser, Google calls the script with the first one, which may have no access: users report a code, a refused
 * document or action, or that authorization is required.
 */
const kindByPattern: readonly [RegExp, ServerErrorKind][] = [
  [/maximum execution time|timed? ?out/i, "timeout"],
  [/PERMISSION_DENIED|access the requested document|action not allowed|HTTP 40[13]/i, "accounts"],
  [
    /authori[sz]ation is required|not authori[sz]ed|permission to call|required permissions|autorizaci[oó]n|autorisatie/i,
    "authorization",
  ],
  [/permission|protected|permiso|protegid|toestemming|beveiligd/i, "permission"],
  [/too (many (times|simultaneous)|much computer time)|quota|rate limit/i, "quota"],
  [/network|connection|offline|HTTP (0|50\d)/i, "offline"],
  [/server error|error (en|del?) (el )?servidor|serverfout|fout op de server/i, "server"],
];

export function classifyServerError(message: string): ServerErrorKind {
  return kindByPattern.find(([pattern]) => pattern.test(message))?.[1] ?? "unexpected";
}

/** Credentials and personal data: e-mail addresses, URL queries, tokens, long random strings. */
const secretPatterns = [
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /\?[^\s"']+/g,
  /\b(Bearer|Basic|token|key|secret|code)\b[\s:="']+\S+/gi,
  /[\w-]{24,}/g,
];

export function withoutSecrets(text: string): string {
  return secretPatterns.reduce((redacted, pattern) => redacted.replace(pattern, "[…]"), text);
}
