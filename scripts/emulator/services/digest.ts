import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 as sha2_256, sha384, sha512 } from "@noble/hashes/sha2.js";

const hashes = { MD5: md5, SHA_1: sha1, SHA_256: sha2_256, SHA_384: sha384, SHA_512: sha512 };

export type Bytes = string | ArrayLike<number>;

/** The UTF-8 bytes of a text, or Apps Script's signed bytes as unsigned bytes. */
export function unsignedBytes(data: Bytes): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : Uint8Array.from(data, (byte) => byte & 255);
}

/** Bytes as Apps Script returns them: a plain array of numbers from -128 to 127. */
export function signedBytes(data: Uint8Array): number[] {
  return Array.from(data, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function digest(algorithm: unknown, data: Bytes): Uint8Array {
  return hashFor(String(algorithm))(unsignedBytes(data));
}

/** `algorithm` as in Utilities.MacAlgorithm: `HMAC_SHA_256`. */
export function hmacOf(algorithm: unknown, data: Bytes, key: Bytes): Uint8Array {
  return hmac(hashFor(String(algorithm).replace(/^HMAC_/, "")), unsignedBytes(key), unsignedBytes(data));
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
