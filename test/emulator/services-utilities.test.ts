import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openTestScript } from "./run-as-script.ts";

const utilities = (call: string) => openTestScript().run(`return Utilities.${call}`);

it("a text that is compressed is the same when another program unpacks it", () => {
  const bytes = utilities(`gzip(Utilities.newBlob("bread ".repeat(1000))).getBytes()`) as number[];
  expect(bytes.length).toBeLessThan(100);
  expect(gunzipSync(Buffer.from(bytes)).toString()).toBe("bread ".repeat(1000));
});

it("digests are signed bytes", () => {
  // SHA-256 of the empty text begins with e3 b0 c4 42.
  expect((utilities(`computeDigest(Utilities.DigestAlgorithm.SHA_256, "")`) as number[]).slice(0, 4)).toEqual([
    -29, -80, -60, 66,
  ]);
});

it.each([
  // The examples of RFC 4648.
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foobar", "Zm9vYmFy"],
])("%j is %j in base64, and is decoded from it", (text, encoded) => {
  expect(utilities(`base64Encode("${text}")`)).toBe(encoded);
  expect(utilities(`newBlob(Utilities.base64Decode("${encoded}")).getDataAsString()`)).toBe(text);
});

it("web-safe base64 has padding", () => {
  expect(utilities("base64EncodeWebSafe([-5, -1, -2, -1])")).toBe("-__-_w==");
});

it("an HMAC signature equals the example of RFC 4231", () => {
  const signature = utilities(`computeHmacSha256Signature("what do ya want for nothing?", "Jefe")`) as number[];
  expect(signature.slice(0, 4)).toEqual([0x5b, 0xdc - 256, 0xc1 - 256, 0x46]);
});

it.each([
  ["yyyy-MM-dd'T'HH:mm:ssXXX", "2026-03-29T03:30:00+02:00"],
  ["EEE d MMM yyyy, h:mm a", "Sun 29 Mar 2026, 3:30 AM"],
  ["u EEEE MMMM yy Z", "7 Sunday March 26 +0200"],
])("formatDate applies the pattern %s in the time zone", (pattern, written) => {
  const date = `new Date("2026-03-29T01:30:00Z")`;
  expect(utilities(`formatDate(${date}, "Europe/Amsterdam", ${JSON.stringify(pattern)})`)).toBe(written);
});

it("getUuid returns a different version 4 UUID each time", () => {
  const { run } = openTestScript();
  const [first, second] = run("return [Utilities.getUuid(), Utilities.getUuid()]") as string[];
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first).not.toBe(second);
});

it("sleep advances the script's clock", () => {
  expect(openTestScript().run("Utilities.sleep(1500); return new Date().toISOString()")).toBe(
    "2026-06-01T09:00:01.500Z",
  );
});

it("parseCsv reads quotes and line breaks in a field", () => {
  expect(utilities(String.raw`parseCsv('a,b\n"x, y","two\nlines"\n')`)).toEqual([
    ["a", "b"],
    ["x, y", "two\nlines"],
  ]);
});

it("digests and signatures read a text as ASCII, in which any other character is a question mark, unless told otherwise", () => {
  const { run } = openTestScript();
  // From `printf 'caf?' | sha256sum` and `printf 'café' | sha256sum`.
  const hex = (call: string) =>
    `return ${call}.map(function (b) { return ((b + 256) % 256).toString(16).padStart(2, "0") }).join("")`;
  const digest = (args: string) => run(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${args})`));
  expect(digest('"caf\\u00e9"')).toBe("9d400efea01c86bb7bc19a3182023abbbc0a2f9fe926fed69c47605e97d3cc7a");
  expect(digest('"caf\\u00e9", Utilities.Charset.US_ASCII')).toBe(
    "9d400efea01c86bb7bc19a3182023abbbc0a2f9fe926fed69c47605e97d3cc7a",
  );
  expect(digest('"caf\\u00e9", Utilities.Charset.UTF_8')).toBe(
    "850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e",
  );
  // From `printf 'caf?' | openssl dgst -sha256 -hmac 'llave?'`.
  expect(run(hex('Utilities.computeHmacSha256Signature("caf\\u00e9", "llave\\u00f1")'))).toBe(
    "06e514b90c7e6e6895a0de11ad79bce457d9dc04575a6d8c3b6013315fc7f5f6",
  );
});

it.each([
  ["bytes with a text as key", "Utilities.computeHmacSha256Signature([1, 2], 'key')"],
  ["a text with bytes as key", "Utilities.computeHmacSha256Signature('text', [1, 2])"],
  ["bytes with a character set", "Utilities.computeHmacSha256Signature([1], [2], Utilities.Charset.UTF_8)"],
  ["nothing", "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5)"],
])("a signature of %s is refused", (_what, call) => {
  expect(() => openTestScript().run(call)).toThrow("The parameters don't match the method signature");
});
