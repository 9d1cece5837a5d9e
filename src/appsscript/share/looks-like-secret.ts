/** Patterns of passwords, keys and tokens of the services that marketers connect. */
const secretPatterns = [
  /\bya29\.[\w-]{20,}/,
  /\bAIza[\w-]{30,}/,
  /\bEAA[A-Za-z0-9]{40,}/,
  /\bIG[QA]\w{60,}/,
  /\bAQ[\w-]{60,}/,
  /\bxox[abprs]-[\w-]{10,}/,
  /\bpk_[0-9a-f]{30,}/,
  /\bxkeysib-[0-9a-f]{40,}/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:bearer|basic)\s+[\w+/=.-]{20,}/i,
  /\b(?:access_?token|refresh_?token|client_?secret|api_?key|password|contraseña|wachtwoord)["']?\s*[:=]\s*["']?\S{8,}/i,
];

/** Whether a text contains what looks like a password, key or token. */
export const looksLikeSecret = (text: string): boolean =>
  text.length > 15 && secretPatterns.some((pattern) => pattern.test(text));
