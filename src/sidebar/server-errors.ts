import type { SidebarText } from "../text/sidebar/en.ts";

/** Why a call failed; `told` where the script itself said so in the user's words. */
export type ServerErrorKind = keyof SidebarText["failures"] | "told";

/** Failures known by the text that Google gives them. */
const kindByPattern: readonly [RegExp, ServerErrorKind][] = [
  [/maximum execution time|timed? ?out/i, "timeout"],
  [/authori[sz]ation is required|not authori[sz]ed|PERMISSION_DENIED/i, "authorization"],
  [/permission|protected/i, "permission"],
  [/too many (times|simultaneous)|quota|rate limit/i, "quota"],
  [/network|connection|offline|HTTP (0|50\d)/i, "offline"],
];

export function classifyServerError(message: string): ServerErrorKind {
  return kindByPattern.find(([pattern]) => pattern.test(message))?.[1] ?? "unexpected";
}

/** What could let somebody in or name somebody: tokens, queries of addresses, e-mail addresses. */
const secretPatterns = [
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /\?[^\s"']+/g,
  /\b(Bearer|Basic|token|key|secret|code)\b[\s:="']+\S+/gi,
  /[\w-]{24,}/g,
];

export function withoutSecrets(text: string): string {
  return secretPatterns.reduce((rest, secret) => rest.replace(secret, "[…]"), text);
}
