import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { filesInZip, TooLargeError } from "../../src/importer/files/unpack.ts";
import { decodeText, instagram, read, readRejection } from "./read-text-file.ts";

const posts = strToU8(instagram([{}]));

/** The archive with a comment of that length at its end. */
function commented(zip: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(zip.length + length).fill(0x20);
  whole.set(zip);
  new DataView(whole.buffer).setUint16(zip.length - 2, length, true);
  return whole;
}

async function namesOf(zip: Uint8Array) {
  const results = await read(zip, { name: "a.zip" });
  return results.map((result) => (isRejectedFile(result) ? result.error.what : result.file));
}

it.each([0, 1, 65_535])("an archive with a comment of %d bytes behind its directory is read", async (length) => {
  expect(await namesOf(commented(zipSync({ "posts.csv": posts }), length))).toEqual(["a.zip/posts.csv"]);
});

it("an archive with more than a comment behind its directory is damaged", async () => {
  const zip = zipSync({ "posts.csv": posts });
  const whole = new Uint8Array(zip.length + 70_000);
  whole.set(zip);
  expect((await readRejection(whole)).what).toBe("The file is damaged and can't be opened.");
});

it("files of an archive can have notes, and be packed or not", async () => {
  const zip = zipSync({
    "a.csv": [posts, { extra: { 51966: new Uint8Array(5) }, comment: "May", level: 0 }],
    "b.csv": [posts, { extra: { 51966: new Uint8Array(300) }, comment: "June" }],
    "c.csv": posts,
  });
  expect(await namesOf(zip)).toEqual(["a.zip/a.csv", "a.zip/b.csv", "a.zip/c.csv"]);
});

it.each([
  ["the directory", "PK\x01\x02", 0, 0],
  ["the packed size of a file", "PK\x01\x02", 22, 255],
  ["the size of a file", "PK\x01\x02", 24, 1],
  ["the way in which a file is packed", "PK\x01\x02", 10, 12],
] as const)("an archive is damaged where %s is wrong", async (_, signature, offset, value) => {
  const zip = zipSync({ "posts.csv": posts });
  zip[Buffer.from(zip).lastIndexOf(signature, undefined, "latin1") + offset] = value;
  expect((await readRejection(zip)).what).toMatch(/^The (?:file is damaged|archive is too large)/);
});

it("hidden files and folders are no files of an archive, and five hundred others are", () => {
  const options = { language: "en", today: "2026-06-01", decodeText } as const;
  const none = new Uint8Array(0);
  const names = (files: Record<string, Uint8Array>) => filesInZip(zipSync(files), options).map(({ name }) => name);
  expect(
    names({
      "a/": none,
      ".a": none,
      "a/.b": none,
      "__MACOSX/a": none,
      "a/__MACOSX/b": none,
      "a.b/c": none,
      "a/b.c": none,
    }),
  ).toEqual(["a.b/c", "a/b.c"]);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.csv`, none]));
  expect(names(many(500))).toHaveLength(500);
  expect(() => names(many(501))).toThrow(TooLargeError);
});
