import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instagram, readBatch, readRejection } from "./read-text-file.ts";

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const bytesOf = (...codes: (string | number)[]) =>
  new Uint8Array(codes.flatMap((code) => (typeof code === "number" ? [code] : [...Buffer.from(code, "latin1")])));

const captionOf = async (bytes: Uint8Array) => (await readBatch(bytes)).rows[0]?.text;
const withCaption = (caption: string) => instagram([{ Description: caption }]);

describe("text encodings", () => {
  it.each([
    ["UTF-8", new Uint8Array(Buffer.from(withCaption("Müde 🍞")))],
    ["UTF-8 with a byte order mark", new Uint8Array(Buffer.from(`\ufeff${withCaption("Müde 🍞")}`))],
    ["UTF-16 with a byte order mark", utf16(`\ufeff${withCaption("Müde 🍞")}`)],
    ["big-endian UTF-16 with a byte order mark", utf16(`\ufeff${withCaption("Müde 🍞")}`, true)],
    ["UTF-16 that lost its mark", utf16(withCaption("Müde 🍞"))],
  ])("the encoding is detected for %s", async (_, bytes) => expect(await captionOf(bytes)).toBe("Müde 🍞"));

  it("bytes that are not UTF-8 are read as windows-1252", async () => {
    const [before = "", after = ""] = withCaption("#").split("#");
    const bytes = bytesOf(before, "Caf", 0xe9, " et cr", 0xe8, "me l", 0x92, 0xe9, "t", 0xe9, after);
    expect(await captionOf(bytes)).toBe("Café et crème l’été");
    expect(await captionOf(bytesOf(before, "Caf", 0xe9, " d", 0x92, "or", after))).toBe("Café d’or");
  });

  it("words of Cyrillic letters are read as windows-1251", async () => {
    const [before = "", after = ""] = withCaption("#").split("#");
    // "Нова година" in windows-1251
    const words = [0xcd, 0xee, 0xe2, 0xe0, 0x20, 0xe3, 0xee, 0xe4, 0xe8, 0xed, 0xe0];
    expect(await captionOf(bytesOf(before, ...words, after))).toBe("Нова година");
  });

  it("text that makes words only in Mac OS Roman is read as that", async () => {
    const [before = "", after = ""] = withCaption("#").split("#");
    expect(await captionOf(bytesOf(before, "Caf", 0x8e, " cr", 0x8f, "me", after))).toBe("Café crème");
    expect(await captionOf(bytesOf(before, "only a few clicks", 0xc9, after))).toBe("only a few clicks…");
  });

  it("any text survives each encoding unchanged", async () => {
    const caption = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\r"]/.test(text));
    await fc.assert(
      fc.asyncProperty(caption, fc.constantFrom("utf8", "utf16le" as const), async (text, encoding) => {
        const bytes = Buffer.from(`\ufeff${withCaption(text)}`, encoding as BufferEncoding);
        expect(await captionOf(new Uint8Array(bytes))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("reading a large file in chunks splits no character and no row", async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => ({
      "Post ID": String(18100000000000000n + BigInt(i)),
      Description: `Zeile ${i} 🍞\n"Übermäßig, viel Text" ${"ä".repeat(i % 200)}`,
    }));
    for (const bytes of [new Uint8Array(Buffer.from(instagram(rows))), utf16(`\ufeff${instagram(rows)}`)]) {
      expect(bytes.length).toBeGreaterThan(2_000_000);
      const batch = await readBatch(bytes);
      expect(batch.rows.map((row) => row.text)).toEqual(rows.map((row) => row.Description));
      expect(batch.skipped).toEqual([]);
    }
  });
});

describe("files that are not text", () => {
  it("an image named .csv is rejected as not being text", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect((await readRejection(noise)).what).toBe("The file isn't a text table.");
  });

  it("a file with known first bytes is rejected by the name of its kind", async () => {
    expect((await readRejection(bytesOf("%PDF-1.7"))).what).toBe("PDF files aren't supported.");
  });

  it.each([
    ["no bytes", ""],
    ["only blank lines", "\n\n  \n"],
    ["only a byte order mark", "\ufeff"],
  ])("a file with %s is rejected as empty", async (_, text) =>
    expect(await readRejection(text)).toEqual({
      what: "The file is empty.",
      advice: "Download it again from the platform.",
    }),
  );
});
