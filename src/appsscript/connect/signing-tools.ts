import type { SigningTools } from "../../connectors/define-connector.ts";

/** Signed bytes, as Apps Script uses them: -128 to 127. */
const bytesOfHex = (hex: string): number[] =>
  (hex.match(/../g) ?? []).map((pair) => (Number.parseInt(pair, 16) << 24) >> 24);

const utf8 = (text: string): number[] => Utilities.newBlob(text).getBytes();

/** Web-safe Base64 without padding (RFC 4648 section 5, RFC 7515 appendix C). */
export const toBase64Url = (bytes: number[]): string => Utilities.base64EncodeWebSafe(bytes).replace(/(?<!=)=+$/, "");

/** SHA-256 of a text, as web-safe Base64 without padding: 43 characters. */
export const sha256 = (text: string): string =>
  toBase64Url(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, utf8(text)));

/** An unguessable text: `Utilities.getUuid` is cryptographically random, `Math.random` is not. */
export const randomToken = (): string => sha256(`${Utilities.getUuid()}${Utilities.getUuid()}`);

/** The functions that connectors sign requests with. */
export const signingTools: SigningTools = {
  now: () => Math.floor(Date.now() / 1000),
  base64: (text) => Utilities.base64Encode(utf8(text)),
  hmacSha256: (hexKey, text) => toBase64Url(Utilities.computeHmacSha256Signature(utf8(text), bytesOfHex(hexKey))),
};
