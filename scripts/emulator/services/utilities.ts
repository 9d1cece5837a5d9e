import { gzipSync } from "fflate";
import Papa from "papaparse";
import { emulate, enumOf } from "../strict-object.ts";
import { base64, fromBase64, fromWebSafe, toWebSafe } from "./base64.ts";
import { createBlob } from "./blob.ts";
import { type Bytes, digest, hex, hmacOf, signedBytes, unsignedBytes } from "./digest.ts";
import { formatDate } from "./format-date.ts";
import type { ServiceHost } from "./service-host.ts";

type Service = GoogleAppsScript.Utilities.Utilities;
type Names = typeof GoogleAppsScript.Utilities;

const Charset = enumOf<Names["Charset"]>("US_ASCII", "UTF_8");
const DigestAlgorithm = enumOf<Names["DigestAlgorithm"]>("MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512");
const MacAlgorithm = enumOf<Names["MacAlgorithm"]>(
  "HMAC_MD5",
  "HMAC_SHA_1",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
);

const maxSleepMs = 300_000;

/** Encodings, digests, ids and sleep. Bytes are signed, as in Apps Script. */
export function createUtilities({ project, execution }: ServiceHost): Service {
  const use = (method: string) => execution.useService(`Utilities.${method}`, "other service");
  return emulate<Service>()("Utilities", {
    Charset,
    DigestAlgorithm,
    MacAlgorithm,
    base64Encode(data: Bytes) {
      use("base64Encode");
      return base64(unsignedBytes(data));
    },
    base64EncodeWebSafe(data: Bytes) {
      use("base64EncodeWebSafe");
      return toWebSafe(base64(unsignedBytes(data)));
    },
    base64Decode(text: string) {
      use("base64Decode");
      return signedBytes(fromBase64(text));
    },
    base64DecodeWebSafe(text: string) {
      use("base64DecodeWebSafe");
      return signedBytes(fromBase64(fromWebSafe(text)));
    },
    computeDigest(algorithm: unknown, value: Bytes, charset?: unknown) {
      use("computeDigest");
      assertTextOrBytes("computeDigest", [value], charset);
      return signedBytes(digest(algorithm, value, charset));
    },
    computeHmacSignature(algorithm: unknown, value: Bytes, key: Bytes, charset?: unknown) {
      use("computeHmacSignature");
      assertTextOrBytes("computeHmacSignature", [value, key], charset);
      return signedBytes(hmacOf(algorithm, value, key, charset));
    },
    computeHmacSha256Signature(value: Bytes, key: Bytes, charset?: unknown) {
      use("computeHmacSha256Signature");
      assertTextOrBytes("computeHmacSha256Signature", [value, key], charset);
      return signedBytes(hmacOf("HMAC_SHA_256", value, key, charset));
    },
    formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string) {
      use("formatDate");
      if (Object.prototype.toString.call(date) !== "[object Date]") throw new Error("Invalid argument: date");
      return formatDate(new Date(date.getTime()), timeZone, format);
    },
    getUuid() {
      use("getUuid");
      return uuid(project.random(16));
    },
    gzip(blob: GoogleAppsScript.Base.BlobSource, name?: string) {
      use("gzip");
      const { getBytes } = blob.getBlob();
      return createBlob(gzipSync(unsignedBytes(getBytes())), "application/x-gzip", name);
    },
    newBlob(data: Bytes, contentType?: string, name?: string) {
      use("newBlob");
      return createBlob(data, contentType, name);
    },
    parseCsv(csv: string, delimiter: string = ",") {
      use("parseCsv");
      return Papa.parse<string[]>(csv.replace(/\r?\n$/, ""), { delimiter }).data;
    },
    sleep(milliseconds: number) {
      use("sleep");
      if (!(milliseconds >= 0 && milliseconds <= maxSleepMs)) throw new Error("Invalid argument: milliseconds");
      execution.clock.advance(milliseconds);
      execution.assertWithinTimeLimit();
    },
  });
}

/** Throws Google's error unless all are texts, which may have a character set, or all are bytes. */
function assertTextOrBytes(method: string, values: readonly unknown[], charset: unknown): void {
  const texts = values.filter((value) => typeof value === "string").length;
  const isFine = texts === values.length || (texts === 0 && charset === undefined && values.every(Array.isArray));
  if (!isFine) throw new Error(`The parameters don't match the method signature for Utilities.${method}.`);
}

/** A version 4 UUID from 16 random bytes. */
export function uuid(random: Uint8Array): string {
  const bytes = Uint8Array.from(random, (byte, at) =>
    at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte,
  );
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
