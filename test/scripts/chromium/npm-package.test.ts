import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { versionOf } from "../../../scripts/chromium/find.ts";
import {
  cacheFolders,
  checkIntegrity,
  putInPlace,
  unpack,
  unpackedChromium,
} from "../../../scripts/chromium/npm-package.ts";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "npm-package-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function tar(archive: string, from: string, ...options: string[]): void {
  spawnSync("tar", ["-cf", archive, "-C", from, ...options, "."]);
}

/** An archive like the package's, with a script in place of Chromium that prints its argument, libraries and fonts. */
function packageArchive(): string {
  const bin = at("source/package/bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, "chromium.br"),
    brotliCompressSync(
      '#!/bin/sh\necho "$1 $(cat "$LD_LIBRARY_PATH/lib.so") $(cat "$FONTCONFIG_PATH/fonts/font.ttf")"\n',
    ),
  );
  for (const [name, path, text] of [
    ["al2023", "lib/lib.so", "libraries"],
    ["fonts", "fonts/font.ttf", "fonts"],
    ["swiftshader", "libEGL.so", "drawing"],
  ] as const) {
    const content = at("content", name);
    mkdirSync(join(content, path, ".."), { recursive: true });
    writeFileSync(join(content, path), text);
    tar(at(`${name}.tar`), content);
    writeFileSync(join(bin, `${name}.tar.br`), brotliCompressSync(readFileSync(at(`${name}.tar`))));
  }
  tar(at("package.tgz"), at("source"), "-z");
  return at("package.tgz");
}

describe("the npm package with Chromium", () => {
  it("the unpacked Chromium starts with the package's libraries and fonts, even after it was moved", async () => {
    mkdirSync(at("work"));
    await unpack(packageArchive(), at("work"), at("made"));
    putInPlace(at("made"), at("moved here"));
    expect(versionOf(at("moved here/chromium.sh"))).toBe("--version libraries fonts");
    expect(existsSync(at("moved here/libEGL.so"))).toBe(true);
  });

  it("a package that differs from the pinned one by a byte is rejected", () => {
    writeFileSync(at("package"), "Chromium");
    const pinned = `sha512-${createHash("sha512").update("Chromium").digest("base64")}`;
    checkIntegrity(at("package"), pinned);
    writeFileSync(at("package"), "chromium");
    expect(() => checkIntegrity(at("package"), pinned)).toThrow("not the one that this project expects");
  });

  it("an unpacked Chromium is not replaced by a second process", () => {
    for (const name of ["first", "second"]) {
      mkdirSync(at(name));
      writeFileSync(at(name, "chromium.sh"), name);
    }
    putInPlace(at("first"), at("place"));
    putInPlace(at("second"), at("place"));
    expect(readFileSync(at("place/chromium.sh"), "utf8")).toBe("first");
  });

  it("a Chromium that is still being unpacked is not found", async () => {
    const cache = at("cache");
    mkdirSync(join(cache, "getting-1/chromium-153.0.0"), { recursive: true });
    writeFileSync(join(cache, "getting-1/chromium-153.0.0/chromium.sh"), "");
    expect(unpackedChromium([cache])).toEqual([]);
    mkdirSync(join(cache, "chromium-153.0.0"));
    writeFileSync(join(cache, "chromium-153.0.0/chromium.sh"), "");
    expect(unpackedChromium([cache])).toEqual([join(cache, "chromium-153.0.0/chromium.sh")]);
  });

  it("the package is cached in the home directory, or else in the clone", () => {
    const [ofUser, ofClone] = cacheFolders({}, "/home/ada");
    expect(ofUser).toBe("/home/ada/.cache/engagement-for-google-sheets");
    expect(ofClone).toBe(join(import.meta.dirname, "../../../node_modules/.cache/engagement-for-google-sheets"));
    expect(cacheFolders({ XDG_CACHE_HOME: "/caches" }, "/home/ada")[0]).toBe("/caches/engagement-for-google-sheets");
  });

  it("the package is never cached at a path relative to where a command runs, as with an empty HOME", () => {
    const [ofUser, ofClone] = cacheFolders({}, "/home/ada");
    expect(cacheFolders({}, "")).toEqual([ofClone]);
    expect(cacheFolders({ XDG_CACHE_HOME: "caches" }, "/home/ada")).toEqual([ofUser, ofClone]);
  });
});
