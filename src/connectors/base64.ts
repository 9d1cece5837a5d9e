import { encodePart } from "./percent-escapes.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The UTF-8 bytes of a text. */
const utf8 = (text: string): number[] =>
  (encodePart(text).match(/%..|./g) ?? []).map((part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );

/** A text as URL-safe Base64 without padding (RFC 4648 section 5). */
export function toBase64Url(text: string): string {
  const bits = utf8(text)
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  return (bits.match(/.{1,6}/g) ?? []).map((sextet) => alphabet[Number.parseInt(sextet.padEnd(6, "0"), 2)]).join("");
}
