import { expect, it } from "vitest";
import { openTestScript } from "./run-as-script.ts";

const utilities = (call: string) => openTestScript().run(`return Utilities.${call}`);

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
