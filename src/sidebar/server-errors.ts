import type { SidebarText } from "../text/sidebar/en.ts";

/** Why a call failed; `userError` if the script returned a message for the user. */
export type ServerErrorKind = keyof SidebarText["failures"] | "userError";

/** Failures recognised by Google's messages; the first match wins. */
const kindByPattern: readonly [RegExp, ServerErrorKind][] = [
  [/maximum execution time|timed? ?out/i, "timeout"],
  [/authori[sz]ation is required|not authori[sz]ed|PERMISSION_DENIED/i, "authorization"],
  [/permission|protected/i, "permission"],
  [/too (many (times|simultaneous)|much computer time)|quota|rate limit/i, "quota"],
  [/network|connection|offline|HTTP (0|50\d)/i, "offline"],
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
