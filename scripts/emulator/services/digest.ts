import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 as sha2_256, sha384, sha512 } from "@noble/hashes/sha2.js";

const hashes = { MD5: md5, SHA_1: sha1, SHA_256: sha2_256, SHA_384: sha384, SHA_512: sha512 };

export type Bytes = string | ArrayLike<number>;

/**
 * The bytes of a text in a character set: in US_ASCII, which digests and signatures use unless told otherwise, every
 * other character is "?".
 */
export function encodedBytes(text: string, charset: unknown): Uint8Array {
  if (String(charset ?? "US_ASCII") === "UTF_8") return unsignedBytes(text);
  return Uint8Array.from(text, (character) => (character.charCodeAt(0) < 128 ? character.charCodeAt(0) : 63));
}

/** The UTF-8 bytes of a text, or Apps Script's signed bytes as unsigned bytes. */
export function unsignedBytes(data: Bytes): Uint8Array {
  // A typed array wraps negative numbers, so that -1 becomes 255.
  return typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data);
}

/** Bytes as Apps Script returns them: a plain array of numbers from -128 to 127. */
export function signedBytes(data: Uint8Array): number[] {
  return Array.from(new Int8Array(data));
}

export function digest(algorithm: unknown, data: Bytes, charset?: unknown): Uint8Array {
  return hashFor(String(algorithm))(typeof data === "string" ? encodedBytes(data, charset) : unsignedBytes(data));
}

/** `algorithm` as in Utilities.MacAlgorithm: `HMAC_SHA_256`. */
export function hmacOf(algorithm: unknown, data: Bytes, key: Bytes, charset?: unknown): Uint8Array {
  const [keyBytes, dataBytes] = [key, data].map((each) =>
    typeof each === "string" ? encodedBytes(each, charset) : unsignedBytes(each),
  ) as [Uint8Array, Uint8Array];
  return hmac(hashFor(String(algorithm).replace(/^HMAC_/, "")), keyBytes, dataBytes);
}

export function sha256(text: string): Uint8Array {
  return sha2_256(unsignedBytes(text));
}

export function hex(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function hashFor(name: string) {
  const hash = hashes[name as keyof typeof hashes];
  if (!hash) throw new Error(`not emulated: digest ${name}`);
  return hash;
}
